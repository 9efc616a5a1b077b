pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// One request: its answers, and how far it has come.
FormPage {
    id: root

    required property StaffDesk staffDesk

    title: root.staffDesk.name
    message: root.staffDesk.message
    good: root.staffDesk.good
    backLabel: qsTr("List")
    nextShown: false
    onGoBack: root.staffDesk.showList()

    AnswerList {
        anchors.top: parent.top
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        lines: root.staffDesk.lines
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
                size: Theme.small
                checked: root.staffDesk.status === modelData
                iconName: checked ? "check" : ""
                enabled: root.staffDesk.steps.includes(modelData)
                text: steps.names[modelData]
                onClicked: root.staffDesk.setStatus(modelData)
            }
        }
    }
}
