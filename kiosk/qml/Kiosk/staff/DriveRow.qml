import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// A place to export to, one of several.
T.AbstractButton {
    id: root

    required property Drive modelData

    implicitHeight: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
    enabled: root.modelData.usable
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.modelData.label + ", " + root.modelData.detail
    Accessible.checked: root.modelData.chosen

    background: Card {
        color: root.pressed || root.modelData.chosen ? Theme.actionTint : Theme.card
        border.color: root.pressed || root.modelData.chosen ? Theme.action : Theme.line
        border.width: root.pressed || root.modelData.chosen ? Theme.stroke : 1
    }

    contentItem: Item {
        Mark {
            id: mark

            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.fine * 1.2
            round: true
            on: root.modelData.chosen
            visible: root.modelData.usable
        }

        Icon {
            anchors.fill: mark
            visible: !root.modelData.usable
            name: "alert"
            color: Theme.quietInk
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: mark.x + mark.width + Theme.gap * 1.5
            width: parent.width - x - Theme.gap

            Words {
                width: parent.width
                text: root.modelData.label
                size: Theme.fine
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: root.modelData.usable ? Theme.ink : Theme.quietInk
                font.weight: Font.DemiBold
            }

            Words {
                width: parent.width
                text: root.modelData.detail
                size: Theme.fine
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.quietInk
            }
        }
    }
}
