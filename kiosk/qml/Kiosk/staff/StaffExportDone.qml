pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// What was written.
StaffPage {
    id: root

    required property StaffDesk desk
    required property ExportPage page

    title: qsTr("Exported")
    message: root.desk.message
    good: root.desk.good

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: parts.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: parts

            width: Math.min(parent.width, 240 * Theme.mm)
            spacing: Theme.gap / 2

            Repeater {
                model: root.page.result

                AnswerRow {
                    required property AnswerLine modelData
                    required property int index

                    objectName: "exported-" + index
                    width: parts.width
                    size: Theme.fine
                    ems: 10
                    line: modelData
                }
            }

            KButton {
                objectName: "exportAgain"
                implicitHeight: Theme.touchLeast
                size: Theme.fine
                kind: KButton.Primary
                iconName: "check"
                text: qsTr("Done")
                onClicked: root.page.chooseAgain()
            }
        }
    }

    ScrollMark {
        view: view
    }
}
