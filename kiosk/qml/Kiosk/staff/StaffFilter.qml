pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Which requests to list: status, kind, days.
StaffPage {
    id: root

    required property RequestsPage page

    readonly property RequestFilter filter: root.page.filter

    signal pickDays

    title: qsTr("Which requests?")
    help: root.page.found
    backShown: true

    tools: KButton {
        objectName: "filterClear"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: "cross"
        text: qsTr("Clear")
        onClicked: root.filter.clear()
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
                prefix: "status"
                question: qsTr("How far")
                options: root.filter.statuses
                onChosen: key => root.filter.choose("status", key)
            }

            Chips {
                width: parent.width
                prefix: "kind"
                question: qsTr("Wants")
                options: root.filter.kinds
                onChosen: key => root.filter.choose("kind", key)
            }

            Chips {
                width: parent.width
                prefix: "received"
                question: qsTr("Received")
                options: root.filter.received
                onChosen: key => {
                    root.filter.choose("received", key);
                    if (root.filter.spans)
                        root.pickDays();
                }
            }
        }
    }

    ScrollMark {
        view: view
    }
}
