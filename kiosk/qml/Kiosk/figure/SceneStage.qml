import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The scenes one after the other, each with its line: a curtain falls between them.
Card {
    id: root

    required property AttractLoop attract
    // Each scene stands at its end, and for long.
    property bool resting: false

    // Scenes shown since the screen came up.
    property int turn: 0
    property real moment: 0

    readonly property Scene scene: root.attract.scenes[root.turn % root.attract.scenes.length]
    readonly property bool still: root.resting || Theme.reducedMotion
    readonly property bool wrong: root.scene.verdict === "wrong"
    readonly property color tone: root.scene.verdict === "" ? Theme.ink : root.wrong ? Theme.wrong : Theme.right

    function begin(): void {
        play.stop();
        stay.stop();
        root.attract.show(root.scene);
        root.moment = root.still ? root.scene.end : root.scene.start;
        root.attract.figure.seek(root.moment);
        play.start();
    }

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.scene.picture
    onMomentChanged: root.attract.figure.seek(root.moment)
    onStillChanged: root.begin()
    Component.onCompleted: root.begin()

    SequentialAnimation {
        id: play

        onFinished: stay.start()

        NumberAnimation {
            target: curtain
            property: "opacity"
            to: 0
            duration: Theme.slow
        }

        NumberAnimation {
            target: root
            property: "moment"
            to: root.scene.end
            duration: root.still ? 0 : (root.scene.end - root.scene.start) * 1000
        }
    }

    Timer {
        id: stay

        objectName: "stay"
        interval: root.resting ? 300000 : root.still ? 8000 : 1500
        onTriggered: fall.start()
    }

    NumberAnimation {
        id: fall

        target: curtain
        property: "opacity"
        to: 1
        duration: Theme.slow
        onFinished: {
            root.turn += 1;
            root.begin();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.topMargin: Theme.compact ? Theme.gap : Theme.wideGap
        spacing: Theme.gap

        RowLayout {
            // As high as two lines: the figure below keeps its place.
            Layout.preferredHeight: Math.max(line.implicitHeight, 2.3 * line.size)
            Layout.leftMargin: Theme.compact ? Theme.gap : Theme.wideGap
            Layout.rightMargin: Theme.compact ? Theme.gap : Theme.wideGap
            spacing: Theme.gap

            Rectangle {
                visible: root.scene.verdict !== ""
                implicitWidth: 1.5 * line.size
                implicitHeight: implicitWidth
                radius: width / 2
                color: root.tone

                Icon {
                    anchors.centerIn: parent
                    name: root.wrong ? "cross" : "check"
                    color: Theme.card
                    weight: 3.6
                    width: parent.width * 0.64
                    height: width
                }
            }

            Words {
                id: line

                Layout.fillWidth: true
                objectName: "sceneLine"
                text: root.scene.line
                size: Theme.compact ? Theme.body : Theme.portrait ? Theme.title : Theme.lead * 1.15
                strong: true
                color: root.tone
                lineHeight: 1
            }
        }

        FigureView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "attractFigure"
            figure: root.attract.figure
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: curtain

        anchors.fill: parent
        anchors.margins: 1
        radius: root.radius
        color: root.color
        visible: opacity > 0
    }
}
