pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// How long the review holds; a tap records it.
StaffPage {
    id: root

    required property StaffDesk desk
    required property LessonPage page

    title: qsTr("How long does the review hold?")
    help: root.page.title
    message: root.desk.message
    good: root.desk.good
    backShown: true
    onGoBack: root.page.back()

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: view.width
            spacing: Theme.gap

            Words {
                width: parent.width
                objectName: "stated"
                text: root.page.draft.stated
                size: Theme.compact ? Theme.fine : Theme.body
            }

            Repeater {
                model: root.page.draft.choices

                KButton {
                    required property string modelData
                    required property int index

                    objectName: "until-" + index
                    width: column.width
                    height: Math.max(Theme.touchLeast, implicitHeight)
                    size: Theme.compact ? Theme.fine : Theme.body
                    iconName: "check"
                    text: modelData
                    onClicked: root.page.save(index)
                }
            }

            Words {
                width: parent.width
                text: qsTr("After that day patients no longer see the section, until a new review is recorded. The kiosk tells you 30 days before.")
                size: Theme.fine
                color: Theme.quietInk
            }
        }
    }

    ScrollMark {
        view: view
    }
}
