pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Who did what: the list stays where it is under what is asked of it.
Item {
    id: root

    required property StaffDesk desk
    required property ActivityPage page
    property bool filtering: false

    StaffActivityList {
        anchors.fill: parent
        visible: !root.filtering && !root.page.file.shown
        desk: root.desk
        page: root.page
        onFilter: root.filtering = true
    }

    Loader {
        anchors.fill: parent
        active: root.filtering

        sourceComponent: StaffActivityFilter {
            page: root.page
            onGoBack: root.filtering = false
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.file.shown

        sourceComponent: StaffActivityExport {
            desk: root.desk
            file: root.page.file
        }
    }
}
