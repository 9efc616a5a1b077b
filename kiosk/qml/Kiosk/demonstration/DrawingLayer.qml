pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Adapters

// What fingers draw, each of them its own stroke.
Item {
    id: root

    required property Pen pen
    required property bool drawing

    // Where a stroke was drawn is no longer there.
    onWidthChanged: root.pen.clear()
    onHeightChanged: root.pen.clear()

    Repeater {
        model: root.pen

        Shape {
            id: shape

            required property Stroke stroke

            anchors.fill: parent

            ShapePath {
                strokeColor: Theme.pens[shape.stroke.colour]
                strokeWidth: 1.8 * Theme.mm
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathPolyline {
                    path: shape.stroke.line
                }
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.drawing
        onPressed: fingers => {
            for (const each of fingers)
                root.pen.put(each.pointId, each.x, each.y);
        }
        onUpdated: fingers => {
            for (const each of fingers)
                root.pen.move(each.pointId, each.x, each.y);
        }
        onReleased: fingers => {
            for (const each of fingers)
                root.pen.lift(each.pointId);
        }
        onCanceled: fingers => {
            for (const each of fingers)
                root.pen.lift(each.pointId);
        }
    }
}
