pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk

// A scrubber with a tick at each of `ticks`.
T.Slider {
    id: root

    property list<real> ticks: []

    implicitHeight: Theme.touchLeast
    implicitWidth: 4 * Theme.touch
    from: 0
    padding: 0
    leftPadding: handle.width / 2
    rightPadding: handle.width / 2
    touchDragThreshold: 0

    Accessible.name: qsTr("Timeline")

    background: Item {
        x: root.leftPadding
        width: root.availableWidth
        height: root.height

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.stroke * 4
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: parent.width * root.visualPosition
                height: parent.height
                radius: height / 2
                color: Theme.action
            }
        }

        Repeater {
            model: root.ticks

            Rectangle {
                required property real modelData

                anchors.verticalCenter: parent.verticalCenter
                x: (root.to > 0 ? modelData / root.to : 0) * root.availableWidth - width / 2
                width: Theme.stroke * 2
                height: Theme.stroke * 10
                radius: width / 2
                color: modelData <= root.value ? Theme.action : Theme.quietInk
            }
        }
    }

    handle: Rectangle {
        x: root.visualPosition * root.availableWidth
        anchors.verticalCenter: root.verticalCenter
        width: Theme.touchLeast * 0.55
        height: width
        radius: width / 2
        color: root.pressed ? Theme.actionPressed : Theme.action
        border.width: Theme.stroke
        border.color: Theme.card
    }
}
