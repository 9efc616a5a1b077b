import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Lists to read in one or two columns, with one button that turns pages until all was seen.
Page {
    id: root

    property string lead: ""
    required property list<InfoList> lists
    property string mark: "alert"
    property list<color> tones: [Theme.action]
    // Each list in a column of its own.
    property bool apart: false
    property string accept: qsTr("Back")
    property alias actions: actions.data
    property ReadAloud readAloud: null

    signal accepted

    readonly property bool halved: !Theme.portrait && !Theme.compact
    readonly property int seen: root.halved ? right.until : left.until
    readonly property bool allSeen: root.seen >= left.count
    readonly property list<string> shown: (left.from === 0 ? [root.title, root.lead] : []).concat(left.texts, root.halved ? right.texts : [])

    onShownChanged: root.readAloud?.read(root.shown)
    tools: ReadAloudRow {
        readAloud: root.readAloud
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            visible: root.lead !== "" && left.from === 0
            text: root.lead
            size: Theme.small
            lineHeight: 1.05
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            uniformCellSizes: true

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Reader {
                    id: left

                    objectName: "reader"
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    lists: root.lists
                    mark: root.mark
                    tones: root.tones
                    apart: root.apart
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.halved

                Reader {
                    id: right

                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    from: left.until
                    lists: root.halved ? root.lists : []
                    mark: root.mark
                    tones: root.tones
                    apart: root.apart
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            // Of one height whatever the button says: what fits above must not hang on it.
            Layout.preferredHeight: Theme.touch
            Layout.maximumHeight: Theme.touch
            spacing: Theme.gap

            RowLayout {
                id: actions

                Layout.fillWidth: true
                spacing: Theme.gap
            }

            Item {
                Layout.fillWidth: true
            }

            KButton {
                objectName: "pageBack"
                visible: left.from > 0
                iconName: "back"
                size: Theme.small
                label: qsTr("Back to the start")
                onClicked: left.from = 0
            }

            KButton {
                Layout.preferredWidth: Math.max(implicitWidth, 50 * Theme.mm)
                objectName: "turnOrAccept"
                kind: KButton.Primary
                iconAfter: true
                iconName: "next"
                size: Theme.small
                text: root.allSeen ? root.accept : qsTr("Read on")
                onClicked: {
                    if (root.allSeen)
                        root.accepted();
                    else
                        left.from = root.seen;
                }
            }
        }
    }
}
