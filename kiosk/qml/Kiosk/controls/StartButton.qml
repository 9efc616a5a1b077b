import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// Begins a visit in a language: its name, where there is a choice, and what a touch does.
T.AbstractButton {
    id: root

    required property LanguageChoice choice
    property bool named: true

    implicitWidth: words.width + 2 * Theme.wideGap
    implicitHeight: Math.max(Theme.touch * 1.2, words.height + 2 * Theme.gap)
    Accessible.role: Accessible.Button
    Accessible.name: root.choice.name + ": " + root.choice.start

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.actionPressed : Theme.action
    }

    contentItem: Item {
        Column {
            id: words

            anchors.centerIn: parent

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.named
                text: root.choice.name
                size: Theme.lead
                strong: true
                color: Theme.actionInk
                wrapMode: Text.NoWrap
            }

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !root.named || !Theme.compact
                text: root.choice.start
                size: root.named ? Theme.small : Theme.lead
                strong: !root.named
                color: Theme.actionInk
                wrapMode: Text.NoWrap
            }
        }
    }
}
