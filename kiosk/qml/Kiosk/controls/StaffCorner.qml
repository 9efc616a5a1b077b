import QtQuick
import QtQuick.Shapes
import Kiosk

// The corner that staff hold for three seconds. It takes no touch away from what lies below.
Item {
    id: root

    property int holdTime: 3000
    property int silentTime: 1000

    signal held

    width: Theme.touch
    height: Theme.touch

    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton
        onActiveChanged: finger.active ? hold.restart() : hold.stop()
        onPointChanged: {
            if (finger.active && !root.contains(finger.point.position))
                hold.stop();
        }
    }

    NumberAnimation {
        id: hold

        target: root
        property: "elapsed"
        from: 0
        to: root.holdTime
        duration: root.holdTime
        onFinished: root.held()
        onStopped: root.elapsed = 0
    }

    property real elapsed: 0

    Shape {
        anchors.fill: parent
        visible: root.elapsed > root.silentTime
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.action
            strokeWidth: Theme.stroke * 3
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width * 0.4
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * Math.max(0, root.elapsed - root.silentTime) / (root.holdTime - root.silentTime)
            }
        }
    }
}
