import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Where the file of the whole trail goes.
StaffPage {
    id: root

    required property StaffDesk desk
    required property TrailExport file

    title: qsTr("Export the activity")
    message: root.desk.message
    good: root.desk.good
    help: root.file.going ? qsTr("Writing the file. Leave the drive in.") : qsTr("All of it, in a file that a spreadsheet opens. It holds no name of a patient.")
    backShown: true
    onGoBack: root.file.close()

    tools: KButton {
        objectName: "activityExportStart"
        Layout.preferredHeight: Theme.touchLeast
        enabled: root.file.ready
        size: Theme.fine
        kind: KButton.Primary
        iconName: "export"
        text: qsTr("Export")
        onClicked: root.file.start()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: places.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        DriveList {
            id: places

            width: parent.width
            drives: root.file.drives
        }
    }

    ScrollMark {
        view: view
    }
}
