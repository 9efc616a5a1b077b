pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// What keys, a presenter's remote and fingers do.
OverPanel {
    id: root

    // A low screen shows all of them side by side.
    readonly property int columns: Theme.compact && !Theme.portrait ? 2 : 1

    spacing: Theme.lofty ? Theme.gap : Theme.gap / 2

    component Line: RowLayout {
        id: line

        required property string keys
        required property string does

        width: (root.inner - (root.columns - 1) * Theme.wideGap) / root.columns
        spacing: Theme.gap

        Words {
            Layout.preferredWidth: line.width * (Theme.portrait || root.columns > 1 ? 0.42 : 0.32)
            Layout.alignment: Qt.AlignTop
            text: line.keys
            size: Theme.compact ? Theme.fine : Theme.lofty ? Theme.body : Theme.small
            lineHeight: 1
            strong: true
            color: Theme.action
        }

        Words {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: line.does
            size: Theme.compact ? Theme.fine : Theme.lofty ? Theme.body : Theme.small
            lineHeight: 1
        }
    }

    Words {
        width: root.inner
        text: qsTr("By keyboard, by a presenter’s remote, or by touch:")
        size: Theme.compact ? Theme.fine : Theme.lofty ? Theme.body : Theme.small
        color: Theme.quietInk
    }

    Grid {
        id: lines

        columns: root.columns
        rows: Math.ceil(lines.children.length / root.columns)
        flow: Grid.TopToBottom
        columnSpacing: Theme.wideGap
        rowSpacing: root.spacing

        Line {
            keys: qsTr("→  ↓  Page Down, right edge")
            does: qsTr("Next step")
        }

        Line {
            keys: qsTr("←  ↑  Page Up, left edge")
            does: qsTr("Step back")
        }

        Line {
            keys: qsTr("Space, F5, Esc")
            does: qsTr("Play or pause")
        }

        Line {
            keys: qsTr("B, period")
            does: qsTr("Stop, and hide the words")
        }

        Line {
            keys: "S"
            does: qsTr("Half speed, a quarter, full speed")
        }

        Line {
            keys: "X"
            does: qsTr("Bones")
        }

        Line {
            keys: "M"
            does: qsTr("Mirror: the other side")
        }

        Line {
            keys: "R"
            does: qsTr("Right or wrong, and back")
        }

        Line {
            keys: "D"
            does: qsTr("Draw with a finger")
        }

        Line {
            keys: qsTr("Z, Backspace")
            does: qsTr("Take the last stroke back")
        }

        Line {
            keys: qsTr("C, Delete")
            does: qsTr("Clear what was drawn")
        }

        Line {
            keys: "L"
            does: qsTr("All sections")
        }

        Line {
            keys: qsTr("H, F1")
            does: qsTr("This list")
        }
    }

    Words {
        width: root.inner
        text: qsTr("It ends by itself after 15 minutes without a touch or a key, and after one hour in any case.")
        size: Theme.compact ? Theme.fine : Theme.lofty ? Theme.body : Theme.small
        color: Theme.quietInk
        lineHeight: 1.05
    }
}
