pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// What is on the screen while nobody is there.
Item {
    id: root

    required property Visit visit
    required property Pages pages

    property int sceneIndex: 0
    readonly property Scene scene: root.pages.scenes[root.sceneIndex % root.pages.scenes.length]
    // Minutes since it came up: the picture wanders a little, so that nothing burns in.
    property int minutes: 0
    readonly property real wander: 2 * Theme.mm

    Accessible.role: Accessible.Button
    Accessible.name: root.pages.clinicName

    function showScene(): void {
        root.pages.attract.show(root.scene.clip);
        act.restart();
    }

    Component.onCompleted: root.showScene()

    SequentialAnimation {
        id: act

        property real moment: 0

        onFinished: {
            root.sceneIndex += 1;
            root.showScene();
        }

        NumberAnimation {
            target: clock
            property: "moment"
            from: 0
            to: root.pages.attract.duration
            duration: root.pages.attract.duration * 1000
        }

        PauseAnimation {
            duration: 1500
        }
    }

    QtObject {
        id: clock

        property real moment: 0

        onMomentChanged: root.pages.attract.seek(clock.moment)
    }

    Timer {
        interval: 60000
        repeat: true
        running: true
        onTriggered: root.minutes += 1
    }

    MouseArea {
        objectName: "wake"
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: root.visit.begin()
    }

    Item {
        x: root.wander * Math.sin(root.minutes * 0.9)
        y: root.wander * Math.cos(root.minutes * 0.7)
        width: parent.width
        height: parent.height

        Column {
            id: words

            x: Theme.margin + Theme.wideGap
            y: Theme.portrait ? parent.height - height - Theme.margin - Theme.wideGap : (parent.height - height) / 2
            width: (Theme.portrait ? parent.width : parent.width * 0.46) - 2 * x
            spacing: Theme.wideGap

            Words {
                width: parent.width
                text: root.pages.clinicName
                size: Theme.body
                color: Theme.action
                strong: true
            }

            Words {
                width: parent.width
                text: qsTr("A tight hip? An aching back? See what may help.")
                size: Theme.compact ? Theme.title : Theme.display
                strong: true
                lineHeight: 1
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.visit.languages.choices

                    StartButton {
                        required property LanguageChoice modelData

                        objectName: "start-" + modelData.code
                        choice: modelData
                        named: root.visit.languages.choices.length > 1
                        onClicked: {
                            root.visit.languages.choose(modelData.code);
                            root.visit.begin();
                        }
                    }
                }
            }
        }

        Card {
            x: Theme.portrait ? Theme.margin + Theme.wideGap : parent.width * 0.46
            y: Theme.margin + Theme.wideGap
            width: parent.width - x - Theme.margin - Theme.wideGap
            height: (Theme.portrait ? words.y - Theme.wideGap : parent.height - y - Theme.wideGap) - (Theme.portrait ? y : Theme.margin)

            Row {
                id: verdict

                x: Theme.wideGap
                y: Theme.wideGap
                spacing: Theme.gap

                Icon {
                    name: root.scene.good ? "check" : "cross"
                    color: root.scene.good ? Theme.right : Theme.wrong
                    weight: 3
                    width: Theme.lead
                    height: width
                }

                Words {
                    width: Math.min(implicitWidth, verdict.parent.width - 2 * Theme.wideGap - Theme.lead - Theme.gap)
                    text: root.scene.title
                    size: Theme.body
                    strong: true
                    color: root.scene.good ? Theme.right : Theme.wrong
                }
            }

            FigureView {
                objectName: "attractFigure"
                anchors.fill: parent
                anchors.margins: Theme.gap
                anchors.topMargin: verdict.y + verdict.height
                anchors.bottomMargin: Theme.wideGap
                figure: root.pages.attract
            }
        }
    }
}
