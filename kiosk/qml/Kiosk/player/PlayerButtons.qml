pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The buttons under a timeline: a row, or two rows on a screen that stands; large words take more. `stepped` adds the way to the step before and after, `compared` a look
// at the right one behind the wrong one, and has the voice in one row; what is not `bony` has no bones to show.
GridLayout {
    id: root

    required property PlayClock clock
    property bool stepped: true
    property bool bony: true
    property bool bones: false
    property bool compared: false
    property bool overlaid: false
    property ReadAloud readAloud: null

    readonly property bool wordy: Theme.roomy || Theme.portrait
    // A short row has room for the words of what no icon tells a stranger.
    readonly property bool named: Theme.compact && !root.wordy && !Theme.large && !(root.readAloud?.on ?? false)
    // A long row of words leaves no room for the voice; beside the caption, or in the bar, there is some.
    readonly property bool beside: Theme.roomy && !Theme.portrait
    // Beside large words a low screen has room neither for larger icons than they need, nor beside the caption.
    readonly property bool low: Theme.compact && Theme.large && !Theme.portrait
    readonly property real icon: root.low ? Theme.touch * 0.6 : Theme.small * 1.1
    readonly property real slim: root.low ? Theme.touch : Math.max(Theme.touch, root.icon + 2 * Theme.wideGap)

    component Button: KButton {
        size: Theme.small
        iconSize: root.icon
        implicitWidth: text === "" ? root.slim : implicitContentWidth + 2 * Theme.wideGap
        Layout.fillHeight: true
    }

    signal readAll
    signal back
    signal next
    signal again
    signal bonesAsked(bool shown)
    signal overlayAsked(bool shown)

    // In two columns of large words "Next step" would take two lines.
    readonly property bool terse: Theme.large && Theme.portrait
    readonly property bool filled: Theme.portrait || Theme.large && root.wordy

    Layout.fillWidth: root.filled
    columns: Theme.portrait ? (Theme.large ? 2 : 3) : root.filled ? 3 : 8
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap / 2
    uniformCellWidths: root.filled

    Button {
        objectName: "stepBack"
        visible: root.stepped
        Layout.fillWidth: root.filled
        iconName: "back"
        label: qsTr("Step back")
        text: root.terse ? qsTr("Back") : root.wordy ? label : ""
        onClicked: root.back()
    }

    Button {
        objectName: "playPause"
        Layout.preferredWidth: Math.max(implicitWidth, Theme.touch * (Theme.compact ? 1 : 1.6))
        kind: KButton.Primary
        Layout.fillWidth: root.filled
        iconName: root.clock.running ? "pause" : "play"
        label: root.clock.running ? qsTr("Pause") : qsTr("Play")
        text: root.wordy ? label : ""
        onClicked: root.clock.running ? root.clock.pause() : root.clock.play()
    }

    Button {
        objectName: "stepNext"
        visible: root.stepped
        Layout.fillWidth: root.filled
        iconName: "next"
        iconAfter: true
        label: qsTr("Next step")
        text: root.terse ? qsTr("Next") : root.wordy ? label : ""
        onClicked: root.next()
    }

    Button {
        objectName: "again"
        Layout.fillWidth: root.filled
        iconName: "again"
        label: qsTr("Again")
        text: root.wordy ? label : ""
        onClicked: root.again()
    }

    Button {
        objectName: "slower"
        Layout.fillWidth: root.filled
        // Where there are no bones to show, no place beside it stays empty.
        Layout.columnSpan: root.filled && !root.bony ? 2 : 1
        iconName: root.named ? "" : "slow"
        label: qsTr("Slower")
        text: root.wordy || root.named ? label : ""
        checked: root.clock.rate < 1
        enabled: !root.clock.steady
        onClicked: root.clock.rate = root.clock.rate < 1 ? 1 : 0.5
    }

    Button {
        objectName: "bones"
        visible: root.bony
        Layout.fillWidth: root.filled
        iconName: root.named ? "" : "bones"
        label: qsTr("Bones")
        text: root.wordy || root.named ? label : ""
        checked: root.bones
        onClicked: root.bonesAsked(!root.bones)
    }

    Button {
        objectName: "overlay"
        visible: root.compared
        Layout.fillWidth: root.filled
        iconName: root.named ? "" : "overlay"
        label: qsTr("Overlay")
        text: root.wordy || root.named ? label : ""
        checked: root.overlaid
        onClicked: root.overlayAsked(!root.overlaid)
    }

    Button {
        objectName: "openTranscript"
        visible: root.low && root.stepped
        kind: KButton.Quiet
        iconName: "book"
        label: qsTr("Read it all")
        onClicked: root.readAll()
    }

    // Elsewhere it is beside the caption, or in the bar.
    ReadAloudRow {
        visible: offered && (root.compared ? !root.beside || Theme.large : Theme.portrait || !root.beside && (root.low || on))
        Layout.fillWidth: root.filled
        Layout.fillHeight: true
        Layout.columnSpan: root.compared || !root.filled ? 1 : root.columns
        readAloud: root.readAloud
        switched: root.compared || Theme.portrait || root.low
        iconSize: root.icon
        buttonWidth: root.slim
        worded: Theme.portrait && !root.compared
    }
}
