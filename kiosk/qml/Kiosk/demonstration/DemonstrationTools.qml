pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// What a therapist does to the figure.
GridLayout {
    id: root

    required property Demonstrating demonstrating
    required property PlayClock clock

    readonly property bool wordy: Theme.roomy || Theme.portrait
    readonly property string speed: ({
            "1": "1",
            "0.5": "½",
            "0.25": "¼"
        })[root.demonstrating.rate] ?? ""

    columns: Theme.portrait ? 4 : 8
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap / 2
    uniformCellWidths: Theme.portrait

    component Tool: KButton {
        Layout.fillWidth: root.wordy
        implicitWidth: root.wordy ? Math.max(Theme.touch, contentItem.implicitWidth + 2 * Theme.gap) : Theme.touch
        size: Theme.portrait ? Theme.fine : Theme.small
        text: root.wordy ? label : ""
    }

    Tool {
        objectName: "stepBack"
        Layout.fillWidth: Theme.portrait
        iconName: "back"
        label: qsTr("Step back")
        text: ""
        onClicked: root.demonstrating.back()
    }

    Tool {
        objectName: "playPause"
        kind: KButton.Primary
        iconName: root.clock.running ? "pause" : "play"
        label: root.clock.running ? qsTr("Pause") : qsTr("Play")
        onClicked: root.demonstrating.play()
    }

    Tool {
        objectName: "stepNext"
        Layout.fillWidth: Theme.portrait
        iconName: "next"
        label: qsTr("Next step")
        text: ""
        onClicked: root.demonstrating.next()
    }

    Tool {
        objectName: "rate"
        iconName: root.wordy ? "slow" : ""
        label: qsTr("Speed %1").arg(root.speed)
        text: root.wordy ? label : root.speed + "×"
        checked: root.demonstrating.rate < 1
        onClicked: root.demonstrating.slower()
    }

    Tool {
        objectName: "bones"
        iconName: "bones"
        label: qsTr("Bones")
        checked: root.demonstrating.bones
        onClicked: root.demonstrating.toggleBones()
    }

    Tool {
        objectName: "flip"
        iconName: "mirror"
        label: qsTr("Mirror")
        checked: root.demonstrating.flipped
        onClicked: root.demonstrating.flip()
    }

    Tool {
        objectName: "draw"
        iconName: "pen"
        label: qsTr("Draw")
        checked: root.demonstrating.drawing
        onClicked: root.demonstrating.draw()
    }

    Tool {
        objectName: "freeze"
        iconName: "wordless"
        label: qsTr("No words")
        checked: root.demonstrating.frozen
        onClicked: root.demonstrating.freeze()
    }
}
