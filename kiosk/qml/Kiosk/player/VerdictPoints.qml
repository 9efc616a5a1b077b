pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The points of one side of right or wrong, and its numbers.
ColumnLayout {
    id: root

    required property Figure figure
    required property bool good
    required property list<string> points

    readonly property bool terse: Theme.compact && !Theme.large
    readonly property color tone: root.good ? Theme.right : Theme.wrong

    spacing: root.terse ? 0 : Theme.gap / 2

    Repeater {
        model: root.terse ? [] : root.points

        RowLayout {
            id: point

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.gap / 2

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.small * 0.9
                Layout.preferredHeight: Theme.small * 0.9
                name: root.good ? "check" : "cross"
                color: root.tone
            }

            Words {
                Layout.fillWidth: true
                text: point.modelData
                size: Theme.small
                lineHeight: 1.05
            }
        }
    }

    Item {
        Layout.fillHeight: true
        visible: !root.terse
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.stroke / 2
        Layout.topMargin: Theme.gap / 2
        Layout.bottomMargin: Theme.gap / 2
        visible: !root.terse
        color: Theme.line
    }

    ReadOut {
        Layout.fillWidth: true
        label: root.figure.hipWords
        value: root.figure.hipDegrees
    }

    // On a small screen it stands beside the low back itself.
    ReadOut {
        Layout.fillWidth: true
        visible: !root.terse
        label: root.figure.lowBackWords
        value: root.figure.lowBackDegrees
    }

    ReadOut {
        Layout.fillWidth: true
        objectName: "muscleLength"
        visible: root.figure.muscleMeasured
        label: root.figure.muscleLength
        brief: root.figure.muscleName
        value: root.figure.muscleChange
    }
}
