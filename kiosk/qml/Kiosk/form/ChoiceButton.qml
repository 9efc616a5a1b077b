pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// One answer to tap, with a mark that tells whether it is taken.
T.AbstractButton {
    id: root

    required property Option option
    property bool round: true
    // Whether there is room for larger words.
    property bool ample: Theme.lofty

    checkable: false
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + (root.ample ? 2 : 1) * Theme.gap)
    Accessible.role: root.round ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: root.option.label
    Accessible.checked: root.option.chosen

    background: Card {
        color: root.pressed || root.option.chosen ? Theme.actionTint : Theme.card
        border.color: root.option.chosen || root.pressed ? Theme.action : Theme.line
        border.width: root.option.chosen || root.pressed ? Theme.stroke : 1
    }

    contentItem: Item {
        Mark {
            id: mark

            x: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            round: root.round
            on: root.option.chosen
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: mark.x + mark.width + Theme.gap * 1.5
            width: parent.width - x - Theme.gap

            Words {
                width: parent.width
                text: root.option.label
                size: root.ample ? Theme.lead : Theme.body
                font.weight: Font.DemiBold
            }

            Words {
                width: parent.width
                visible: text !== ""
                text: root.option.line
                size: root.ample ? Theme.body : Theme.small
                color: Theme.quietInk
            }
        }
    }
}
