pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The staff's side: the way in, then the pages of the desk.
Item {
    id: root

    required property Visit visit
    required property StaffDesk desk
    required property RecordsInUse records
    property real covered: 0

    Component.onCompleted: root.desk.open()

    Loader {
        anchors.fill: parent
        sourceComponent: root.desk.current ? inside : signIn
    }

    Component {
        id: signIn

        StaffSignIn {
            staffDesk: root.desk
            records: root.records
            onLeave: root.visit.end()
        }
    }

    Component {
        id: inside

        StaffFrame {
            desk: root.desk
            records: root.records
            covered: root.covered
            onLeave: root.visit.end()
        }
    }
}
