import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The buttons under a timeline: a row, or two rows on a screen that stands. `stepped` adds the way to the step before and after, `compared` a look
// at the right one behind the wrong one; what is not `bony` has no bones to show.
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
    // A long row of words leaves no room for the voice; beside the caption there is some.
    readonly property bool beside: Theme.roomy && !Theme.portrait

    signal back
    signal next
    signal again
    signal bonesAsked(bool shown)
    signal overlayAsked(bool shown)

    Layout.fillWidth: Theme.portrait
    columns: Theme.portrait ? 3 : 8
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap / 2
    uniformCellWidths: Theme.portrait

    KButton {
        objectName: "stepBack"
        visible: root.stepped
        Layout.fillWidth: Theme.portrait
        iconName: "back"
        size: Theme.small
        label: qsTr("Step back")
        text: root.wordy ? label : ""
        onClicked: root.back()
    }

    KButton {
        objectName: "playPause"
        Layout.preferredWidth: Math.max(implicitWidth, Theme.touch * (Theme.compact ? 1 : 1.6))
        kind: KButton.Primary
        Layout.fillWidth: Theme.portrait
        iconName: root.clock.running ? "pause" : "play"
        size: Theme.small
        label: root.clock.running ? qsTr("Pause") : qsTr("Play")
        text: root.wordy ? label : ""
        onClicked: root.clock.running ? root.clock.pause() : root.clock.play()
    }

    KButton {
        objectName: "stepNext"
        visible: root.stepped
        Layout.fillWidth: Theme.portrait
        iconName: "next"
        iconAfter: true
        size: Theme.small
        label: qsTr("Next step")
        text: root.wordy ? label : ""
        onClicked: root.next()
    }

    KButton {
        objectName: "again"
        Layout.fillWidth: Theme.portrait
        iconName: "again"
        size: Theme.small
        label: qsTr("Again")
        text: root.wordy ? label : ""
        onClicked: root.again()
    }

    KButton {
        objectName: "slower"
        Layout.fillWidth: Theme.portrait
        iconName: "slow"
        size: Theme.small
        label: qsTr("Slower")
        text: root.wordy ? label : ""
        checked: root.clock.rate < 1
        enabled: !root.clock.steady
        onClicked: root.clock.rate = root.clock.rate < 1 ? 1 : 0.5
    }

    KButton {
        objectName: "bones"
        visible: root.bony
        Layout.fillWidth: Theme.portrait
        iconName: "bones"
        size: Theme.small
        label: qsTr("Bones")
        text: root.wordy ? label : ""
        checked: root.bones
        onClicked: root.bonesAsked(!root.bones)
    }

    KButton {
        objectName: "overlay"
        visible: root.compared
        Layout.fillWidth: Theme.portrait
        iconName: "overlay"
        size: Theme.small
        label: qsTr("Overlay")
        text: root.wordy ? label : ""
        checked: root.overlaid
        onClicked: root.overlayAsked(!root.overlaid)
    }

    VolumeButton {
        objectName: "softer"
        visible: on && !root.beside
        Layout.fillWidth: Theme.portrait
        readAloud: root.readAloud
        louder: false
        text: Theme.portrait ? label : ""
    }

    // Where the screen lies there is room for it beside the caption only.
    ReadAloudButton {
        visible: offered && Theme.portrait
        Layout.fillWidth: true
        Layout.columnSpan: checked ? 1 : 3
        readAloud: root.readAloud
        text: label
    }

    VolumeButton {
        objectName: "louder"
        visible: on && !root.beside
        Layout.fillWidth: Theme.portrait
        readAloud: root.readAloud
        louder: true
        text: Theme.portrait ? label : ""
    }
}
