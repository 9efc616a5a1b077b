pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// What is on the screen while nobody is there. It wanders a little, so that nothing burns in, and is dimmed while the
// clinic is closed.
Item {
    id: root

    required property Visit visit
    required property Pages pages
    required property AttractLoop attract

    readonly property Today today: root.pages.today
    // A small screen has no room for a notice but in place of a scene: each third time.
    readonly property bool inTurns: Theme.compact && !Theme.portrait
    readonly property real wander: Math.min(2 * Theme.mm, Theme.margin)

    Accessible.role: Accessible.Button
    Accessible.name: root.pages.clinicName

    MouseArea {
        objectName: "wake"
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: root.visit.begin()
    }

    GridLayout {
        objectName: "wandering"
        x: Theme.margin + Math.round(root.wander * root.today.drift.x)
        y: Theme.margin + Math.round(root.wander * root.today.drift.y)
        width: parent.width - 2 * Theme.margin
        height: parent.height - 2 * Theme.margin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.wideGap
        rowSpacing: Theme.portrait ? Theme.wideGap : Theme.gap

        ColumnLayout {
            Layout.fillWidth: Theme.portrait
            // Standing, the words take what they need, and the figure has the rest.
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : (parent.width - Theme.wideGap) * 0.48
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: 0
            spacing: Theme.gap

            Logo {
                id: logo

                objectName: "attractLogo"
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                logo: root.pages.clinic.logo
                room: (Theme.compact ? 16 : 26) * Theme.mm
                widest: name.width
            }

            Words {
                id: name

                Layout.fillWidth: true
                text: root.pages.clinicName
                size: Theme.compact ? Theme.small : Theme.body
                color: Theme.action
                strong: true
                lineHeight: 1
            }

            Words {
                Layout.fillWidth: true
                objectName: "attractOpening"
                visible: text !== "" && (!Theme.compact || root.today.closed)
                text: root.today.opening
                size: Theme.small
                color: Theme.quietInk
                lineHeight: 1
            }

            Words {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.minimumHeight: Theme.portrait ? implicitHeight : 3.4 * Theme.small
                Layout.topMargin: Theme.portrait ? Theme.gap : 0
                Layout.bottomMargin: Theme.portrait ? Theme.gap : 0
                objectName: "headline"
                text: root.attract.headline
                size: Theme.display * (Theme.compact ? 1 : Theme.portrait ? 1.1 : 0.95)
                minimumPixelSize: Theme.small
                fontSizeMode: Theme.portrait ? Text.FixedSize : Text.Fit
                verticalAlignment: Text.AlignVCenter
                strong: true
                lineHeight: 1
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.compact ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                Repeater {
                    model: root.visit.languages.choices

                    StartButton {
                        required property LanguageChoice modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: implicitHeight
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

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.corner.height + Theme.gap
            Layout.row: 0
            Layout.column: Theme.portrait ? 0 : 1

            SceneStage {
                id: stage

                objectName: "sceneStage"
                anchors.fill: parent
                attract: root.attract
                resting: root.today.closed
            }

            NoticeBar {
                anchors.fill: parent
                shown: root.inTurns && stage.turn % 3 === 2
                notices: root.today.notices
                turn: Math.floor(stage.turn / 3)
            }
        }

        NoticeBar {
            Layout.fillWidth: true
            Layout.row: Theme.portrait ? 2 : 1
            Layout.column: 0
            Layout.columnSpan: Theme.portrait ? 1 : 2
            shown: !root.inTurns
            notices: root.today.notices
            turn: Math.floor(stage.turn / 2)
        }
    }

    // Takes no touch: the screen wakes as it always does.
    Rectangle {
        objectName: "dim"
        anchors.fill: parent
        color: "black"
        opacity: root.today.closed ? 0.7 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: 3 * Theme.slow
            }
        }
    }
}
