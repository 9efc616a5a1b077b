pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// The requests, newest first.
StaffPage {
    id: root

    required property StaffDesk desk
    required property RequestsPage page

    title: qsTr("Requests")
    help: rows.count === 0 && root.desk.message === "" ? qsTr("No requests yet.") : ""
    message: root.desk.message
    good: root.desk.good

    ListView {
        id: rows

        objectName: "requestList"
        anchors.fill: parent
        clip: true
        spacing: Theme.gap / 2
        boundsBehavior: Flickable.StopAtBounds
        model: root.page.requests

        delegate: T.AbstractButton {
            id: row

            required property int number
            required property string who
            required property string when
            required property string status
            required property string kind

            objectName: "request-" + row.number
            width: ListView.view.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.ListItem
            Accessible.name: row.who + ", " + row.when + ", " + chip.text
            onClicked: root.page.openRequest(row.number)

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
                        size: Theme.fine
                        font.weight: Font.DemiBold
                    }

                    Words {
                        width: parent.width
                        text: row.when + "  ·  " + row.kind
                        size: Theme.fine
                        color: Theme.quietInk
                    }
                }

                StatusChip {
                    id: chip

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 1.5
                    status: row.status
                    size: Theme.fine
                }
            }
        }
    }

    ScrollMark {
        view: rows
    }
}
