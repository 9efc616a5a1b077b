pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Adapters

// A figure's parts in scene units, or with a `silhouette` colour only its body, all in that colour, `outline` wider.
// A figure keeps its parts for life, whatever clip it shows, since a Shape keeps its paths. Few parts share a Shape:
// it goes over all of its paths each time that one of them changes.
Item {
    id: root

    required property Figure figure
    property color silhouette: "transparent"
    property real outline: -1

    readonly property bool plain: root.silhouette.a > 0
    readonly property int partsEach: 6
    readonly property point middle: Qt.point(root.figure.view.x + root.figure.view.width / 2, root.figure.view.y + root.figure.view.height / 2)

    Repeater {
        model: Math.ceil(root.figure.parts.length / root.partsEach)

        Shape {
            id: group

            required property int index

            preferredRendererType: Shape.CurveRenderer

            // Nothing to see, in the middle of the view: what a clip leaves nothing of, Qt's software renderer draws unclipped, and
            // nobody wipes it away.
            ShapePath {
                fillColor: "transparent"
                strokeColor: "transparent"
                strokeWidth: -1
                startX: root.middle.x
                startY: root.middle.y

                PathLine {
                    relativeX: 1
                    relativeY: 1
                }
            }

            Instantiator {
                model: root.figure.parts.slice(group.index * root.partsEach, (group.index + 1) * root.partsEach)
                delegate: ShapePath {
                    id: path

                    required property FigurePart modelData

                    readonly property color plainFill: path.modelData.bodily ? root.silhouette : "transparent"

                    fillColor: root.plain ? path.plainFill : path.modelData.fill
                    fillRule: ShapePath.WindingFill
                    strokeColor: root.plain ? path.plainFill : path.modelData.stroke
                    strokeWidth: root.plain ? root.outline : path.modelData.strokeWidth
                    joinStyle: ShapePath.BevelJoin

                    PathPolyline {
                        path: path.modelData.polygon
                    }
                }
                onObjectAdded: (index, object) => group.data.push(object)
            }
        }
    }
}
