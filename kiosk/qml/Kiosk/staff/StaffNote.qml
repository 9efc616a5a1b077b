import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A note about the open request.
StaffPage {
    id: root

    required property StaffDesk desk
    required property OpenRequest request

    title: qsTr("Note on %1").arg(root.request.name)
    help: qsTr("Staff see it here. It is deleted with the request.")
    message: root.desk.message
    good: root.desk.good
    backShown: true
    backLabel: qsTr("Throw the note away")
    onGoBack: root.request.stopNoting()

    tools: KButton {
        objectName: "noteKeep"
        focusPolicy: Qt.NoFocus
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        kind: KButton.Primary
        iconName: "check"
        text: qsTr("Keep")
        onClicked: root.request.keepNote()
    }

    TypedField {
        width: parent.width
        height: Math.min(parent.height, implicitHeight)
        lines: 4
        label: root.title
        value: root.request.note
        onEdited: text => root.request.note = text
    }
}
