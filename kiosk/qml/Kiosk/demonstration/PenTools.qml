pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The pen's colours, and the way back.
RowLayout {
    id: root

    required property Pen pen

    spacing: Theme.gap / 2

    Repeater {
        model: [qsTr("Blue"), qsTr("Pink"), qsTr("Dark")]

        KButton {
            id: colour

            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 1
            implicitWidth: Theme.touchLeast
            implicitHeight: Theme.touchLeast
            objectName: "pen-" + index
            kind: KButton.Quiet
            label: colour.modelData
            checked: false
            onClicked: root.pen.colour = colour.index

            background: Rectangle {
                radius: Theme.radius
                color: root.pen.colour === colour.index ? Theme.card : "transparent"
                border.width: root.pen.colour === colour.index ? 2 * Theme.stroke : 0
                border.color: Theme.pens[colour.index]

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, parent.height) * 0.55
                    height: width
                    radius: width / 2
                    color: Theme.pens[colour.index]
                }
            }
        }
    }

    KButton {
        Layout.fillWidth: true
        Layout.horizontalStretchFactor: 2
        implicitWidth: Theme.touchLeast
        implicitHeight: Theme.touchLeast
        objectName: "penUndo"
        iconName: "undo"
        size: Theme.portrait ? Theme.fine : Theme.small
        label: qsTr("Undo")
        text: Theme.roomy || Theme.portrait ? label : ""
        enabled: root.pen.used
        onClicked: root.pen.undo()
    }

    KButton {
        Layout.fillWidth: true
        Layout.horizontalStretchFactor: 2
        implicitWidth: Theme.touchLeast
        implicitHeight: Theme.touchLeast
        objectName: "penClear"
        iconName: "erase"
        size: Theme.portrait ? Theme.fine : Theme.small
        label: qsTr("Clear")
        text: Theme.roomy || Theme.portrait ? label : ""
        enabled: root.pen.used
        onClicked: root.pen.clear()
    }
}
