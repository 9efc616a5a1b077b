import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// Begins a visit in a language: a hand, its name where there is a choice and room, and what a touch does.
T.AbstractButton {
    id: root

    required property LanguageChoice choice
    property bool named: true

    readonly property bool twoLines: root.named && !Theme.compact
    readonly property real beside: hand.width + Theme.gap

    implicitWidth: root.beside + Math.max(name.visible ? name.implicitWidth : 0, start.implicitWidth) + 2 * Theme.gap
    implicitHeight: Math.max(root.twoLines ? Theme.touch * 1.5 : Theme.touch, words.height + 2 * Theme.gap)
    scale: root.pressed && !Theme.reducedMotion ? 0.97 : 1
    Accessible.role: Accessible.Button
    Accessible.name: root.choice.name + ": " + root.choice.start

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.actionPressed : Theme.action
    }

    contentItem: Item {
        id: content

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                id: hand

                anchors.verticalCenter: parent.verticalCenter
                name: "hand"
                color: Theme.actionInk
                width: Theme.lead * (root.twoLines ? 1.2 : 1)
                height: width
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter

                Words {
                    id: name

                    visible: root.twoLines
                    width: Math.min(implicitWidth, content.width - root.beside - 2 * Theme.gap)
                    text: root.choice.name
                    size: Theme.lead
                    strong: true
                    lineHeight: 1
                    color: Theme.actionInk
                }

                Words {
                    id: start

                    width: Math.min(implicitWidth, content.width - root.beside - 2 * Theme.gap)
                    text: root.choice.start
                    size: root.twoLines ? Theme.small : Theme.body
                    strong: !root.twoLines
                    lineHeight: 1
                    color: Theme.actionInk
                }
            }
        }
    }
}
