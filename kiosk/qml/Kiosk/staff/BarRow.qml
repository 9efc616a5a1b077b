pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// A row of a chart: what it is, a bar in parts, how many in all. As a table the parts are words.
Item {
    id: root

    required property Bar bar
    property bool table: false

    readonly property real room: root.width - label.width - total.width - 2 * Theme.gap

    implicitHeight: Math.max(label.implicitHeight, root.table ? words.implicitHeight : parts.height) + Theme.gap / 2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.bar.label + ": " + root.bar.total + ". " + root.bar.words

    Words {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        width: root.width * 0.34
        text: root.bar.label
        size: Theme.fine
        lineHeight: 1
    }

    Row {
        id: parts

        visible: !root.table
        x: label.width + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.fine * 1.5

        Repeater {
            model: root.bar.parts

            Rectangle {
                id: part

                required property BarPart modelData

                width: Math.max(2 * Theme.stroke, part.modelData.length * root.room)
                height: parts.height
                color: Theme.tones[part.modelData.tone]
                border.width: Math.max(1, Theme.stroke / 2)
                border.color: Theme.action

                Words {
                    anchors.centerIn: parent
                    visible: implicitWidth <= part.width - Theme.stroke
                    text: part.modelData.count
                    size: Theme.fine
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: part.modelData.tone === 0 ? Theme.actionInk : Theme.ink
                }
            }
        }
    }

    Words {
        id: words

        visible: root.table
        x: label.width + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: root.room
        text: root.bar.words
        size: Theme.fine
        color: Theme.quietInk
        lineHeight: 1
    }

    Words {
        id: total

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.fine * 3
        text: root.bar.total
        size: Theme.fine
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        lineHeight: 1
        wrapMode: Text.NoWrap
    }
}
