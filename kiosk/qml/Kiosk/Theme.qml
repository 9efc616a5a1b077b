pragma Singleton

import QtQuick

// Tokens of the look. Lengths are in pixels; `mm` is one millimetre of the screen.
QtObject {
    id: root

    // Main tells the size of the window and the pixels per millimetre its screen claims (0: unknown).
    property size window: Qt.size(1920, 1080)
    property real density: 0
    property bool reducedMotion: false
    // How much larger than normal the words are: they alone grow, and what holds them with them.
    property real textScale: 1
    // What the corner that is on every patient's screen takes at the top right; nothing on others.
    property size corner: Qt.size(0, 0)

    // Where a screen that has nothing beside the corner begins.
    readonly property int underCorner: root.margin + root.corner.height + root.gap

    readonly property bool large: root.textScale > 1
    readonly property real shortSide: Math.min(root.window.width, root.window.height)
    readonly property bool portrait: root.window.height > root.window.width
    readonly property bool compact: root.shortSide < 200 * root.mm
    // A screen that stands has height to spare: what is read and touched on it stands larger.
    readonly property bool lofty: root.portrait && !root.compact && !root.large
    // Room for words beside every icon of a row.
    readonly property bool roomy: !root.compact && root.window.width >= 380 * root.mm
    // The screen's own millimetre: a wall screen's far pixels stay readable. Everything fits on 128 of the shorter side.
    readonly property real mm: Math.min(root.shortSide / 128, Math.max(root.shortSide / 300, root.density > 1 ? root.density : 4.6 * Math.max(1, root.shortSide / 1080)))

    function tone(share: real): color {
        return Qt.tint(root.card, Qt.alpha(root.action, share));
    }

    readonly property color ground: "#F6F3EC"
    readonly property color card: "#FFFFFF"
    readonly property color ink: "#22303A"
    readonly property color quietInk: "#52616C"
    readonly property color line: "#D9D3C5"
    // The clinic may have its own; Main tells.
    property color action: "#1F6F78"
    property color actionPressed: "#17545B"
    property color actionTint: "#DCEBEC"
    // Parts of a chart's bar, from its first one on; words stand on them in `ink`, on the first in `actionInk`.
    readonly property list<color> tones: [root.action, root.tone(0.4), root.tone(0.22), root.tone(0.08)]
    readonly property color actionInk: "#FFFFFF"
    readonly property color right: "#1D7A4C"
    readonly property color rightTint: "#E2F1E9"
    readonly property color wrong: "#B3261E"
    readonly property color wrongTint: "#F9E4E2"
    readonly property color notice: "#FFF4D6"
    readonly property color muscle: "#C8413B"
    readonly property color bone: "#EFE6D2"
    readonly property color veil: "#CC22303A"
    // A pen's colours: seen on skin, cloth, bone, muscle and white, and neither of right and wrong.
    readonly property list<color> pens: ["#1A3FC4", "#B0128A", "#22303A"]

    readonly property string family: "Atkinson Hyperlegible Next"
    // The staff’s side is read at arm’s length.
    readonly property int fine: Math.round(5.4 * root.mm * root.textScale)
    // Five sizes. A capital I is two thirds of the size: 4.8 mm at the smallest, where no larger text is asked for.
    readonly property int small: Math.round(7.2 * root.mm * root.textScale)
    readonly property int body: Math.round(8.2 * root.mm * root.textScale)
    readonly property int lead: Math.round(10 * root.mm * root.textScale)
    readonly property int title: Math.round((root.compact ? 10.5 : 13) * root.mm * root.textScale)
    readonly property int display: Math.round((root.compact ? 15 : 20) * root.mm * root.textScale)

    readonly property int touch: Math.round((root.compact ? 15 : 20) * root.mm)
    readonly property int touchLeast: Math.round(15 * root.mm)
    readonly property int gap: Math.round((root.compact ? 2 : 4) * root.mm)
    readonly property int wideGap: Math.round((root.compact ? 4 : 8) * root.mm)
    readonly property int margin: Math.round((root.compact ? 3 : 8) * root.mm)
    readonly property int radius: Math.min(24, Math.round(5 * root.mm))
    readonly property int stroke: Math.max(2, Math.round(0.5 * root.mm))

    readonly property int brief: root.reducedMotion ? 0 : 150
    readonly property int steady: root.reducedMotion ? 0 : 250
    readonly property int slow: root.reducedMotion ? 0 : 350
}
