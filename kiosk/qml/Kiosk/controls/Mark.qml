import QtQuick
import Kiosk

// A circle or a box that is filled with a check when `on`.
Rectangle {
    id: root

    property bool round: false
    property bool on: false

    width: Theme.body
    height: width
    radius: root.round ? width / 2 : width / 5
    color: root.on ? Theme.action : Theme.card
    border.width: Theme.stroke
    border.color: root.on ? Theme.action : Theme.quietInk

    Icon {
        anchors.fill: parent
        anchors.margins: parent.width * 0.12
        visible: root.on
        name: "check"
        color: Theme.actionInk
        weight: 3.4
    }
}
