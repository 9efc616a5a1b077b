pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// The requests, newest first, and the field to find some of them.
StaffPage {
    id: root

    required property StaffDesk desk
    required property RequestsPage page

    signal filter

    message: root.desk.message
    good: root.desk.good
    help: root.page.found

    tools: [
        SearchField {
            id: search

            Layout.fillWidth: true
            size: Theme.fine
            hint: qsTr("Name, code or phone")
            value: root.page.filter.words
            onEdited: text => root.page.filter.words = text
        },
        KButton {
            objectName: "filter"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "filter"
            checked: root.page.filter.narrowed
            text: qsTr("Filter")
            onClicked: {
                search.leave();
                root.filter();
            }
        }
    ]

    ListView {
        id: rows

        objectName: "requestList"
        anchors.fill: parent
        clip: true
        spacing: Theme.gap / 2
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: root.page.requests
        onMovementStarted: search.leave()

        delegate: T.AbstractButton {
            id: row

            required property int number
            required property string who
            required property string when
            required property string status
            required property string stand
            required property string kind

            objectName: "request-" + row.number
            width: ListView.view.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.ListItem
            Accessible.name: row.who + ", " + row.when + ", " + row.stand
            onClicked: {
                search.leave();
                root.page.openRequest(row.number);
            }

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
                    text: row.stand
                    size: Theme.fine
                }
            }
        }
    }

    ScrollMark {
        view: rows
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, 150 * Theme.mm)
        visible: rows.count === 0 && root.desk.message === ""
        spacing: Theme.wideGap

        Words {
            objectName: "nothingFound"
            width: parent.width
            text: root.page.total > 0 ? qsTr("No request matches.") : qsTr("No requests yet.")
            horizontalAlignment: Text.AlignHCenter
        }

        KButton {
            objectName: "showAll"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.page.total > 0
            implicitHeight: Theme.touchLeast
            size: Theme.fine
            text: qsTr("Show all requests")
            onClicked: {
                search.leave();
                root.page.filter.clear();
            }
        }
    }
}
