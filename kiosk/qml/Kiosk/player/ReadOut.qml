import QtQuick
import Kiosk

// What is measured, and its number: beside each other, or on a small screen the number above.
Item {
    id: root

    required property string label
    required property string value
    // What says it where the label has no room in one line; nothing where it may wrap.
    property string brief: ""

    readonly property bool stacked: Theme.compact && !Theme.large

    implicitHeight: root.stacked ? number.height + what.height : Math.max(number.height, what.height)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    Words {
        id: number

        x: root.stacked ? (root.width - width) / 2 : root.width - width
        wrapMode: Text.NoWrap
        text: root.value
        size: Theme.small
        strong: true
        lineHeight: 1
    }

    TextMetrics {
        id: whole

        font: what.font
        text: root.label
    }

    Words {
        id: what

        y: root.stacked ? number.height : 0
        width: root.stacked ? root.width : root.width - number.width - Theme.gap / 2
        horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
        text: root.brief !== "" && whole.advanceWidth > width ? root.brief : root.label
        size: Theme.small
        color: Theme.quietInk
        lineHeight: 1
    }
}
