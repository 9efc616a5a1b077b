pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// One request: its answers, and how far it has come.
StaffPage {
    id: root

    required property StaffDesk desk
    required property RequestsPage page

    title: root.page.name
    message: root.desk.message
    good: root.desk.good
    backShown: true
    backLabel: qsTr("List")
    onGoBack: root.page.closeRequest()

    AnswerList {
        anchors.top: parent.top
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        size: Theme.fine
        lines: root.page.lines
    }

    Grid {
        id: steps

        readonly property var names: ({
                "new": qsTr("New"),
                "contacted": qsTr("Contacted"),
                "booked": qsTr("Booked"),
                "closed": qsTr("Closed")
            })

        anchors.bottom: parent.bottom
        width: parent.width
        columns: Theme.portrait ? 2 : 4
        spacing: Theme.gap

        Repeater {
            model: ["new", "contacted", "booked", "closed"]

            KButton {
                required property string modelData

                objectName: "status-" + modelData
                width: (steps.width - (steps.columns - 1) * steps.spacing) / steps.columns
                size: Theme.fine
                height: Theme.touchLeast
                checked: root.page.status === modelData
                iconName: checked ? "check" : ""
                enabled: root.page.steps.includes(modelData)
                text: steps.names[modelData]
                onClicked: root.page.setStatus(modelData)
            }
        }
    }
}
