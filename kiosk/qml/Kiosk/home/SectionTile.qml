import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// A section on the home screen: a small moving figure, a number and a title.
T.AbstractButton {
    id: root

    required property SectionCard card
    // Where the movement is, from 0 to 1 and back.
    required property real beat
    property bool seen: true

    readonly property bool upright: !Theme.large && root.height > root.width * 0.8
    readonly property int pad: Theme.gap

    implicitHeight: Theme.large ? Math.max(words.implicitHeight + 2 * root.pad, 36 * Theme.mm) : 0

    scale: root.pressed && !Theme.reducedMotion ? 0.97 : 1
    Accessible.role: Accessible.Button
    Accessible.name: root.card.title
    Accessible.description: root.card.summary

    onBeatChanged: root.card.figure.seek(root.card.start + (root.card.end - root.card.start) * root.beat)

    background: Card {
        color: root.pressed ? Theme.actionTint : Theme.card
        border.color: root.pressed ? Theme.action : Theme.line
        border.width: root.pressed ? Theme.stroke : 1
    }

    contentItem: Item {
        FigureView {
            id: picture

            x: root.pad
            y: root.upright ? root.pad / 2 : root.pad
            width: root.upright ? parent.width - 2 * root.pad : parent.width * (Theme.large || Theme.compact ? 0.3 : 0.36)
            height: root.upright ? parent.height - words.height - 1.5 * root.pad : parent.height - 2 * root.pad
            visible: root.seen
            figure: root.card.figure
            worded: false
            Accessible.ignored: true
        }

        Words {
            id: words

            x: root.upright ? root.pad : picture.width + 2 * root.pad
            y: root.upright ? parent.height - height - root.pad / 2 : root.pad
            width: parent.width - x - root.pad
            height: root.upright ? Math.min(parent.height * 0.5, 4 * Theme.small) : parent.height - 2 * root.pad
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            text: root.card.number + ". " + root.card.title
            size: Theme.small
            lineHeight: 1
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
