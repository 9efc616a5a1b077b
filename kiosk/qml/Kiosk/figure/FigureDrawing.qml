pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Adapters

// A figure's parts in scene units, or with a `silhouette` colour only its body, all in that colour.
// A figure keeps its parts for life, whatever clip it shows, since a Shape keeps its paths.
Shape {
    id: root

    required property Figure figure
    property color silhouette: "transparent"

    readonly property bool plain: root.silhouette.a > 0

    preferredRendererType: Shape.CurveRenderer

    Instantiator {
        model: root.figure.parts
        delegate: ShapePath {
            id: path

            required property FigurePart modelData

            fillColor: !root.plain ? path.modelData.fill : path.modelData.bodily ? root.silhouette : "transparent"
            fillRule: ShapePath.WindingFill
            strokeColor: root.plain ? "transparent" : path.modelData.stroke
            strokeWidth: root.plain ? -1 : path.modelData.strokeWidth
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: path.modelData.polygon
            }
        }
        onObjectAdded: (index, object) => root.data.push(object)
    }
}
