pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The staff's side: sign in, the list, one request, the export.
Item {
    id: root

    required property Visit visit
    required property StaffDesk staffDesk
    required property RecordsInUse records

    Component.onCompleted: root.staffDesk.open()

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.staffDesk.page) {
            case "list":
                return list;
            case "detail":
                return detail;
            case "export":
                return exported;
            }
            return signIn;
        }
    }

    Component {
        id: signIn

        StaffSignIn {
            staffDesk: root.staffDesk
            records: root.records
            onLeave: root.visit.end()
        }
    }

    Component {
        id: list

        StaffList {
            staffDesk: root.staffDesk
            records: root.records
            onLeave: root.visit.end()
        }
    }

    Component {
        id: detail

        StaffRequest {
            staffDesk: root.staffDesk
        }
    }

    Component {
        id: exported

        StaffExport {
            staffDesk: root.staffDesk
        }
    }
}
