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
    // What the stage shows, in scene units.
    required property rect stage
    // Whether the figure is mirrored: then its back is on the right.
    property bool turned: false
    // Marks only, no words.
    property bool terse: false
    // Whether read-outs stand beside the stage.
    property bool measured: false

    // Whether right or wrong is marked nowhere else.
    property bool marked: true

    readonly property bool wrong: root.figure.cueWrong
    readonly property color tone: root.wrong ? Theme.wrong : Theme.right
    readonly property bool arch: root.figure.archShown
    // The angle would stand on the arrow that points forward.
    readonly property bool angled: root.arch && (Theme.large || !root.figure.pushShown)
    // Words behind the back stand in short lines.
    readonly property real narrow: 4.8 * Theme.small
    readonly property bool behind: root.arch || root.figure.pushShown
    readonly property real ringSize: 190 * root.unit
    // Where the line from the words ends: at the arrow, at the low back's line, or at the ring.
    readonly property point end: root.figure.pushShown ? root.arrowAt : root.arch ? root.archAt : Qt.point(root.spot.x, root.spot.y - (root.figure.ringShown ? root.ringSize / 2 : 0))
    // How large the words are and what tells the low back's angle: in one line, in two, or the number alone, which is nothing
    // but the mark where no read-out tells what it is of.
    readonly property size wordsSize: root.inScene(bubble.width, bubble.height)
    readonly property size pillSize: root.angled ? root.pillWith(root.said) : Qt.size(0, 0)
    readonly property Words said: [saidInOne, saidInTwo].find(words => root.roomFor(words)) ?? saidShort
    readonly property point wordsAt: root.behind ? root.figure.wordsBehind(root.figure.cue, root.stage, root.wordsSize, root.pillSize) : Qt.point(0, 0)
    readonly property point pillAt: root.angled ? root.figure.lowBackBehind(root.figure.cue, root.stage, root.wordsSize, root.pillSize) : Qt.point(0, 0)

    function inScene(width: real, height: real): size {
        return Qt.size(width / root.unit, height / root.unit);
    }

    function pillWith(words: Words): size {
        return root.inScene(words.contentWidth + mark.width + 2 * Theme.gap, Math.max(words.implicitHeight, Theme.small));
    }

    function roomFor(words: Words): bool {
        return !root.angled || root.figure.roomBehind(root.figure.cue, root.stage, root.wordsSize, root.pillWith(words));
    }

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

    // How the low back is turned.
    component AngleWords: Words {
        wrapMode: Text.WordWrap
        text: root.figure.lowBackSaid
        strong: true
        lineHeight: 1
        size: Theme.small
        color: Theme.card
        visible: root.said === this && !Theme.large
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

    // Large words would hide what they tell of: they stand beside the figure, and here is the mark alone.
    Rectangle {
        id: angle

        objectName: "lowBackPill"
        x: Theme.large ? 0 : root.across((root.pillAt.x - root.stage.x) * root.unit, width)
        y: Theme.large ? 0 : (root.pillAt.y - root.stage.y) * root.unit
        width: Theme.large ? mark.width + 1.5 * Theme.gap : root.pillSize.width * root.unit
        height: Theme.large ? Theme.small : root.pillSize.height * root.unit
        radius: Math.min(height / 2, Theme.radius)
        visible: root.angled && root.marked
        color: root.tone

        VerdictIcon {
            id: mark

            x: 0.75 * Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.card
        }

        Item {
            x: mark.x + mark.width + Theme.gap / 2
            anchors.verticalCenter: parent.verticalCenter
            height: root.said.implicitHeight

            AngleWords {
                id: saidInOne
            }

            AngleWords {
                id: saidInTwo

                width: 0.7 * implicitWidth
            }

            AngleWords {
                id: saidShort

                text: root.measured ? root.figure.lowBackDegrees : ""
            }
        }
    }

    Rectangle {
        id: bubble

        readonly property real pad: Theme.gap / 2 + Theme.stroke
        readonly property real indent: icon.width + Theme.gap / 2
        // Where there is no room for it beside the words, the mark stands above them.
        readonly property bool headed: root.behind && !root.angled && !root.figure.roomBehind(root.figure.cue, root.stage, root.inScene(words.contentWidth + bubble.indent + 2 * bubble.pad, words.implicitHeight + bubble.pad), Qt.size(0, 0))

        objectName: "cueBubble"
        x: {
            if (root.behind)
                return root.across((root.wordsAt.x - root.stage.x) * root.unit, bubble.width);
            // Not under the dial, which is left of such an arrow.
            const left = root.figure.sinkShown ? root.arrowAt.x - bubble.height / 2 : root.spot.x - bubble.width / 2;
            return Math.max(0, Math.min(root.width - bubble.width, left));
        }
        y: {
            if (root.behind)
                return (root.wordsAt.y - root.stage.y) * root.unit;
            return Math.max(0, (root.figure.sinkShown ? root.arrowAt.y - Theme.gap / 2 : root.spot.y - 480 * root.unit) - bubble.height);
        }
        visible: !root.terse
        width: words.x + words.contentWidth + bubble.pad
        height: words.y + words.implicitHeight + bubble.pad / 2
        radius: Theme.radius / 2
        color: root.wrong ? Theme.wrongTint : Theme.card
        border.width: root.wrong ? Theme.stroke : 1
        border.color: root.tone

        VerdictIcon {
            id: icon

            x: bubble.pad
            y: bubble.headed ? bubble.pad : (bubble.height - height) / 2
            visible: !root.angled
            color: root.tone
        }

        Words {
            id: words

            objectName: "cueWords"
            x: bubble.pad + (root.angled || bubble.headed ? 0 : bubble.indent)
            y: bubble.pad / 2 + (bubble.headed ? icon.height + bubble.pad / 2 : 0)
            width: Math.min(implicitWidth, root.behind ? root.narrow : Math.min(root.width - bubble.indent - 2 * bubble.pad, 12 * Theme.small))
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
