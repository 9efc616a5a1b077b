pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Right or wrong: both on one scrubber.
Page {
    id: root

    required property Visit visit
    required property Idle idle
    required property Comparing comparing
    property bool overlaid: false

    readonly property bool chipsInBar: Theme.compact && !Theme.portrait

    title: root.chipsInBar ? "" : root.comparing.title
    onLeave: root.visit.goHome()

    Component.onCompleted: clock.play()

    PlayClock {
        id: clock

        objectName: "clock"
        duration: root.comparing.duration
        onPositionChanged: root.comparing.seek(clock.position)
    }

    Connections {
        target: root.comparing

        function onComparisonChanged() {
            clock.playFrom(0);
        }
    }

    Binding {
        target: root.idle
        property: "playing"
        value: clock.running
    }

    tools: [
        Repeater {
            model: root.chipsInBar ? root.comparing.choices : []

            ComparisonButton {
                Layout.fillWidth: true
            }
        },
        KButton {
            objectName: "stopAndAsk"
            iconName: "hand"
            size: Theme.small
            tone: Theme.wrong
            label: qsTr("Stop and ask")
            text: Theme.compact ? "" : label
            onClicked: root.visit.openHelp()
        }
    ]

    component ComparisonButton: KButton {
        required property ComparisonChoice modelData

        objectName: "compare-" + modelData.comparison
        implicitWidth: Theme.touchLeast
        implicitHeight: Theme.touchLeast
        size: Theme.small
        text: modelData.shortTitle
        label: modelData.title
        checked: root.comparing.comparison === modelData.comparison
        onClicked: root.visit.openComparison(modelData.comparison)
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            visible: !root.chipsInBar
            columns: root.width < 200 * Theme.mm ? 3 : 5
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.chipsInBar ? [] : root.comparing.choices

                ComparisonButton {
                    Layout.fillWidth: true
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            Verdict {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "right"
                good: true
                figure: root.comparing.right
                title: root.comparing.rightTitle
                points: root.comparing.rightPoints
            }

            Verdict {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "wrong"
                ghost: root.comparing.right
                ghostShown: root.overlaid
                good: false
                figure: root.comparing.wrong
                title: root.comparing.wrongTitle
                points: root.comparing.wrongPoints
            }
        }

        Words {
            Layout.fillWidth: true
            objectName: "estimate"
            text: {
                if (!isNaN(root.comparing.right.iliacusChange) && !isNaN(root.comparing.wrong.iliacusChange))
                    return root.comparing.estimate;
                return (Theme.roomy ? root.comparing.estimate : qsTr("Model estimate")) + ". " + qsTr("A dash: the hip is bent too far to tell.");
            }
            size: Theme.small
            color: Theme.quietInk
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap / 2

            Timeline {
                id: scrub

                objectName: "timeline"
                Layout.fillWidth: true
                to: clock.duration
                value: clock.position
                onMoved: clock.seek(scrub.value)
            }

            PlayerButtons {
                Layout.alignment: Qt.AlignHCenter
                clock: clock
                stepped: false
                compared: true
                overlaid: root.overlaid
                onAgain: clock.playFrom(0)
                onOverlayAsked: shown => root.overlaid = shown
                bones: root.comparing.bones
                onBonesAsked: shown => root.comparing.bones = shown
            }
        }
    }
}
