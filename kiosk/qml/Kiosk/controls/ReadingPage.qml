import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A page of lists in one or two cards, with one button that turns pages until all was seen.
Page {
    id: root

    property string lead: ""
    required property list<InfoList> first
    property list<InfoList> second
    property string firstMark: "alert"
    property string secondMark: "cross"
    property color firstTone: Theme.action
    property color secondTone: Theme.wrong
    property string accept: qsTr("Back")
    property alias actions: actions.data

    signal accepted

    readonly property bool halved: !Theme.portrait && !Theme.compact && root.second.length > 0
    readonly property bool allSeen: left.atLast && (!root.halved || right.atLast)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            visible: root.lead !== "" && !Theme.compact
            text: root.lead
            size: Theme.small
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
                    anchors.margins: Theme.wideGap
                    lists: root.halved ? root.first : [...root.first, ...root.second]
                    mark: root.firstMark
                    tone: root.firstTone
                }
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.halved

                Reader {
                    id: right

                    anchors.fill: parent
                    anchors.margins: Theme.wideGap
                    lists: root.halved ? root.second : []
                    mark: root.secondMark
                    tone: root.secondTone
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Row {
                id: actions

                Layout.fillWidth: true
                spacing: Theme.gap
            }

            KButton {
                Layout.preferredWidth: Math.max(implicitWidth, 60 * Theme.mm)
                objectName: "turnOrAccept"
                kind: KButton.Primary
                iconAfter: true
                iconName: "next"
                size: Theme.small
                text: root.allSeen ? root.accept : qsTr("Read on")
                onClicked: {
                    if (root.allSeen)
                        return root.accepted();
                    if (!left.atLast)
                        left.nextPage();
                    if (root.halved && !right.atLast)
                        right.nextPage();
                }
            }
        }
    }
}
