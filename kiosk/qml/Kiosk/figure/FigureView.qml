pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// A figure on its stage: fits the clip's view into the space it is given.
Item {
    id: root

    required property Figure figure
    // Another figure in the same scene, seen behind as a plain silhouette.
    property Figure ghost: null
    property bool ghostShown: false
    property bool mirrored: false

    readonly property rect view: root.figure.view
    readonly property real unit: Math.min(root.width / view.width, root.height / view.height)
    // What the view leaves over, a little more of it above the figure than below.
    readonly property real spare: root.height - root.view.height * root.unit
    readonly property real floorY: world.y

    clip: true

    function toItem(point: point): point {
        return Qt.point(world.x + point.x * root.unit * (root.mirrored ? -1 : 1), world.y + point.y * root.unit);
    }

    Rectangle {
        y: root.floorY
        width: root.width
        height: Math.min(root.height - root.floorY, 90 * root.unit)
        color: root.figure.floor

        Rectangle {
            width: parent.width
            height: Math.max(2, 12 * root.unit)
            color: Qt.darker(root.figure.floor, 1.08)
        }
    }

    Item {
        id: world

        x: root.width / 2 - (root.mirrored ? -1 : 1) * (root.view.x + root.view.width / 2) * root.unit
        y: root.height - root.spare * 0.42 - (root.view.y + root.view.height) * root.unit
        transform: Scale {
            xScale: root.mirrored ? -root.unit : root.unit
            yScale: root.unit
        }

        Loader {
            active: root.ghostShown && root.ghost !== null
            sourceComponent: FigureDrawing {
                figure: root.ghost
                silhouette: "#C9E3D5"
            }
        }

        FigureDrawing {
            figure: root.figure
        }
    }

    // Rings the joint from the moment at which something shows there.
    Rectangle {
        id: mark

        readonly property real size: 190 * root.unit

        x: root.toItem(root.figure.cuePoint).x - mark.size / 2
        y: root.toItem(root.figure.cuePoint).y - mark.size / 2
        width: mark.size
        height: mark.size
        radius: mark.size / 2
        color: "transparent"
        border.color: root.figure.cueWrong ? Theme.wrong : Theme.right
        border.width: Math.max(3, 9 * root.unit)
        opacity: root.figure.ringShown ? 1 : 0
        scale: root.figure.ringShown ? 1 : 1.6

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.steady
            }
        }
        Behavior on scale {
            NumberAnimation {
                duration: Theme.steady
                easing.type: Easing.OutCubic
            }
        }
    }
}
