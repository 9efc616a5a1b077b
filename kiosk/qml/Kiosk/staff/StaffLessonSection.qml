pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// All the words of a section, to be read before its review is recorded.
StaffPage {
    id: root

    required property StaffDesk desk
    required property LessonPage page

    title: root.page.title
    help: root.page.line
    message: root.desk.message
    good: root.desk.good
    backShown: true
    backLabel: qsTr("Lesson")
    onGoBack: root.page.back()

    tools: KButton {
        objectName: "readOther"
        Layout.preferredHeight: Theme.touchLeast
        visible: root.page.reading.otherLanguage !== ""
        size: Theme.fine
        text: root.page.reading.otherLanguage
        onClicked: root.page.reading.speakOther()
    }

    Card {
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Flickable {
            id: view

            objectName: "sectionWords"
            anchors.fill: parent
            anchors.margins: Theme.gap
            clip: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                width: view.width
                spacing: Theme.gap

                Repeater {
                    model: root.page.reading.lists

                    Column {
                        id: part

                        required property InfoList modelData

                        width: column.width
                        spacing: Theme.gap / 2

                        Words {
                            width: parent.width
                            text: part.modelData.title
                            size: Theme.fine
                            strong: true
                            color: Theme.action
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }

                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: part.modelData.lead
                            size: Theme.fine
                        }

                        Repeater {
                            model: part.modelData.items

                            Words {
                                required property string modelData

                                width: part.width
                                text: modelData
                                size: Theme.fine
                                color: Theme.quietInk
                            }
                        }
                    }
                }
            }
        }

        ScrollMark {
            view: view
        }
    }

    GridLayout {
        id: actions

        anchors.bottom: parent.bottom
        width: parent.width
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        KButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchLeast
            objectName: "withdraw"
            visible: root.page.reviewed
            size: Theme.fine
            text: qsTr("Show it without a review")
            onClicked: root.page.withdraw()
        }

        KButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchLeast
            objectName: "review"
            kind: KButton.Primary
            size: Theme.fine
            iconName: "check"
            text: qsTr("Record a review")
            onClicked: root.page.review()
        }
    }
}
