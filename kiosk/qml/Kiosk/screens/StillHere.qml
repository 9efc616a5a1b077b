import QtQuick
import Kiosk
import Kiosk.Adapters

// The countdown before a visit ends. It covers everything, so the tap that stays presses nothing else.
Item {
    id: root

    required property Idle idle
    // Whether what lies below is to be seen by nobody who passes.
    property bool covers: false
    property bool demonstrating: false

    visible: root.idle.counting && !root.idle.final

    MouseArea {
        objectName: "stillHereVeil"
        anchors.fill: parent
        onClicked: root.idle.stay()
    }

    Rectangle {
        anchors.fill: parent
        objectName: "stillHereCover"
        color: root.covers ? Theme.ground : Theme.veil
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 150 * Theme.mm)
        height: content.implicitHeight + 2 * Theme.wideGap

        Column {
            id: content

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.wideGap
            width: parent.width - 2 * Theme.wideGap
            spacing: Theme.wideGap

            Words {
                width: parent.width
                text: root.demonstrating ? qsTr("Still demonstrating?") : qsTr("Are you still here?")
                size: Theme.title
                strong: true
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                width: parent.width
                text: root.demonstrating ? qsTr("The demonstration ends by itself. What you drew will be erased.") : qsTr("This screen will start over. What you typed will be erased.")
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                objectName: "secondsLeft"
                width: parent.width
                text: root.idle.secondsLeft
                size: Theme.display
                strong: true
                lineHeight: 1
                color: Theme.action
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
                Accessible.name: qsTr("Seconds left: %1").arg(root.idle.secondsLeft)
            }

            Rectangle {
                width: parent.width
                height: Theme.stroke * 3
                radius: height / 2
                color: Theme.line

                Rectangle {
                    width: parent.width * Math.min(1, root.idle.secondsLeft / root.idle.countdown)
                    height: parent.height
                    radius: height / 2
                    color: Theme.action

                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.slow
                        }
                    }
                }
            }

            KButton {
                objectName: "stillHere"
                // Who was typing goes on typing.
                focusPolicy: Qt.NoFocus
                width: parent.width
                height: Theme.touch * 1.3
                kind: KButton.Primary
                size: Theme.lead
                text: qsTr("I’m still here")
                onClicked: root.idle.stay()
            }
        }
    }
}
