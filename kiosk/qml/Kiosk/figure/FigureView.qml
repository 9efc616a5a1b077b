pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Adapters

// A figure on its stage: fits the clip's view into the space it is given.
Item {
    id: root

    required property Figure figure
    property bool mirrored: false

    readonly property rect view: root.figure.view
    readonly property real unit: Math.min(root.width / view.width, root.height / view.height)
    readonly property real floorY: world.y

    clip: true

    function toItem(point: point): point {
        return Qt.point(world.x + point.x * root.unit * (root.mirrored ? -1 : 1), world.y + point.y * root.unit);
    }

    Rectangle {
        y: root.floorY
        width: root.width
        height: Math.max(2, 14 * root.unit)
        color: root.figure.floor
    }

    Item {
        id: world

        x: root.width / 2 - (root.mirrored ? -1 : 1) * (root.view.x + root.view.width / 2) * root.unit
        y: root.height - (root.view.y + root.view.height) * root.unit
        transform: Scale {
            xScale: root.mirrored ? -root.unit : root.unit
            yScale: root.unit
        }

        // The paths of a Shape cannot be taken out again, so each clip gets a Shape of its own.
        Loader {
            id: stage

            sourceComponent: drawing

            Connections {
                target: root.figure

                function onClipChanged() {
                    stage.sourceComponent = null;
                    stage.sourceComponent = drawing;
                }
            }
        }
    }

    Component {
        id: drawing

        Shape {
            id: shape

            preferredRendererType: Shape.CurveRenderer

            Instantiator {
                model: root.figure.parts
                delegate: ShapePath {
                    id: path

                    required property FigurePart modelData

                    fillColor: path.modelData.fill
                    fillRule: ShapePath.WindingFill
                    strokeColor: path.modelData.stroke
                    strokeWidth: path.modelData.strokeWidth
                    joinStyle: ShapePath.RoundJoin

                    PathPolyline {
                        path: path.modelData.polygon
                    }
                }
                onObjectAdded: (index, object) => shape.data.push(object)
            }
        }
    }
}
