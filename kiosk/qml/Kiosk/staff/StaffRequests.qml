pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The list of requests stays where it is under what is asked of it, and under the one that is open.
Item {
    id: root

    required property StaffDesk desk
    required property RequestsPage page
    property bool filtering: false
    property bool picking: false

    StaffList {
        anchors.fill: parent
        visible: !root.page.request.shown && !root.filtering
        desk: root.desk
        page: root.page
        onFilter: root.filtering = true
    }

    Loader {
        anchors.fill: parent
        active: root.filtering
        visible: !root.picking

        sourceComponent: StaffFilter {
            page: root.page
            onGoBack: root.filtering = false
            onPickDays: root.picking = true
        }
    }

    Loader {
        anchors.fill: parent
        active: root.picking

        sourceComponent: DayPicker {
            span: root.page.filter.span
            onGoBack: root.picking = false
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.request.shown
        visible: !root.page.request.noting

        sourceComponent: StaffDetail {
            desk: root.desk
            page: root.page
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.request.noting

        sourceComponent: StaffNote {
            desk: root.desk
            request: root.page.request
        }
    }
}
