import QtQuick
import Kiosk
import Kiosk.Adapters

// The ways to go at the left, standing at the top; beside them what needs to be known, and the page.
Item {
    id: root

    required property StaffDesk desk
    required property RecordsInUse records
    property real covered: 0

    signal leave

    StaffNav {
        id: nav

        width: Theme.portrait ? parent.width : implicitWidth
        height: Theme.portrait ? implicitHeight : parent.height
        covered: root.covered
        desk: root.desk
        records: root.records
        onSignOut: {
            root.desk.signOut();
            root.leave();
        }
    }

    Item {
        id: room

        x: Theme.portrait ? 0 : nav.width
        y: Theme.portrait ? nav.height : 0
        width: parent.width - x
        height: parent.height - y - root.covered

        StaffAlarmLine {
            id: line

            x: Theme.margin
            y: Theme.gap
            width: parent.width - 2 * x
            // Who types has no room for it, and reads it after.
            visible: line.alarms.length > 0 && root.covered <= 0
            alarms: root.records.alarms
            onClicked: alarms.open = true
        }

        Loader {
            id: page

            readonly property DeskPage current: root.desk.current

            y: line.visible ? line.y + line.height : 0
            width: parent.width
            height: parent.height - y
            onCurrentChanged: page.turn()
            Component.onCompleted: page.turn()

            function turn(): void {
                if (page.current)
                    page.setSource(Qt.resolvedUrl(page.current.source + ".qml"), {
                        "desk": root.desk,
                        "page": page.current
                    });
            }
        }

        StaffAlarms {
            id: alarms

            property bool open: false

            anchors.fill: parent
            visible: alarms.open && alarms.alarms.length > 0
            alarms: root.records.alarms
            onSeen: {
                alarms.open = false;
                root.records.dismissAlarm();
            }
            onGoBack: alarms.open = false
        }
    }
}
