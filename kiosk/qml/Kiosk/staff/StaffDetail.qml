pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// One request: its answers, what happened to it, and how far it has come.
StaffPage {
    id: root

    required property StaffDesk desk
    required property RequestsPage page

    readonly property OpenRequest request: root.page.request

    title: root.request.name
    message: root.desk.message
    good: root.desk.good
    backShown: true
    backLabel: qsTr("List")
    onGoBack: root.page.closeRequest()

    tools: KButton {
        objectName: "noteAdd"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: "plus"
        text: qsTr("Note")
        onClicked: root.request.startNoting()
    }

    Flickable {
        id: view

        width: parent.width
        anchors.top: parent.top
        anchors.bottom: steps.top
        anchors.bottomMargin: Theme.gap
        contentHeight: all.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: all

            width: parent.width
            spacing: Theme.gap / 2

            AnswerList {
                width: parent.width
                size: Theme.fine
                lines: root.request.lines
            }

            Words {
                width: parent.width
                topPadding: Theme.gap
                visible: root.request.past.length > 0
                text: qsTr("What happened")
                size: Theme.fine
                strong: true
            }

            Repeater {
                model: root.request.past

                AnswerRow {
                    required property AnswerLine modelData

                    width: all.width
                    objectName: "past"
                    size: Theme.fine
                    ems: 12
                    line: modelData
                }
            }
        }
    }

    ScrollMark {
        view: view
    }

    Grid {
        id: steps

        anchors.bottom: parent.bottom
        width: parent.width
        columns: Theme.portrait ? 2 : 4
        spacing: Theme.gap

        Repeater {
            model: root.request.statuses

            KButton {
                required property Option modelData

                objectName: "status-" + modelData.key
                width: (steps.width - (steps.columns - 1) * steps.spacing) / steps.columns
                height: Theme.touchLeast
                size: Theme.fine
                checked: modelData.chosen
                iconName: checked && !Theme.compact ? "check" : ""
                enabled: root.request.steps.includes(modelData.key)
                text: modelData.label
                onClicked: root.request.move(modelData.key)
            }
        }
    }
}
