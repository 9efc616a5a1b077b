pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Adapters

// What to do now, to follow without touching anything: a disc that grows with the breath in and shrinks with the breath out, for a hold inside a ring
// that empties, with the seconds. Its words, and those for the side and the hold, are shown elsewhere, in large type.
Item {
    id: root

    required property Pacer pacer
    // Whether the figure shows the other side than the lesson means.
    property bool swapped: false

    readonly property bool held: root.pacer.held
    readonly property bool resting: root.pacer.doing === "rest" || root.pacer.doing === "switch"
    // How large it is where it lies on the stage: while legs are changed, whatever the hands hold on to is to be seen.
    readonly property real share: root.resting ? 0.6 : 1
    readonly property bool holding: root.pacer.doing === "hold"
    readonly property string words: root.pacer.words
    readonly property string line: root.swapped ? root.pacer.mirroredLine : root.pacer.line
    readonly property real ring: root.held ? root.width * 0.08 : 0
    readonly property real most: root.width - 3 * root.ring
    // Breathed out, the disc still holds the number, which in a hold has two digits.
    readonly property real least: !root.held ? 0.45 : Theme.large ? 0.75 : 0.62

    visible: root.pacer.doing !== ""
    implicitWidth: 40 * Theme.mm
    height: root.width

    Accessible.role: Accessible.Indicator
    Accessible.name: root.words

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.card
        border.width: root.held ? root.ring : Theme.stroke
        border.color: Theme.line
    }

    Rectangle {
        objectName: "breathDisc"
        visible: root.holding || !root.held
        anchors.centerIn: parent
        width: root.most * (root.least + (1 - root.least) * root.pacer.breath)
        height: width
        radius: width / 2
        color: Theme.actionTint
        border.width: Theme.stroke
        border.color: Theme.action
    }

    Shape {
        anchors.fill: parent
        visible: root.held
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.holding ? Theme.action : Theme.quietInk
            strokeWidth: root.ring
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: (root.width - root.ring) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.pacer.left
            }
        }
    }

    Words {
        objectName: "pacerCount"
        anchors.centerIn: parent
        text: root.pacer.count
        size: root.width * (root.resting ? 0.42 : Theme.large ? 0.44 : 0.34)
        strong: true
        lineHeight: 1
        color: root.holding ? Theme.ink : Theme.quietInk
    }
}
