pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A section on its stage, with its words beside or below it.
Page {
    id: root

    required property Visit visit
    required property Idle idle
    required property Player player
    required property TakeHome takeHome

    readonly property bool inOneRow: Theme.compact && !Theme.portrait
    readonly property bool atEnd: clock.ended && !scrub.pressed

    overline: qsTr("Section %1 of %2").arg(root.player.number).arg(root.player.sectionCount)
    title: root.player.title
    onLeave: root.visit.goHome()

    Component.onCompleted: {
        clock.position = root.player.position;
        if (clock.position === 0)
            clock.play();
    }

    PlayClock {
        id: clock

        objectName: "clock"
        duration: root.player.duration
        onPositionChanged: root.player.seek(clock.position)
    }

    Connections {
        target: root.player

        function onSectionChanged() {
            clock.again();
        }
    }

    Binding {
        target: root.idle
        property: "playing"
        value: clock.running
    }

    tools: [
        KButton {
            objectName: "openSafety"
            visible: root.player.handsOn
            iconName: "alert"
            size: Theme.small
            label: qsTr("Safety card")
            text: Theme.roomy ? label : ""
            onClicked: root.visit.openSafety()
        },
        KButton {
            objectName: "stopAndAsk"
            iconName: "hand"
            size: Theme.small
            tone: root.player.handsOn ? Theme.wrong : Theme.action
            text: root.player.handsOn ? qsTr("Stop and ask") : qsTr("Ask our staff")
            onClicked: root.visit.openHelp()
        }
    ]

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.compact ? 48 : 64
            Layout.preferredHeight: 62

            FigureView {
                objectName: "stageFigure"
                anchors.fill: parent
                anchors.margins: Theme.gap
                figure: root.player.figure
                Accessible.role: Accessible.Graphic
                Accessible.name: root.player.picture
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.compact ? 52 : 36
            Layout.preferredHeight: 26

            Words {
                id: stepOf

                x: Theme.wideGap
                y: Theme.wideGap
                text: qsTr("Step %1 of %2").arg(root.player.step + 1).arg(root.player.ticks.length)
                size: Theme.small
                color: Theme.quietInk
            }

            Words {
                id: stepTitle

                anchors.top: stepOf.bottom
                anchors.topMargin: Theme.gap / 2
                x: Theme.wideGap
                width: parent.width - 2 * x
                text: root.player.stepTitle
                size: Theme.compact ? Theme.body : Theme.lead
                strong: true
                color: Theme.action
            }

            Words {
                objectName: "caption"
                anchors.top: stepTitle.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                x: Theme.wideGap
                width: parent.width - 2 * x
                text: root.player.caption
                size: Theme.lead
                lineHeight: Theme.compact ? 1 : 1.12
                // The shipped captions fit at the least size; a clinic's longest may need less.
                minimumPixelSize: Theme.small * 0.7
                fontSizeMode: Text.Fit
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.columnSpan: Theme.portrait ? 1 : 2
            columns: root.inOneRow ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap / 2

            Timeline {
                id: scrub

                objectName: "timeline"
                visible: !root.atEnd || !root.inOneRow
                Layout.fillWidth: true
                to: clock.duration
                value: clock.position
                ticks: root.player.ticks.map(tick => tick.start)
                onMoved: clock.seek(scrub.value)
            }

            PlayerButtons {
                Layout.alignment: Qt.AlignHCenter
                visible: !root.atEnd
                clock: clock
                bones: root.player.bones
                onBack: clock.seek(root.player.stepBefore(clock.position))
                onNext: clock.seek(root.player.stepAfter(clock.position))
                onBonesAsked: shown => root.player.bones = shown
            }

            SectionEnd {
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.columnSpan: root.inOneRow ? 2 : 1
                visible: root.atEnd
                visit: root.visit
                player: root.player
                takeHome: root.takeHome
                onAgain: clock.again()
            }
        }
    }
}
