import QtQuick
import Kiosk

// Where a person helps on: what to do, in large words.
Card {
    id: root

    required property string words

    implicitHeight: row.implicitHeight + 2 * Theme.wideGap

    Row {
        id: row

        x: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * Theme.wideGap
        spacing: Theme.wideGap

        Icon {
            id: person

            anchors.verticalCenter: parent.verticalCenter
            name: "person"
            color: Theme.action
            width: Theme.display
            height: width
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - person.width - parent.spacing
            text: root.words
            size: Theme.lead
        }
    }
}
