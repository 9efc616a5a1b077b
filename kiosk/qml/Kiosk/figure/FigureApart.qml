pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How far a figure's hip has gone from where another's is, once that is plain to see.
Item {
    id: root

    // Both hips, in pixels; how many of them a millimetre of the scene has.
    required property point from
    required property point to
    required property real unit

    readonly property real centimetres: Math.abs(root.to.x - root.from.x) / root.unit / 10

    visible: root.centimetres >= 3

    Repeater {
        model: [root.from, root.to]

        Rectangle {
            required property point modelData

            x: modelData.x - width / 2
            y: root.to.y - height / 2
            width: Theme.stroke * 2
            height: 110 * root.unit
            radius: width / 2
            color: Theme.ink
        }
    }

    Rectangle {
        x: Math.min(root.from.x, root.to.x)
        y: root.to.y - height / 2
        width: Math.abs(root.to.x - root.from.x)
        height: Theme.stroke * 2
        color: Theme.ink
    }

    Rectangle {
        x: Math.max(0, Math.min(root.width - width, (root.from.x + root.to.x - width) / 2))
        y: root.to.y + 75 * root.unit
        width: distance.implicitWidth + 2 * Theme.gap
        height: distance.implicitHeight
        radius: height / 2
        color: Theme.ink

        Words {
            id: distance

            objectName: "apart"
            anchors.centerIn: parent
            text: qsTr("%1 cm (%2 in)").arg(Math.round(root.centimetres)).arg(Math.round(root.centimetres / 2.54))
            size: Theme.small
            strong: true
            lineHeight: 1
            color: Theme.card
        }
    }
}
