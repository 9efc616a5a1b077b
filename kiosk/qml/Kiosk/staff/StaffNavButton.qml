import QtQuick
import QtQuick.Templates as T
import Kiosk

// A way to go: an icon and a word, side by side in a rail, one above the other in a bar.
T.AbstractButton {
    id: root

    property string iconName: ""

    // Staff touch it at arm’s length, sitting or standing well.
    readonly property real least: 11 * Theme.mm
    readonly property bool bar: Theme.portrait
    readonly property color ink: root.checked ? Theme.actionInk : Theme.action

    implicitHeight: Math.max(Theme.touchLeast, (root.bar ? icon.height : 0) + words.implicitHeight + Theme.gap)
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.checked

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.action : (root.pressed ? Theme.actionTint : "transparent")
    }

    contentItem: Item {
        Icon {
            id: icon

            x: root.bar ? (parent.width - width) / 2 : Theme.gap
            y: root.bar ? (parent.height - height - words.implicitHeight) / 2 : (parent.height - height) / 2
            name: root.iconName
            color: root.ink
            width: Theme.fine * 1.15
            height: width
        }

        Words {
            id: words

            x: root.bar ? 0 : icon.x + icon.width + Theme.gap
            y: root.bar ? icon.y + icon.height : (parent.height - implicitHeight) / 2
            width: parent.width - x
            text: root.text
            size: Theme.fine
            lineHeight: 1
            color: root.ink
            font.weight: Font.DemiBold
            horizontalAlignment: root.bar ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
