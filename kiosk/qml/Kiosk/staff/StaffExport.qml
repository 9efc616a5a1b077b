pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// What to export and where to; then how far it is; then how it went.
Item {
    id: root

    required property StaffDesk desk
    required property ExportPage page
    property bool picking: false

    StaffExportChoice {
        anchors.fill: parent
        visible: root.page.step === "choose" && !root.picking
        desk: root.desk
        page: root.page
        onPickDays: root.picking = true
    }

    Loader {
        anchors.fill: parent
        active: root.picking

        sourceComponent: DayPicker {
            span: root.page.choice.span
            onGoBack: root.picking = false
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.run !== null

        sourceComponent: StaffExportRun {
            run: root.page.run
            onCancel: root.page.cancel()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.step === "done"

        sourceComponent: StaffExportDone {
            desk: root.desk
            page: root.page
        }
    }
}
