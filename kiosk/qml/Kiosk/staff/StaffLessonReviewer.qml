pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Whose review it is.
StaffPage {
    id: root

    required property StaffDesk desk
    required property LessonPage page

    title: qsTr("Who reviewed it?")
    help: root.page.title + "\n" + qsTr("The clinician’s name and title, such as Dana Ruiz, PT.")
    message: root.desk.message
    good: root.desk.good
    backShown: true
    onGoBack: root.page.back()

    tools: KButton {
        objectName: "reviewerNext"
        Layout.preferredHeight: Theme.touchLeast
        // The field keeps the keyboard where its answer does not hold yet.
        focusPolicy: Qt.NoFocus
        kind: KButton.Primary
        iconName: "next"
        iconAfter: true
        size: Theme.fine
        text: qsTr("Next")
        onClicked: root.page.draft.name()
    }

    TypedField {
        width: parent.width
        height: implicitHeight
        label: root.title
        value: root.page.draft.reviewer
        onEdited: text => root.page.draft.reviewer = text
        onAccepted: root.page.draft.name()
    }
}
