pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Digits for a PIN, which shows only as dots.
Column {
    id: root

    required property PinEntry pin
    readonly property int size: Math.max(Theme.touchLeast, Math.min(Theme.touch * (Theme.lofty ? 1.7 : 1.15), (root.height - dots.height - 4 * root.spacing) / 4))

    readonly property int digit: Theme.lofty ? Theme.title : Theme.lead

    spacing: Theme.lofty ? Theme.wideGap : Theme.gap

    Row {
        id: dots

        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.body
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Digits typed: %1").arg(root.pin.length)

        Repeater {
            model: Math.max(6, root.pin.length)

            Rectangle {
                required property int index

                anchors.verticalCenter: parent?.verticalCenter
                width: Theme.small * 0.6
                height: width
                radius: width / 2
                color: index < root.pin.length ? Theme.action : "transparent"
                border.width: Theme.stroke
                border.color: Theme.action
            }
        }
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

            KButton {
                required property int modelData

                objectName: "pin-" + modelData
                width: root.size * 1.3
                height: root.size
                text: modelData
                size: root.digit
                tone: Theme.ink
                onClicked: root.pin.press(modelData)
            }
        }

        KButton {
            objectName: "pin-erase"
            width: root.size * 1.3
            height: root.size
            iconName: "erase"
            label: qsTr("Erase the last digit")
            onClicked: root.pin.erase()
        }

        KButton {
            objectName: "pin-0"
            width: root.size * 1.3
            height: root.size
            text: "0"
            size: root.digit
            tone: Theme.ink
            onClicked: root.pin.press(0)
        }

        KButton {
            objectName: "pin-enter"
            width: root.size * 1.3
            height: root.size
            kind: KButton.Primary
            iconName: "check"
            label: qsTr("Done with the PIN")
            enabled: root.pin.length > 0
            onClicked: root.pin.enter()
        }
    }
}
