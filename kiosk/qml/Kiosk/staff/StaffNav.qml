pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Where staff can go: the pages of the desk, and the ways out.
Rectangle {
    id: root

    required property StaffDesk desk
    required property RecordsInUse records

    readonly property int count: root.desk.pages.length + (root.records.trial && !root.records.demo ? 3 : 2)
    readonly property int columns: Theme.portrait ? Math.min(root.count, Math.floor(root.width / (34 * Theme.mm))) : 1

    signal signOut

    implicitWidth: (Theme.compact ? 50 : 54) * Theme.mm
    implicitHeight: entries.implicitHeight + 2 * Theme.gap
    color: Theme.card

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.portrait ? parent.width : 1
        height: Theme.portrait ? 1 : parent.height
        color: Theme.line
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.gap
        contentHeight: entries.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: entries

            readonly property real cell: (view.width - (root.columns - 1) * entries.spacing) / root.columns

            columns: root.columns
            spacing: Theme.compact ? 0 : Theme.gap / 2

            Repeater {
                model: root.desk.pages

                StaffNavButton {
                    required property DeskPage modelData

                    objectName: "page-" + modelData.key
                    width: entries.cell
                    iconName: modelData.icon
                    text: modelData.label
                    checked: root.desk.page === modelData.key
                    onClicked: root.desk.show(modelData.key)
                }
            }

            StaffNavButton {
                objectName: "endTrial"
                visible: root.records.trial && !root.records.demo
                width: entries.cell
                iconName: "person"
                text: qsTr("End the trial")
                onClicked: root.desk.setUp()
            }

            StaffNavButton {
                objectName: "signOut"
                width: entries.cell
                iconName: "door"
                text: qsTr("Sign out")
                onClicked: root.signOut()
            }

            StaffNavButton {
                objectName: "leaveKiosk"
                width: entries.cell
                iconName: "power"
                text: qsTr("Close the kiosk")
                onClicked: root.desk.leaveKiosk()
            }
        }
    }

    ScrollMark {
        view: view
    }
}
