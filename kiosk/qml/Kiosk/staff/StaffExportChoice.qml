pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// What, where to, and below what was exported before.
StaffPage {
    id: root

    required property StaffDesk desk
    required property ExportPage page

    readonly property ExportChoice choice: root.page.choice

    signal pickDays

    title: qsTr("Export requests")
    message: root.desk.message
    good: root.desk.good

    tools: KButton {
        objectName: "exportStart"
        Layout.preferredHeight: Theme.touchLeast
        enabled: root.page.ready
        size: Theme.fine
        kind: KButton.Primary
        iconName: "export"
        text: qsTr("Export")
        onClicked: root.page.start()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: parts.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: parts

            width: parent.width
            spacing: Theme.gap

            Chips {
                width: parent.width
                prefix: "what"
                question: qsTr("What")
                options: root.choice.options
                onChosen: key => {
                    root.choice.choose(key);
                    if (root.choice.spans)
                        root.pickDays();
                }
            }

            Words {
                objectName: "exportPreview"
                width: parent.width
                text: root.choice.words
                size: Theme.fine
                font.weight: Font.DemiBold
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            DriveList {
                width: parent.width
                drives: root.page.drives
            }

            Words {
                width: parent.width
                visible: root.page.earlier.length > 0
                text: qsTr("Earlier exports")
                size: Theme.fine
                color: Theme.quietInk
            }

            Repeater {
                model: root.page.earlier

                AnswerRow {
                    required property AnswerLine modelData
                    required property int index

                    objectName: "earlier-" + index
                    width: parts.width
                    size: Theme.fine
                    ems: 12
                    line: modelData
                }
            }
        }
    }

    ScrollMark {
        view: view
    }
}
