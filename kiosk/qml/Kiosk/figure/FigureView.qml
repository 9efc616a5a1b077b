pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// A figure on its stage: fits the clip's view into the space it is given, and says what shows right or wrong.
Item {
    id: root

    required property Figure figure
    // Another figure in the same scene, seen behind as an outlined silhouette; a line tells how far apart they are.
    property Figure ghost: null
    property bool ghostShown: false
    property bool worded: true
    // Whether read-outs stand beside it.
    property bool measured: false
    // Whether right or wrong is marked nowhere else.
    property bool marked: true
    // How much of the width that the view leaves over is on the left.
    property real lean: 0.5
    // The other side: everything but the words is mirrored, once it has faded out.
    property bool mirrored: false
    property bool turned: false

    readonly property rect view: root.figure.view
    readonly property real unit: Math.min(root.width / view.width, root.height / view.height)
    readonly property real floorY: world.y

    // How much of a change between body and bones is done.
    property real faded: 1

    clip: true

    onMirroredChanged: turn.restart()
    onFadedChanged: root.figure.fade(root.figure.bones ? root.faded : 1 - root.faded)
    Component.onDestruction: {
        fade.complete();
        turn.stop();
    }

    Connections {
        target: root.figure

        function onBonesChanged() {
            fade.restart();
        }
    }

    NumberAnimation {
        id: fade

        target: root
        property: "faded"
        from: 0
        to: 1
        duration: Theme.steady
        easing.type: Easing.InOutQuad
    }

    SequentialAnimation {
        id: turn

        NumberAnimation {
            target: world
            property: "opacity"
            to: 0
            duration: Theme.brief
        }

        ScriptAction {
            script: root.turned = root.mirrored
        }

        NumberAnimation {
            target: world
            property: "opacity"
            to: 1
            duration: Theme.steady
        }
    }

    function toItem(point: point): point {
        return Qt.point(world.x + point.x * (root.turned ? -root.unit : root.unit), world.y + point.y * root.unit);
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

        objectName: "world"
        // What the view leaves over: a little more of it above the figure than below.
        x: (root.width - root.view.width * root.unit) * (root.turned ? 1 - root.lean : root.lean) + (root.turned ? root.view.right : -root.view.x) * root.unit
        y: (root.height - root.view.height * root.unit) * 0.58 - root.view.y * root.unit
        transform: Scale {
            xScale: root.turned ? -root.unit : root.unit
            yScale: root.unit
        }

        Loader {
            active: root.ghostShown && root.ghost !== null
            sourceComponent: Item {
                FigureDrawing {
                    figure: root.ghost
                    silhouette: Theme.right
                    outline: 22
                }

                FigureDrawing {
                    figure: root.ghost
                    silhouette: "#C9E3D5"
                }
            }
        }

        FigureDrawing {
            figure: root.figure
        }
    }

    Loader {
        active: root.worded && root.unit > 0
        anchors.fill: parent
        sourceComponent: FigureCue {
            figure: root.figure
            spot: root.toItem(root.figure.cuePoint)
            archAt: root.toItem(root.figure.archPoint)
            arrowAt: root.toItem(root.figure.arrowPoint)
            unit: root.unit
            stage: Qt.rect((root.turned ? world.x - root.width : -world.x) / root.unit, -world.y / root.unit, root.width / root.unit, root.height / root.unit)
            turned: root.turned
            measured: root.measured
            marked: root.marked
            // Large words stand beside the figure.
            terse: root.ghostShown || Theme.large
        }
    }

    Loader {
        active: root.ghostShown && root.ghost !== null
        anchors.fill: parent
        sourceComponent: FigureApart {
            from: root.toItem(root.ghost.hipPoint)
            to: root.toItem(root.figure.hipPoint)
            unit: root.unit
        }
    }
}
