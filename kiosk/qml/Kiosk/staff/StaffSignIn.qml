pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Who is it, and the PIN.
FormPage {
    id: root

    required property StaffDesk staffDesk
    required property RecordsInUse records

    signal leave

    readonly property bool chosen: root.staffDesk.signIn.account !== ""
    readonly property bool onlyOne: root.staffDesk.signIn.accounts.length === 1

    title: root.chosen ? qsTr("%1: your PIN").arg(root.staffDesk.signIn.account) : qsTr("For our staff")
    help: {
        if (root.records.trial)
            return root.records.demo ? qsTr("This is a demonstration: no PIN is asked for.") : qsTr("This is a trial: no PIN is asked for.");
        return root.chosen ? "" : qsTr("Choose your name.");
    }
    message: root.staffDesk.message
    good: root.staffDesk.good
    nextShown: false
    backLabel: root.chosen && !root.onlyOne ? qsTr("Back") : qsTr("Close")
    backIcon: root.chosen && !root.onlyOne ? "back" : "cross"
    onGoBack: root.chosen && !root.onlyOne ? root.staffDesk.signIn.choose("") : root.leave()

    PinPad {
        anchors.fill: parent
        visible: root.chosen
        enabled: root.staffDesk.signIn.lockSeconds === 0
        opacity: enabled ? 1 : 0.4
        pin: root.staffDesk.signIn.pin
    }

    ListView {
        objectName: "accountList"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 180 * Theme.mm)
        height: parent.height
        visible: !root.chosen && !root.records.trial
        clip: true
        spacing: Theme.gap
        interactive: contentHeight > height
        model: root.staffDesk.signIn.accounts

        delegate: KButton {
            required property string modelData

            objectName: "account-" + modelData
            width: ListView.view.width
            iconName: "person"
            text: modelData
            onClicked: root.staffDesk.signIn.choose(modelData)
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lofty ? Theme.wideGap : (parent.height - height) / 2
        width: Math.min(parent.width, 180 * Theme.mm)
        visible: root.records.trial
        spacing: Theme.wideGap

        KButton {
            objectName: "lookAround"
            width: parent.width
            kind: KButton.Primary
            iconName: "book"
            text: qsTr("Look at the staff’s side")
            onClicked: root.staffDesk.signIn.lookAround()
        }

        KButton {
            objectName: "endTrial"
            visible: !root.records.demo
            width: parent.width
            iconName: "person"
            text: qsTr("End the trial and set up")
            onClicked: root.staffDesk.setUp()
        }
    }
}
