import QtQuick
import Kiosk
import Kiosk.Adapters

// How far the export is.
StaffPage {
    id: root

    required property ExportRun run

    signal cancel

    title: qsTr("Exporting…")

    Column {
        width: Math.min(parent.width, 200 * Theme.mm)
        spacing: Theme.wideGap

        Words {
            objectName: "exportProgress"
            width: parent.width
            text: root.run.words
            size: Theme.fine
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Rectangle {
            objectName: "exportBar"
            width: parent.width
            height: Theme.fine
            radius: height / 2
            color: Theme.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.run.words

            Rectangle {
                width: Math.max(parent.height, parent.width * root.run.share)
                height: parent.height
                radius: parent.radius
                color: Theme.action
            }
        }

        KButton {
            objectName: "exportCancel"
            implicitHeight: Theme.touchLeast
            enabled: !root.run.cancelling
            size: Theme.fine
            iconName: "cross"
            text: qsTr("Cancel")
            onClicked: root.cancel()
        }
    }
}
