pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The list of requests stays where it is under the one that is open.
Item {
    id: root

    required property StaffDesk desk
    required property RequestsPage page

    StaffList {
        anchors.fill: parent
        visible: !root.page.one
        desk: root.desk
        page: root.page
    }

    Loader {
        anchors.fill: parent
        active: root.page.one

        sourceComponent: StaffDetail {
            desk: root.desk
            page: root.page
        }
    }
}
