pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The first start, before any patient: make the first staff account, or just try the kiosk.
FormPage {
    id: root

    required property Setup setup

    readonly property bool asksPin: root.setup.step === "pin" || root.setup.step === "again"

    title: {
        switch (root.setup.step) {
        case "name":
            return qsTr("Who is the first account for?");
        case "pin":
            return qsTr("Choose a PIN");
        case "again":
            return qsTr("Type the PIN again");
        }
        return qsTr("Set up this kiosk");
    }
    help: {
        switch (root.setup.step) {
        case "name":
            return qsTr("A name for the staff list, such as Maria or Front desk.");
        case "pin":
            return qsTr("6 to 12 digits. There is no way to look it up later.");
        case "again":
            return qsTr("So that we know it is the one you meant.");
        }
        return qsTr("Before patients use it, make an account for your staff. It opens the requests.");
    }
    message: root.setup.error
    backShown: root.setup.step !== "welcome"
    nextShown: root.setup.step === "name"
    onGoBack: root.setup.back()
    onGoNext: root.setup.next()

    Loader {
        anchors.fill: parent
        sourceComponent: root.asksPin ? digits : (root.setup.step === "name" ? named : welcome)
    }

    Component {
        id: welcome

        Item {
            Column {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.lofty ? Theme.wideGap : (parent.height - height) / 2
                width: Math.min(parent.width, 180 * Theme.mm)
                spacing: Theme.compact ? Theme.gap : Theme.wideGap

                KButton {
                    objectName: "setUp"
                    width: parent.width
                    kind: KButton.Primary
                    iconName: "person"
                    size: Theme.lead
                    text: qsTr("Make a staff account")
                    onClicked: root.setup.next()
                }

                KButton {
                    objectName: "tryOut"
                    width: parent.width
                    iconName: "play"
                    size: Theme.lead
                    text: qsTr("Just try it")
                    onClicked: root.setup.tryOut()
                }

                Words {
                    width: parent.width
                    text: qsTr("A trial keeps nothing: all that is typed is thrown away at the end.")
                    size: Theme.small
                    color: Theme.quietInk
                    horizontalAlignment: Text.AlignHCenter
                }

                Words {
                    width: parent.width
                    objectName: "unreviewed"
                    visible: root.setup.unreviewed > 0
                    text: qsTr("Sections that no clinician has reviewed yet: %1. Patients see them all the same. Have yours read them, and record that on the staff’s side, under Lesson.").arg(root.setup.unreviewed)
                    size: Theme.lofty ? Theme.small : Theme.fine
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Component {
        id: named

        Item {
            TypedField {
                width: parent.width
                height: implicitHeight
                label: root.title
                value: root.setup.name
                onEdited: text => root.setup.name = text
                onAccepted: root.setup.next()
            }
        }
    }

    Component {
        id: digits

        PinPad {
            pin: root.setup.pin
        }
    }
}
