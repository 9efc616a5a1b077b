pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The lines of the audit trail under their days.
StaffPage {
    id: root

    required property StaffDesk desk
    required property ActivityPage page

    signal filter

    title: qsTr("Activity")
    message: root.desk.message
    good: root.desk.good
    help: root.page.asked

    tools: [
        KButton {
            objectName: "activityExport"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "export"
            text: qsTr("Export")
            onClicked: root.page.file.open()
        },
        KButton {
            objectName: "filter"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "filter"
            checked: root.page.narrowed
            text: qsTr("Filter")
            onClicked: root.filter()
        }
    ]

    ListView {
        id: rows

        objectName: "activityList"
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        // Qt warns of rows that it was still making ahead when fewer are left.
        cacheBuffer: 0
        model: root.page.lines

        section.property: "day"
        section.labelPositioning: ViewSection.InlineLabels | ViewSection.CurrentLabelAtStart
        section.delegate: Rectangle {
            id: heading

            required property string section

            width: ListView.view.width
            height: day.implicitHeight + Theme.gap
            color: Theme.ground

            Words {
                id: day

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                text: heading.section
                size: Theme.fine
                color: Theme.quietInk
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        delegate: Item {
            id: row

            required property int number
            required property string day
            required property string time
            required property string who
            required property string what

            objectName: "activity-" + row.number
            width: ListView.view.width
            height: line.height + Theme.gap / 2
            Accessible.role: Accessible.ListItem
            Accessible.name: row.day + ", " + row.time + ", " + row.who + ": " + row.what

            Card {
                id: line

                width: parent.width
                height: Math.max(time.implicitHeight, told.implicitHeight) + Theme.gap

                Words {
                    id: time

                    x: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.fine * 5
                    text: row.time
                    size: Theme.fine
                    color: Theme.quietInk
                }

                Column {
                    id: told

                    anchors.left: time.right
                    anchors.right: parent.right
                    anchors.margins: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        text: row.what
                        size: Theme.fine
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }

                    Words {
                        width: parent.width
                        text: row.who
                        size: Theme.fine
                        color: Theme.quietInk
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }
    }

    ScrollMark {
        view: rows
    }

    Words {
        objectName: "nothingDone"
        anchors.centerIn: parent
        width: Math.min(parent.width, 150 * Theme.mm)
        visible: rows.count === 0 && root.desk.message === ""
        text: root.page.narrowed ? qsTr("Nothing of this kind was done.") : qsTr("Nothing was done yet.")
        horizontalAlignment: Text.AlignHCenter
    }
}
