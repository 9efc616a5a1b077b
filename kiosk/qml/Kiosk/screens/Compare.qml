pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Right or wrong: both on one scrubber. Large words stand below both figures, and so do the other comparisons.
Page {
    id: root

    required property Visit visit
    required property Idle idle
    required property Comparing comparing
    required property ReadAloud readAloud
    property bool overlaid: false

    readonly property bool flat: !Theme.portrait && (Theme.compact || Theme.large)

    // A low screen says in the bar what it has no line for below.
    readonly property bool low: root.flat && !Theme.large

    title: root.low ? "" : root.comparing.title
    headed: !root.flat
    onLeave: root.visit.goHome()

    Component.onCompleted: clock.play()

    PlayClock {
        id: clock

        objectName: "clock"
        duration: root.comparing.duration
        waitAt: root.readAloud.waitAt
        onPositionChanged: root.comparing.seek(clock.position)
    }

    Connections {
        target: root.comparing

        function onComparisonChanged() {
            root.sheet.contentY = 0;
            clock.playFrom(0);
        }
    }

    Binding {
        target: root.idle
        property: "playing"
        value: clock.running
    }

    Binding {
        target: root.readAloud
        property: "playing"
        value: clock.running
    }

    tools: [
        Words {
            Layout.leftMargin: Theme.gap
            visible: root.low
            text: qsTr("Right or wrong?")
            strong: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        },
        Estimate {
            visible: root.low
        },
        ReadAloudRow {
            visible: offered && Theme.roomy && !Theme.portrait && !Theme.large
            readAloud: root.readAloud
        },
        KButton {
            Layout.alignment: Qt.AlignTop
            objectName: "stopAndAsk"
            iconName: "hand"
            size: Theme.small
            tone: Theme.wrong
            label: qsTr("Stop and ask")
            text: Theme.compact && !Theme.large ? "" : Theme.large ? qsTr("Stop") : label
            onClicked: root.visit.openHelp()
        }
    ]

    component ComparisonButton: KButton {
        required property ComparisonChoice modelData

        objectName: "compare-" + modelData.comparison
        implicitWidth: root.low ? Math.max(Theme.touchLeast, implicitContentWidth + 2 * Theme.gap) : Theme.touchLeast
        implicitHeight: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
        size: Theme.small
        text: modelData.shortTitle
        label: modelData.title
        checked: root.comparing.comparison === modelData.comparison
        onClicked: root.visit.openComparison(modelData.comparison)
    }

    component Estimate: Words {
        Layout.fillWidth: true
        objectName: "estimate"
        // The figures keep their place where nothing is estimated.
        opacity: root.comparing.right.muscleMeasured ? 1 : 0
        Accessible.ignored: !root.comparing.right.muscleMeasured
        text: root.comparing.estimate
        size: Theme.small
        color: Theme.quietInk
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
    }

    component ComparisonButtons: GridLayout {
        id: buttons

        required property bool shown

        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: buttons.shown
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        // A low screen has no room for a second line of words.
        uniformCellWidths: !root.low
        uniformCellHeights: true

        Repeater {
            model: buttons.shown ? root.comparing.choices : []

            ComparisonButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    component Sides: GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
    }

    component Side: ColumnLayout {
        id: side

        required property bool good
        required property Figure figure
        required property string title
        required property list<string> points

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gap

        VerdictTitle {
            Layout.fillWidth: true
            good: side.good
            title: side.title
        }

        VerdictPoints {
            Layout.fillWidth: true
            figure: side.figure
            good: side.good
            points: side.points
        }
    }

    ComparisonButtons {
        shown: !Theme.large
        columns: Theme.portrait && Theme.compact ? 3 : 5
    }

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: Theme.large ? above : beside
    }

    Estimate {
        visible: !root.low
    }

    ComparisonButtons {
        shown: Theme.large
        columns: Theme.roomy ? 3 : 1
    }

    Component {
        id: beside

        Sides {
            columns: Theme.portrait ? 1 : 2
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
    }

    Component {
        id: above

        ColumnLayout {
            spacing: Theme.gap

            Sides {
                Layout.preferredHeight: Math.min(root.sheet.viewHeight * (root.flat ? 0.92 : 0.6), root.width * 0.55)
                columns: 2

                VerdictStage {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    objectName: "right"
                    good: true
                    figure: root.comparing.right
                }

                VerdictStage {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    objectName: "wrong"
                    good: false
                    figure: root.comparing.wrong
                    ghost: root.comparing.right
                    ghostShown: root.overlaid
                }
            }

            PageTitle {
                Layout.fillWidth: true
                visible: root.flat
                title: root.comparing.title
            }

            Sides {
                columns: Theme.roomy ? 2 : 1
                columnSpacing: Theme.wideGap
                rowSpacing: Theme.wideGap

                Side {
                    good: true
                    figure: root.comparing.right
                    title: root.comparing.rightTitle
                    points: root.comparing.rightPoints
                }

                Side {
                    good: false
                    figure: root.comparing.wrong
                    title: root.comparing.wrongTitle
                    points: root.comparing.wrongPoints
                }
            }
        }
    }

    foot: GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait || Theme.large && Theme.roomy ? 1 : 2
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
            readAloud: root.readAloud
            overlaid: root.overlaid
            onAgain: clock.playFrom(0)
            onOverlayAsked: shown => root.overlaid = shown
            bones: root.comparing.bones
            onBonesAsked: shown => root.comparing.bones = shown
        }
    }
}
