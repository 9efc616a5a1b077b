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
    required property ReadAloud readAloud

    readonly property bool inOneRow: Theme.compact && !Theme.portrait
    property bool reading: false
    readonly property bool atEnd: clock.ended && !scrub.pressed

    overline: qsTr("Section %1 of %2").arg(root.player.number).arg(root.player.sectionCount)
    title: root.player.title
    onLeave: root.visit.goHome()

    Component.onCompleted: {
        clock.seek(root.player.position);
        if (clock.position === 0)
            clock.play();
    }

    PlayClock {
        id: clock

        objectName: "clock"
        duration: root.player.duration
        steady: root.player.timed
        projector: root.player.video.projector
        waitAt: root.readAloud.waitAt
        onPositionChanged: root.player.seek(clock.position)
    }

    Connections {
        target: root.player

        function onSectionChanged() {
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

    Loader {
        anchors.fill: parent
        active: root.reading
        sourceComponent: Transcript {
            player: root.player
            readAloud: root.readAloud
            onClosed: root.reading = false
        }
    }

    GridLayout {
        anchors.fill: parent
        visible: !root.reading
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: !Theme.compact ? 64 : root.player.video.watched ? 56 : 48
            Layout.preferredHeight: 62

            StageSwitch {
                id: stageSwitch

                visible: root.player.video.offered
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap
                video: root.player.video
            }

            Loader {
                anchors.fill: stage
                active: root.player.video.watched
                sourceComponent: VideoStage {
                    projector: root.player.video.projector
                }
            }

            FigureView {
                id: stage

                objectName: "stageFigure"
                anchors.top: stageSwitch.visible ? stageSwitch.bottom : parent.top
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap
                visible: !root.player.video.watched
                figure: root.player.figure
                mirrored: root.player.mirrored
                Accessible.role: Accessible.Graphic
                Accessible.name: root.player.picture
            }

            // Above a body that lies, before the face of one that kneels or stands.
            PacerDial {
                id: dial

                objectName: "pacer"
                pacer: root.player.pacer
                width: Math.min(stage.width * 0.32, stage.height * 0.38, 60 * Theme.mm)
                x: stage.turned || !held ? 2 * Theme.gap : parent.width - width - 2 * Theme.gap
                y: stage.y + Theme.gap
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: !Theme.compact ? 36 : root.player.video.watched ? 44 : 52
            Layout.preferredHeight: Theme.compact ? 38 : 32

            Words {
                id: stepOf

                readonly property bool beside: implicitWidth <= corner.x - x

                objectName: "stepOf"
                x: Theme.wideGap
                y: beside ? Theme.wideGap : corner.y + corner.height
                width: (beside ? corner.x : parent.width - x) - x
                text: dial.held ? dial.sideWords : qsTr("Step %1 of %2").arg(root.player.step + 1).arg(root.player.ticks.length)
                size: Theme.small
                color: Theme.quietInk
            }

            Words {
                id: stepTitle

                objectName: "stepTitle"
                anchors.top: Theme.portrait || !stepOf.beside ? stepOf.bottom : corner.bottom
                anchors.topMargin: Theme.portrait ? Theme.gap / 2 : 0
                x: Theme.wideGap
                width: (Theme.portrait && stepOf.beside ? corner.x : parent.width - x) - x
                text: dial.visible ? dial.words : root.player.stepTitle
                size: Theme.compact ? Theme.body : Theme.lead
                strong: true
                color: Theme.action
            }

            Row {
                id: corner

                anchors.top: parent.top
                anchors.right: parent.right
                anchors.topMargin: Theme.gap / 2
                anchors.rightMargin: Theme.gap

                VolumeButton {
                    objectName: "softer"
                    width: Theme.touch
                    visible: on && buttons.beside && !root.player.video.watched
                    kind: KButton.Quiet
                    readAloud: root.readAloud
                    louder: false
                }

                ReadAloudButton {
                    width: Theme.touch
                    visible: offered && !Theme.portrait && !root.player.video.watched
                    kind: KButton.Quiet
                    readAloud: root.readAloud
                }

                VolumeButton {
                    objectName: "louder"
                    width: Theme.touch
                    visible: on && buttons.beside && !root.player.video.watched
                    kind: KButton.Quiet
                    readAloud: root.readAloud
                    louder: true
                }

                KButton {
                    objectName: "openTranscript"
                    width: Theme.touch
                    kind: KButton.Quiet
                    iconName: "book"
                    label: qsTr("Read it all")
                    onClicked: {
                        clock.pause();
                        root.reading = true;
                    }
                }

                LanguageButton {
                    height: Theme.touch
                    languages: root.visit.languages
                }
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
                to: 1
                value: root.player.share
                ticks: root.player.ticks.map(tick => tick.share)
                onMoved: clock.seek(root.player.timeAt(scrub.value))
            }

            PlayerButtons {
                id: buttons

                Layout.alignment: Qt.AlignHCenter
                visible: !root.atEnd
                clock: clock
                bony: !root.player.video.watched
                readAloud: root.player.video.watched ? null : root.readAloud
                bones: root.player.bones
                onBack: clock.seek(root.player.stepBefore(clock.position))
                onNext: clock.seek(root.player.stepAfter(clock.position))
                onAgain: clock.playFrom(root.player.stepStart(clock.position))
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
                onAgain: clock.playFrom(0)
            }
        }
    }
}
