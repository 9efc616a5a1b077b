pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// The requests, newest first.
FormPage {
    id: root

    required property StaffDesk staffDesk
    required property RecordsInUse records

    signal leave

    title: qsTr("Requests")
    help: rows.count === 0 && root.staffDesk.message === "" ? qsTr("No requests yet.") : ""
    message: root.staffDesk.message
    good: root.staffDesk.good
    backLabel: qsTr("Sign out")
    backIcon: "back"
    nextLabel: qsTr("Export")
    onGoBack: {
        root.staffDesk.signOut();
        root.leave();
    }
    onGoNext: root.staffDesk.showExport()

    Card {
        id: alarm

        objectName: "alarm"
        width: parent.width
        height: visible ? Math.max(alarmWords.implicitHeight, seen.height) + Theme.gap : 0
        visible: root.records.alarm !== ""
        border.width: Theme.stroke
        border.color: Theme.wrong

        Words {
            id: alarmWords

            objectName: "alarmWords"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap
            width: seen.x - 2 * Theme.gap
            text: root.records.alarm
            size: Theme.small
            color: Theme.wrong
            lineHeight: 1
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        KButton {
            id: seen

            objectName: "alarmSeen"
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap / 2
            height: Theme.touchLeast
            size: Theme.small
            iconName: "check"
            text: qsTr("Seen")
            onClicked: root.records.dismissAlarm()
        }
    }

    ListView {
        id: rows

        objectName: "requestList"
        anchors.top: alarm.bottom
        anchors.topMargin: alarm.visible ? Theme.gap / 2 : 0
        anchors.bottom: ends.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        clip: true
        spacing: Theme.gap / 2
        boundsBehavior: Flickable.StopAtBounds
        model: root.staffDesk.requests

        delegate: T.AbstractButton {
            id: row

            required property int number
            required property string who
            required property string when
            required property string status
            required property string kind

            objectName: "request-" + row.number
            width: ListView.view.width
            height: Math.max(Theme.touch, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.ListItem
            Accessible.name: row.who + ", " + row.when + ", " + chip.text
            onClicked: root.staffDesk.openRequest(row.number)

            background: Card {
                color: row.pressed ? Theme.actionTint : Theme.card
            }

            contentItem: Item {
                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap * 1.5
                    width: parent.width - chip.width - 4.5 * Theme.gap

                    Words {
                        width: parent.width
                        text: row.who
                        size: Theme.small
                        font.weight: Font.DemiBold
                    }

                    Words {
                        width: parent.width
                        text: Theme.compact ? row.when : row.when + "  ·  " + row.kind
                        size: Theme.small
                        color: Theme.quietInk
                    }
                }

                StatusChip {
                    id: chip

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 1.5
                    status: row.status
                }
            }
        }
    }

    Row {
        id: ends

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap

        KButton {
            objectName: "endTrial"
            visible: root.records.trial
            height: Theme.touchLeast
            size: Theme.small
            iconName: "person"
            text: qsTr("End the trial")
            onClicked: root.staffDesk.setUp()
        }

        KButton {
            objectName: "leaveKiosk"
            height: Theme.touchLeast
            size: Theme.small
            iconName: "cross"
            text: qsTr("Close the kiosk")
            onClicked: root.staffDesk.leaveKiosk()
        }
    }
}
