pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Whose activity, and of what kind.
StaffPage {
    id: root

    required property ActivityPage page

    title: qsTr("Which activity?")
    help: root.page.asked
    backShown: true

    tools: KButton {
        objectName: "filterClear"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: "cross"
        text: qsTr("Clear")
        onClicked: root.page.clearFilter()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: questions.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: questions

            width: parent.width
            spacing: Theme.gap

            Chips {
                width: parent.width
                prefix: "kind"
                question: qsTr("What")
                options: root.page.kinds
                onChosen: key => root.page.chooseKind(key)
            }

            Chips {
                width: parent.width
                prefix: "person"
                question: qsTr("Who")
                options: root.page.people
                onChosen: key => root.page.choosePerson(key)
            }
        }
    }

    ScrollMark {
        view: view
    }
}
