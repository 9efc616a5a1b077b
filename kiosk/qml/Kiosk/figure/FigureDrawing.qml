pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Adapters

// A figure's parts in scene units, or with a `silhouette` colour only its body, all in that colour, `outline` wider.
// A figure keeps its parts for life, whatever clip it shows, since a Shape keeps its paths.
Shape {
    id: root

    required property Figure figure
    property color silhouette: "transparent"
    property real outline: -1

    readonly property bool plain: root.silhouette.a > 0

    preferredRendererType: Shape.CurveRenderer

    Instantiator {
        model: root.figure.parts
        delegate: ShapePath {
            id: path

            required property FigurePart modelData

            readonly property color plainFill: path.modelData.bodily ? root.silhouette : "transparent"

            fillColor: root.plain ? path.plainFill : path.modelData.fill
            fillRule: ShapePath.WindingFill
            strokeColor: root.plain ? path.plainFill : path.modelData.stroke
            strokeWidth: root.plain ? root.outline : path.modelData.strokeWidth
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: path.modelData.polygon
            }
        }
        onObjectAdded: (index, object) => root.data.push(object)
    }
}
