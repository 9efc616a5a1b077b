pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import Kiosk.Adapters

// What a figure shows right or wrong, in words and marks that stay upright: a ring round the spot or the low back's angle, and what is said, with a
// line to its spot. The words stand behind the low back, or above a body that lies; on top of an arrow that points down.
Item {
    id: root

    required property Figure figure
    // The spot, the place of the angle and where a straight arrow begins, in pixels; how many of them a millimetre of the scene has.
    required property point spot
    required property point archAt
    required property point arrowAt
    required property real unit
    // Whether the figure is mirrored: then its back is on the right.
    property bool turned: false
    // Marks only, no words.
    property bool terse: false

    readonly property bool wrong: root.figure.cueWrong
    readonly property color tone: root.wrong ? Theme.wrong : Theme.right
    readonly property bool arch: root.figure.archShown
    // The angle would stand on the arrow that points forward.
    readonly property bool angled: root.arch && (Theme.large || !root.figure.pushShown)
    readonly property bool behind: root.arch || root.figure.pushShown
    readonly property real ringSize: 190 * root.unit
    // Where the line from the words ends: at the arrow, at the low back's line, or at the ring.
    readonly property point end: root.figure.pushShown ? root.arrowAt : root.arch ? root.archAt : Qt.point(root.spot.x, root.spot.y - (root.figure.ringShown ? root.ringSize / 2 : 0))
    // How far left of the low back's line things keep, before they are mirrored.
    readonly property real edge: root.across(root.archAt.x, 0) - 70 * root.unit

    // Where something `width` wide at `x` lies once it is mirrored with the figure, and back.
    function across(x: real, width: real): real {
        return root.turned ? root.width - x - width : x;
    }

    visible: root.figure.cueText !== ""
    opacity: root.visible ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.steady
        }
    }

    // Never by colour alone.
    component VerdictIcon: Icon {
        width: 0.75 * Theme.small
        height: width
        name: root.wrong ? "cross" : "check"
        weight: 4
    }

    // Large words would hide what they tell of: they stand beside the figure.
    component AngleWords: Words {
        visible: !Theme.large
        strong: true
        lineHeight: 1
        size: Theme.small
        color: Theme.card
    }

    Rectangle {
        x: root.spot.x - width / 2
        y: root.spot.y - height / 2
        width: root.ringSize
        height: width
        radius: width / 2
        visible: root.figure.ringShown
        color: "transparent"
        border.color: root.tone
        border.width: Math.max(3, 9 * root.unit)
        scale: root.visible ? 1 : 1.6

        Behavior on scale {
            NumberAnimation {
                duration: Theme.steady
                easing.type: Easing.OutCubic
            }
        }
    }

    Shape {
        visible: !root.terse && !root.figure.sinkShown
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            startX: Math.max(bubble.x + Theme.radius, Math.min(bubble.x + bubble.width - Theme.radius / 2, root.end.x))
            startY: bubble.y + bubble.height - 1
            strokeColor: root.tone
            strokeWidth: Theme.stroke
            fillColor: "transparent"

            PathLine {
                x: root.end.x
                y: root.end.y
            }
        }
    }

    Rectangle {
        x: root.end.x - width / 2
        y: root.end.y - height / 2
        width: 4 * Theme.stroke
        height: width
        radius: width / 2
        visible: !root.figure.ringShown && !root.figure.sinkShown && !root.terse
        color: root.tone
    }

    Rectangle {
        id: angle

        x: Theme.large ? 0 : root.across(Math.max(0, root.edge - width), width)
        y: Theme.large ? 0 : Math.max(root.archAt.y - height / 2, root.terse ? 0 : words.implicitHeight + bubble.pad + Theme.gap / 2)
        width: angleRow.implicitWidth + 1.5 * Theme.gap
        height: Math.max(angleRow.implicitHeight, Theme.small)
        radius: Math.min(height / 2, Theme.radius)
        visible: root.angled
        color: root.tone

        // The number, and behind it, or below it where there is no room, which way; nothing but the number where that would lie on the body: the
        // words beside it tell the way too.
        Grid {
            id: angleRow

            anchors.centerIn: parent
            columns: degrees.width + way.width + 2.5 * Theme.gap > root.edge ? 1 : 2
            columnSpacing: Theme.gap / 2

            Row {
                id: degrees

                spacing: Theme.gap / 2

                VerdictIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.card
                }

                AngleWords {
                    objectName: "archDegrees"
                    text: root.figure.lowBackDegrees
                }
            }

            AngleWords {
                id: way

                objectName: "archWay"
                visible: !Theme.large && implicitWidth + 1.5 * Theme.gap <= root.edge
                text: root.figure.lowBackWord
            }
        }
    }

    Rectangle {
        id: bubble

        readonly property real room: root.behind ? root.edge : root.width
        readonly property real pad: Theme.gap / 2 + Theme.stroke
        readonly property real foot: {
            if (root.angled)
                return angle.y - Theme.gap / 2;
            if (root.behind)
                return root.archAt.y;
            return root.figure.sinkShown ? root.arrowAt.y - Theme.gap / 2 : root.spot.y - 480 * root.unit;
        }

        x: {
            if (root.behind)
                return root.across(Math.max(0, root.edge - bubble.width), bubble.width);
            // Not under the dial, which is left of such an arrow.
            const left = root.figure.sinkShown ? root.arrowAt.x - bubble.height / 2 : root.spot.x - bubble.width / 2;
            return Math.max(0, Math.min(root.width - bubble.width, left));
        }
        // The less room there is behind the back, the higher they stand, up to beside the head.
        y: Math.max(0, bubble.foot - bubble.height - 3 * Math.max(0, bubble.width - bubble.room))
        visible: !root.terse
        width: words.x + words.contentWidth + bubble.pad
        height: words.implicitHeight + bubble.pad
        radius: Theme.radius / 2
        color: root.wrong ? Theme.wrongTint : Theme.card
        border.width: root.wrong ? Theme.stroke : 1
        border.color: root.tone

        VerdictIcon {
            id: icon

            x: bubble.pad
            y: (bubble.height - height) / 2
            visible: !root.angled
            color: root.tone
        }

        Words {
            id: words

            objectName: "cueWords"
            x: bubble.pad + (root.angled ? 0 : icon.width + Theme.gap / 2)
            y: bubble.pad / 2
            width: Math.min(implicitWidth, root.width - words.x - bubble.pad, (root.behind ? 4.8 : 12) * Theme.small)
            text: root.figure.cueText
            size: Theme.small
            font.weight: root.wrong ? Font.Bold : Font.DemiBold
            color: root.tone
            lineHeight: 1
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
