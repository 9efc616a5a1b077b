pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Where staff can go: the pages of the desk, and the ways out.
Rectangle {
    id: root

    required property StaffDesk desk
    required property RecordsInUse records
    // By the keyboard, at the bottom.
    property real covered: 0

    readonly property int count: root.desk.pages.length + (root.records.trial && !root.records.demo ? 3 : 2)
    readonly property int most: Theme.portrait ? Math.max(1, Math.floor(root.width / (34 * Theme.mm))) : 1
    // As many in each row.
    readonly property int columns: Theme.portrait ? Math.ceil(root.count / Math.ceil(root.count / root.most)) : 1

    // All of them fit into the rail, unless they would be too low to touch.
    readonly property real share: (root.height - 2 * Theme.gap) / (root.count + 0.2)
    readonly property real entryHeight: Math.max(out.least, Math.min(Theme.touchLeast, root.share))

    signal signOut

    implicitWidth: (Theme.compact ? 54 : 63) * Theme.mm
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

        readonly property real room: root.height - 2 * Theme.gap - (out.visible ? out.height + root.covered : 0)
        readonly property real row: root.entryHeight + entries.spacing

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        // Beside the keyboard as many as stand there whole.
        height: out.visible && contentHeight > room ? Math.max(1, Math.floor((room + entries.spacing) / row)) * row - entries.spacing : room
        contentHeight: entries.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: entries

            readonly property real cell: (view.width - (root.columns - 1) * entries.spacing) / root.columns

            columns: root.columns
            spacing: root.entryHeight < Theme.touchLeast ? 0 : Theme.gap / 2

            Repeater {
                model: root.desk.pages

                StaffNavButton {
                    required property DeskPage modelData

                    objectName: "page-" + modelData.key
                    width: entries.cell
                    height: Theme.portrait ? implicitHeight : root.entryHeight
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
                height: Theme.portrait ? implicitHeight : root.entryHeight
                iconName: "person"
                text: qsTr("End trial")
                onClicked: root.desk.setUp()
            }

            StaffNavButton {
                objectName: "leaveKiosk"
                width: entries.cell
                height: Theme.portrait ? implicitHeight : root.entryHeight
                iconName: "power"
                text: qsTr("Close kiosk")
                onClicked: root.desk.leaveKiosk()
            }

            StaffNavButton {
                objectName: "signOut"
                visible: Theme.portrait
                width: entries.cell
                height: Theme.portrait ? implicitHeight : root.entryHeight
                iconName: out.iconName
                text: out.text
                onClicked: root.signOut()
            }
        }
    }

    ScrollMark {
        view: view
    }

    // In a rail the way out is always in sight, however many pages there are, and nothing below it.
    Rectangle {
        visible: out.visible
        anchors.top: out.top
        anchors.bottom: parent.bottom
        width: parent.width - 1
        color: root.color
    }

    StaffNavButton {
        id: out

        objectName: "signOut"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap + root.covered
        x: Theme.gap
        width: parent.width - 2 * x
        height: root.entryHeight
        visible: !Theme.portrait
        iconName: "door"
        text: qsTr("Sign out")
        onClicked: root.signOut()
    }
}
