import QtQuick
import QtQuick.Templates as T
import Kiosk

// Two lines of what staff should know; a tap tells all of it.
T.AbstractButton {
    id: root

    required property list<string> alarms

    objectName: "alarm"
    implicitHeight: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
    text: root.alarms.length > 1 ? qsTr("%1 alarms. %2").arg(root.alarms.length).arg(root.alarms[0]) : (root.alarms[0] ?? "")
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    background: Card {
        color: root.pressed ? Theme.line : Theme.wrongTint
        border.width: Theme.stroke
        border.color: Theme.wrong
    }

    contentItem: Item {
        Icon {
            id: icon

            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            name: "alert"
            color: Theme.wrong
            width: Theme.small
            height: width
        }

        Words {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.gap
            anchors.right: next.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: Theme.fine
            color: Theme.wrong
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            color: Theme.wrong
            width: Theme.small
            height: width
        }
    }
}
