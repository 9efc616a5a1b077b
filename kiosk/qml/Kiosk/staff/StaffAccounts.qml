pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Who may sign in, and a step at a time what changes it.
StaffPage {
    id: root

    required property StaffDesk desk
    required property AccountsPage page

    readonly property bool listed: root.page.step === "list"
    readonly property bool asksPin: ["present", "pin", "again"].includes(root.page.step)

    title: {
        switch (root.page.step) {
        case "name":
            return qsTr("Who is the account for?");
        case "present":
            return qsTr("Your PIN as it is now");
        case "pin":
            return qsTr("%1: choose a PIN").arg(root.page.subject);
        case "again":
            return qsTr("Type the PIN again");
        case "remove":
            return qsTr("Remove %1?").arg(root.page.subject);
        }
        return qsTr("Accounts");
    }
    help: {
        switch (root.page.step) {
        case "name":
            return qsTr("A person’s name, so that the history tells who did what.");
        case "pin":
            return qsTr("6 to 12 digits, typed by who will use it. Nobody can look it up later.");
        case "remove":
            return qsTr("%1 can’t sign in any more. What was done stays in the history.").arg(root.page.subject);
        }
        return root.listed && !root.page.ready ? qsTr("A trial has no accounts.") : "";
    }
    message: root.desk.message
    good: root.desk.good
    backShown: !root.listed
    onGoBack: root.page.back()

    tools: [
        KButton {
            objectName: "accountAdd"
            visible: root.listed && root.page.ready
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "plus"
            text: qsTr("Add an account")
            onClicked: root.page.add()
        },
        KButton {
            objectName: "accountNamed"
            visible: root.page.step === "name"
            focusPolicy: Qt.NoFocus
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            kind: KButton.Primary
            iconName: "next"
            iconAfter: true
            text: qsTr("Next")
            onClicked: root.page.takeName()
        }
    ]

    ListView {
        id: rows

        anchors.fill: parent
        visible: root.listed
        clip: true
        spacing: Theme.gap / 2
        boundsBehavior: Flickable.StopAtBounds
        model: root.page.accounts

        delegate: Card {
            id: row

            required property AccountLine modelData

            width: ListView.view.width
            height: Math.max(words.implicitHeight, action.implicitHeight) + Theme.gap

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.gap * 1.5
                width: action.x - x - Theme.gap
                text: row.modelData.own ? qsTr("%1 (you)").arg(row.modelData.name) : row.modelData.name
                size: Theme.fine
                font.weight: Font.DemiBold
            }

            KButton {
                id: action

                objectName: (row.modelData.own ? "accountPin-" : "accountRemove-") + row.modelData.name
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap / 2
                visible: row.modelData.own || row.modelData.removable
                implicitHeight: Theme.touchLeast
                kind: KButton.Quiet
                size: Theme.fine
                tone: row.modelData.own ? Theme.action : Theme.wrong
                iconName: row.modelData.own ? "key" : "cross"
                text: row.modelData.own ? qsTr("Change my PIN") : qsTr("Remove")
                label: row.modelData.own ? text : qsTr("Remove %1").arg(row.modelData.name)
                onClicked: row.modelData.own ? root.page.changePin() : root.page.askToRemove(row.modelData.name)
            }
        }
    }

    ScrollMark {
        view: rows
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.asksPin ? digits : (root.page.step === "name" ? named : (root.page.step === "remove" ? sure : null))
    }

    Component {
        id: named

        Item {
            TypedField {
                width: parent.width
                height: implicitHeight
                label: root.title
                value: root.page.name
                onEdited: text => root.page.name = text
                onAccepted: root.page.takeName()
            }
        }
    }

    Component {
        id: digits

        PinPad {
            pin: root.page.pin
        }
    }

    Component {
        id: sure

        Item {
            KButton {
                objectName: "accountRemove"
                width: Math.min(parent.width, implicitWidth)
                implicitHeight: Theme.touchLeast
                kind: KButton.Primary
                tone: Theme.wrong
                size: Theme.fine
                iconName: "cross"
                text: qsTr("Remove %1").arg(root.page.subject)
                onClicked: root.page.remove()
            }
        }
    }
}
