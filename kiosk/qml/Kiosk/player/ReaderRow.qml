import QtQuick
import Kiosk

// One row of a Reader: a title, a lead or an item.
Item {
    id: root

    required property var modelData
    required property int index
    property bool shown: true
    property string mark: ""
    property color tone: Theme.action
    // Of its words; a title stands a size above.
    property int size: Theme.small

    // Each line less on a small screen is a touch less.
    readonly property bool dense: Theme.compact && Theme.large
    readonly property bool titled: root.modelData.kind === "title"
    readonly property bool heads: root.titled || root.modelData.kind === "lead"
    readonly property bool marked: root.modelData.kind === "item" && root.mark !== ""

    // The lower a screen, the more of a list is seen at once, and the less space is between its lines.
    readonly property bool low: Theme.compact && !Theme.portrait
    readonly property real space: Theme.gap * (root.low ? 0.5 : Theme.large || Theme.portrait ? 1 : 0.6)
    // What keeps a title, or a line without one, apart from the list before it.
    readonly property real apart: (root.titled || root.modelData.heading === "") && root.index > 0 ? Theme.gap : 0

    height: words.implicitHeight + root.space + root.apart
    opacity: root.shown ? 1 : 0

    Icon {
        visible: root.marked
        name: root.mark
        color: root.tone
        width: root.size
        height: width
        y: words.y + root.size * 0.1
    }

    Words {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.space / 2
        x: root.marked ? root.size * (root.dense ? 1.2 : 1.4) : 0
        width: parent.width - x
        text: root.modelData.text
        size: !root.titled ? root.size : root.size > Theme.small ? Theme.lead : Theme.body
        strong: root.titled
        lineHeight: root.dense || root.low ? 1 : Theme.compact ? 1.05 : 1.12
        color: root.titled ? root.tone : Theme.ink
        Accessible.ignored: !root.shown
        Accessible.role: root.titled ? Accessible.Heading : Accessible.StaticText
        Accessible.name: text
    }
}
