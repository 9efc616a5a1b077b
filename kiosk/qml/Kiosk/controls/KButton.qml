pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button: an icon, words, or both. `label` names it where it has no words.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet
    }

    property int kind: KButton.Secondary
    property string iconName: ""
    property string label: root.text
    property int size: Theme.body
    property color tone: Theme.action
    property bool iconAfter: false
    property real iconSize: root.size * 1.1

    readonly property bool filled: root.kind === KButton.Primary || root.checked
    readonly property color inked: root.filled ? Theme.actionInk : root.tone

    implicitHeight: Math.max(Theme.touch, content.implicitHeight + Theme.gap)
    implicitWidth: Math.max(Theme.touch, content.implicitWidth + 2 * Theme.wideGap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    opacity: root.enabled ? 1 : 0.4
    scale: root.pressed && !Theme.reducedMotion ? 0.97 : 1

    Accessible.role: Accessible.Button
    Accessible.name: root.label

    Behavior on scale {
        NumberAnimation {
            duration: Theme.brief
            easing.type: Easing.OutCubic
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.filled)
                return !root.pressed ? root.tone : Qt.colorEqual(root.tone, Theme.action) ? Theme.actionPressed : Qt.darker(root.tone, 1.25);
            if (root.pressed)
                return Theme.actionTint;
            return root.kind === KButton.Quiet ? "transparent" : Theme.card;
        }
        border.width: root.kind === KButton.Secondary && !root.filled ? Theme.stroke : 0
        border.color: root.tone
    }

    contentItem: Item {
        id: content

        readonly property bool both: root.iconName !== "" && root.text !== ""
        // Whole pixels: a sum less its part may be a hair less than the rest, and a short word would break.
        readonly property real beside: root.iconName === "" ? 0 : Math.ceil(root.iconSize) + (content.both ? Theme.gap : 0)

        // Of the words at their full length: were it of the room they get, a layout would never settle.
        implicitWidth: content.beside + (root.text === "" ? 0 : Math.ceil(words.implicitWidth))
        implicitHeight: row.implicitHeight

        Grid {
            id: row

            anchors.centerIn: parent
            columns: content.both ? 2 : 1
            columnSpacing: Theme.gap
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                color: root.inked
                width: root.iconSize
                height: width
            }

            Words {
                id: words

                visible: root.text !== ""
                text: root.text
                size: root.size
                color: root.inked
                font.weight: Font.DemiBold
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                width: Math.min(implicitWidth, content.width - content.beside)
            }
        }
    }
}
