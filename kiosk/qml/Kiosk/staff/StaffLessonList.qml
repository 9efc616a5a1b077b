pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// Each section, and what its review is worth.
StaffPage {
    id: root

    required property StaffDesk desk
    required property LessonPage page

    title: qsTr("Lesson")
    help: root.page.summary
    message: root.desk.message
    good: root.desk.good

    tools: KButton {
        objectName: "reviewAll"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: "check"
        text: qsTr("Record for all")
        onClicked: root.page.reviewAll()
    }

    ListView {
        id: rows

        objectName: "reviewList"
        anchors.fill: parent
        clip: true
        spacing: Theme.gap / 2
        boundsBehavior: Flickable.StopAtBounds
        model: root.page.rows

        delegate: T.AbstractButton {
            id: row

            required property int index
            required property ReviewRow modelData

            objectName: "review-" + row.index
            width: ListView.view.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.ListItem
            Accessible.name: row.modelData.title + ". " + row.modelData.line
            onClicked: root.page.openSection(row.index)

            background: Card {
                color: row.pressed ? Theme.actionTint : Theme.card
                border.width: row.modelData.shown ? 1 : Theme.stroke
                border.color: row.modelData.shown ? Theme.line : Theme.wrong
            }

            contentItem: Item {
                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap * 1.5
                    width: parent.width - x - next.width - 2.5 * Theme.gap

                    Words {
                        width: parent.width
                        text: row.modelData.title
                        size: Theme.fine
                        font.weight: Font.DemiBold
                    }

                    ReviewLine {
                        width: parent.width
                        objectName: "reviewLine-" + row.index
                        worth: row.modelData.state
                        text: row.modelData.line
                    }
                }

                Icon {
                    id: next

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 1.5
                    anchors.verticalCenter: parent.verticalCenter
                    name: "next"
                    color: Theme.action
                    width: Theme.fine
                    height: width
                }
            }
        }
    }

    ScrollMark {
        view: rows
    }
}
