import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// A question in short, and its answer; can be tapped where it can be changed.
T.AbstractButton {
    id: root

    required property AnswerLine line
    property bool editable: false
    property int size: Theme.small
    // The room for the question, as a multiple of the letters' size.
    property real ems: 4.8

    // Large words leave no room beside each other.
    readonly property bool stacked: Theme.large
    readonly property real wordsHeight: root.stacked ? question.implicitHeight + words.implicitHeight : Math.max(words.implicitHeight, question.implicitHeight)

    implicitHeight: Math.max(root.editable && !Theme.compact && !Theme.large ? Theme.touch : Theme.touchLeast, root.wordsHeight + Theme.gap)
    enabled: root.editable
    Accessible.role: root.editable ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.line.question + ": " + root.line.words

    background: Card {
        color: root.pressed ? Theme.actionTint : Theme.card
    }

    contentItem: Item {
        Words {
            id: question

            x: Theme.gap * 1.5
            y: (parent.height - root.wordsHeight) / 2
            width: root.stacked ? pen.x - 2 * x : Math.min(parent.width * 0.068 * root.ems, root.size * root.ems)
            text: root.line.question
            size: root.size
            color: Theme.quietInk
            lineHeight: 1.05
            Accessible.ignored: true
        }

        Words {
            id: words

            x: root.stacked ? question.x : question.x + question.width + Theme.gap
            y: root.stacked ? question.y + question.height : (parent.height - height) / 2
            width: parent.width - x - (root.editable ? pen.width + 2 * Theme.gap : Theme.gap)
            text: root.line.words
            size: root.size
            lineHeight: 1.05
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Icon {
            id: pen

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.editable
            name: "next"
            color: Theme.action
            width: Theme.small
            height: width
        }
    }
}
