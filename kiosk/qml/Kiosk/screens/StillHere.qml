import QtQuick
import QtQuick.Layouts
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
        anchors.horizontalCenter: parent.horizontalCenter
        readonly property real room: parent.height - Theme.underCorner - Theme.margin

        y: Math.max(Theme.underCorner, (parent.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, (Theme.large ? 290 : Theme.lofty ? 200 : 170) * Theme.mm)
        height: content.sideways ? room : Math.min(room, content.implicitHeight + 2 * content.anchors.margins)

        GridLayout {
            id: content

            // A low screen has room for large words beside the seconds only.
            readonly property bool sideways: Theme.large && Theme.compact && !Theme.portrait

            anchors.fill: parent
            anchors.margins: Theme.compact ? Theme.gap : Theme.wideGap
            columns: content.sideways ? 2 : 1
            columnSpacing: Theme.wideGap
            rowSpacing: Theme.compact ? Theme.gap : Theme.wideGap

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: content.columns
                spacing: content.rowSpacing

                Words {
                    Layout.fillWidth: true
                    // There what will happen is said, and the button asks the same.
                    visible: !content.sideways
                    text: root.demonstrating ? qsTr("Still demonstrating?") : qsTr("Are you still here?")
                    size: Theme.large ? Theme.body : Theme.title
                    lineHeight: 1
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                }

                Words {
                    Layout.fillWidth: true
                    text: root.demonstrating ? qsTr("The demonstration ends by itself. What you drew will be erased.") : qsTr("This screen will start over. What you typed will be erased.")
                    size: Theme.large ? Theme.small : Theme.lofty ? Theme.lead : Theme.body
                    lineHeight: content.sideways ? 0.95 : 1.12
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            ColumnLayout {
                spacing: Theme.gap

                Words {
                    Layout.fillWidth: true
                    Layout.minimumWidth: content.sideways ? 2 * Theme.display : 0
                    objectName: "secondsLeft"
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
                    id: track

                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.stroke * 3
                    visible: !content.sideways
                    radius: height / 2
                    color: Theme.line

                    Rectangle {
                        width: track.width * Math.min(1, root.idle.secondsLeft / root.idle.countdown)
                        height: track.height
                        radius: height / 2
                        color: Theme.action

                        Behavior on width {
                            NumberAnimation {
                                duration: Theme.slow
                            }
                        }
                    }
                }
            }

            KButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touch * 1.3
                objectName: "stillHere"
                // Who was typing goes on typing.
                focusPolicy: Qt.NoFocus
                kind: KButton.Primary
                size: Theme.lead
                text: qsTr("I’m still here")
                onClicked: root.idle.stay()
            }
        }
    }
}
