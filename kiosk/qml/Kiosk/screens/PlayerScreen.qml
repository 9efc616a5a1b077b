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
    headed: false
    scrolls: false
    onLeave: root.visit.goHome()

    function readAll(): void {
        clock.pause();
        root.reading = true;
    }

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
        restAt: root.player.restAt
        onPositionChanged: clock.flowing ? root.player.flow(clock.position) : root.player.seek(clock.position)
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
            text: Theme.roomy && !Theme.large ? qsTr("Safety") : ""
            onClicked: root.visit.openSafety()
        },
        KButton {
            objectName: "stopAndAsk"
            iconName: "hand"
            size: Theme.small
            tone: root.player.handsOn ? Theme.wrong : Theme.action
            label: root.player.handsOn ? qsTr("Stop and ask") : qsTr("Ask our staff")
            text: {
                if (Theme.large)
                    return root.player.handsOn ? qsTr("Stop") : qsTr("Ask");
                return label;
            }
            onClicked: root.visit.openHelp()
        }
    ]

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: root.reading
        visible: active
        sourceComponent: Transcript {
            player: root.player
            readAloud: root.readAloud
            onClosed: root.reading = false
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.reading
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            id: place

            readonly property real dialSize: Math.min(place.width * 0.6, place.height * 0.6, 76 * Theme.mm)

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.large ? (Theme.compact ? 34 : 40) : !Theme.compact ? 64 : root.player.video.watched ? 56 : 48
            Layout.preferredHeight: Theme.large ? 40 : Theme.lofty ? 60 : 62

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
                // A large dial stands beside the figure, or above it.
                anchors.topMargin: Theme.large && dial.visible && place.height > place.width ? place.dialSize + 2 * Theme.gap : Theme.gap
                anchors.leftMargin: Theme.large && dial.visible && place.height <= place.width ? place.dialSize + Theme.gap : Theme.gap
                figure: root.player.figure
                worded: !(Theme.large && dial.visible)
                Accessible.role: Accessible.Graphic
                Accessible.name: root.player.picture
            }

            // Above a body that lies, before the face of one that kneels or stands.
            PacerDial {
                id: dial

                objectName: "pacer"
                pacer: root.player.pacer
                width: Theme.large ? place.dialSize : Math.min(stage.width * 0.28, stage.height * 0.38, 60 * Theme.mm) * share
                x: Theme.large ? Theme.gap : !held ? 2 * Theme.gap : parent.width - width - 2 * Theme.gap
                y: !Theme.large ? stage.y + Theme.gap : stageSwitch.visible ? stageSwitch.y + stageSwitch.height + Theme.gap : Theme.gap
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.large ? (Theme.compact ? 66 : 60) : !Theme.compact ? 36 : root.player.video.watched ? 44 : 52
            Layout.preferredHeight: Theme.large ? 60 : Theme.compact ? 38 : Theme.lofty ? 36 : 32

            Scroller {
                anchors.fill: parent
                anchors.margins: Theme.gap
                visible: root.atEnd && Theme.large
                centred: true

                Item {
                    id: beside

                    Layout.fillWidth: true
                    implicitHeight: ends.implicitHeight
                }

                Words {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    objectName: "endTitle"
                    text: root.player.stepTitle
                    size: Theme.body
                    strong: true
                    lineHeight: 1
                    color: Theme.action
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "endCaption"
                    text: root.player.caption
                }
            }

            StepWords {
                objectName: "stepWords"
                anchors.fill: parent
                anchors.margins: Theme.large ? Theme.gap : Theme.wideGap
                anchors.topMargin: Theme.gap / 2
                visible: !(root.atEnd && Theme.large)
                player: root.player
                clock: clock
                dial: dial
                readAloud: root.player.video.watched ? null : root.readAloud
                loudness: buttons.beside
                buttoned: !buttons.low
                onReadAll: root.readAll()
            }
        }
    }

    foot: GridLayout {
        Layout.fillWidth: true
        // At the end large words leave nothing of it in one row.
        visible: !root.reading && !(root.atEnd && Theme.large && root.inOneRow)
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
            onReadAll: root.readAll()
            onBack: clock.seek(root.player.stepBefore(clock.position))
            onNext: clock.seek(root.player.stepAfter(clock.position))
            onAgain: clock.playFrom(root.player.stepStart(clock.position))
            onBonesAsked: shown => root.player.bones = shown
        }

        Item {
            id: underneath

            Layout.fillWidth: true
            Layout.columnSpan: root.inOneRow ? 2 : 1
            implicitHeight: ends.implicitHeight
            visible: root.atEnd && !Theme.large

            SectionEnd {
                id: ends

                parent: Theme.large ? beside : underneath
                width: parent.width
                visit: root.visit
                player: root.player
                takeHome: root.takeHome
                onAgain: clock.playFrom(0)
            }
        }
    }
}
