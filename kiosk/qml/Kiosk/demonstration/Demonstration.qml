pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A therapist shows a patient something: a large figure, its words, and every tool one touch or one key away.
Page {
    id: root

    required property Visit visit
    required property Idle idle
    required property Pages pages
    required property Comparing comparing
    required property Demonstrating demonstrating

    readonly property Player player: root.demonstrating.player
    readonly property bool inOneRow: Theme.compact && !Theme.portrait

    steady: true
    // A blank, where words are hidden, keeps the tools where they are.
    title: {
        switch (root.demonstrating.panel) {
        case "choices":
            return qsTr("What to show?");
        case "keys":
            return qsTr("Keys and touches");
        }
        if (root.demonstrating.frozen)
            return " ";
        return root.demonstrating.compared ? root.comparing.title : root.player.number + ". " + root.player.title;
    }
    leaveLabel: qsTr("End")
    leaveIcon: "cross"
    onLeave: root.visit.end()

    PlayClock {
        id: clock

        objectName: "clock"
        duration: root.demonstrating.duration
        rate: root.demonstrating.rate
        onPositionChanged: root.demonstrating.seek(clock.position)
    }

    Connections {
        target: root.demonstrating

        function onPlayAsked() {
            clock.running ? clock.pause() : clock.play();
        }

        function onRestAsked() {
            clock.pause();
        }

        function onMoved(seconds: real) {
            clock.seek(seconds);
        }

        function onStarted(seconds: real) {
            clock.playFrom(seconds);
        }
    }

    Binding {
        target: root.demonstrating
        property: "playing"
        value: clock.running
    }

    tools: [
        KButton {
            objectName: "choices"
            iconName: "list"
            size: Theme.small
            label: qsTr("Sections")
            text: Theme.roomy ? label : ""
            checked: root.demonstrating.panel === "choices"
            onClicked: root.demonstrating.choose()
        },
        KButton {
            objectName: "compare"
            iconName: "compare"
            size: Theme.small
            label: root.demonstrating.compared ? qsTr("Section") : qsTr("Right or wrong?")
            text: Theme.roomy ? label : ""
            checked: root.demonstrating.compared
            onClicked: root.demonstrating.compare()
        }
    ]

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Card {
                    anchors.fill: parent
                    visible: !root.demonstrating.compared
                }

                SectionStage {
                    id: section

                    anchors.fill: parent
                    anchors.margins: Theme.gap / 2
                    visible: !root.demonstrating.compared
                    player: root.player
                    demonstrating: root.demonstrating
                }

                ComparisonStage {
                    anchors.fill: parent
                    visible: root.demonstrating.compared
                    comparing: root.comparing
                    demonstrating: root.demonstrating
                }

                DrawingLayer {
                    objectName: "drawing"
                    anchors.fill: parent
                    pen: root.demonstrating.pen
                    drawing: root.demonstrating.drawing
                }

                EdgeButton {
                    objectName: "edgeBack"
                    visible: !root.demonstrating.drawing
                    height: root.demonstrating.compared ? parent.height : section.stageHeight
                    iconName: "back"
                    label: qsTr("Step back")
                    onClicked: root.demonstrating.back()
                }

                EdgeButton {
                    objectName: "edgeNext"
                    visible: !root.demonstrating.drawing
                    x: (root.demonstrating.compared ? parent.width : section.stageWidth) - width
                    height: root.demonstrating.compared ? parent.height : section.stageHeight
                    iconName: "next"
                    label: qsTr("Next step")
                    onClicked: root.demonstrating.next()
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: root.inOneRow ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap / 2

                Timeline {
                    id: scrub

                    objectName: "timeline"
                    visible: !root.demonstrating.drawing
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.touchLeast
                    to: 1
                    value: root.demonstrating.compared ? clock.position / clock.duration : root.player.share
                    ticks: root.demonstrating.compared ? [] : root.player.ticks.map(tick => tick.share)
                    onMoved: clock.seek(root.demonstrating.compared ? scrub.value * clock.duration : root.player.timeAt(scrub.value))
                }

                PenTools {
                    visible: root.demonstrating.drawing
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.touchLeast
                    pen: root.demonstrating.pen
                }

                DemonstrationTools {
                    Layout.fillWidth: !root.inOneRow
                    demonstrating: root.demonstrating
                    clock: clock
                }
            }
        }

        // Over the stage, whose size it must not change: strokes would be lost.
        Rectangle {
            width: parent.width
            height: ending.implicitHeight + Theme.gap
            visible: root.idle.final
            radius: Theme.radius
            color: Theme.notice

            Words {
                id: ending

                objectName: "ending"
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gap
                text: qsTr("The hour is over: this ends in %1 seconds. Sign in again to go on.").arg(root.idle.secondsLeft)
                size: Theme.small
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }

        Loader {
            anchors.fill: parent
            active: root.demonstrating.panel !== ""
            sourceComponent: root.demonstrating.panel === "keys" ? keysPanel : choicePanel
        }
    }

    Component {
        id: choicePanel

        ChoicePanel {
            pages: root.pages
            comparing: root.comparing
            demonstrating: root.demonstrating
        }
    }

    Component {
        id: keysPanel

        KeysPanel {}
    }
}
