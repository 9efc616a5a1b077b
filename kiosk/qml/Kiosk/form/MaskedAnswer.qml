import QtQuick
import QtQuick.Templates as T
import Kiosk

// What stands for an answer that was typed and left; a touch asks to see it.
T.AbstractButton {
    id: root

    required property string mask

    objectName: "maskedAnswer"
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Hidden: %1. Touch to see or change it.").arg(root.mask)

    background: Card {
        color: root.pressed ? Theme.actionTint : Theme.card
        border.width: Theme.stroke
        border.color: Theme.quietInk
    }

    contentItem: Item {
        Icon {
            id: eye

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: "show"
            color: Theme.action
            width: Theme.lead
            height: width
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: eye.x + eye.width + 1.5 * Theme.gap
            width: parent.width - x - Theme.gap

            Words {
                width: parent.width
                text: root.mask
                size: Theme.lead
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: qsTr("Touch to see or change it.")
                size: Theme.small
                color: Theme.quietInk
                Accessible.ignored: true
            }
        }
    }
}
