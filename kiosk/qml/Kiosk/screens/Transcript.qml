pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A section to read: each step's words, and what its picture shows. One button reads on, one goes back.
Card {
    id: root

    required property Player player
    required property ReadAloud readAloud

    // A low screen shows hardly a line of words twice the lead's size.
    readonly property int size: Theme.compact && Theme.large ? Theme.body : Theme.lead

    signal closed

    function read(): void {
        root.readAloud.read(root.player.ticks.map(tick => [tick.title + ".", tick.firstCaption, tick.caption, tick.restCaption].filter(Boolean).join(" ")));
    }

    Component.onCompleted: root.read()
    Component.onDestruction: root.readAloud.read([])

    Connections {
        target: root.player

        function onWordsChanged() {
            root.read();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Scroller {
            id: steps

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: 0
            objectName: "transcript"

            Column {
                id: column

                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: 3 * Theme.gap
                spacing: Theme.wideGap

                Repeater {
                    model: root.player.ticks

                    Column {
                        id: step

                        required property StepTick modelData
                        required property int index

                        width: column.width
                        spacing: Theme.gap / 2

                        Words {
                            width: parent.width
                            text: step.modelData.title === "" ? qsTr("Step %1").arg(step.index + 1) : qsTr("%1. %2").arg(step.index + 1).arg(step.modelData.title)
                            size: root.size
                            strong: true
                            color: Theme.action
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }

                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: step.modelData.firstCaption
                            size: root.size
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }

                        Words {
                            width: parent.width
                            text: step.modelData.caption
                            size: root.size
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }

                        Words {
                            width: parent.width
                            visible: step.modelData.restCaption !== ""
                            text: qsTr("Between two holds: %1").arg(step.modelData.restCaption)
                            size: root.size
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }

                        Words {
                            width: parent.width
                            visible: step.modelData.picture !== ""
                            text: qsTr("Picture: %1").arg(step.modelData.picture)
                            size: Theme.body
                            color: Theme.quietInk
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }
                    }
                }
            }
        }

        GridLayout {
            id: buttons

            readonly property int last: Theme.portrait ? 1 : 0

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap / 2

            ReadAloudRow {
                Layout.row: 0
                Layout.column: Theme.portrait ? 0 : 2
                Layout.columnSpan: Theme.portrait ? 4 : 1
                readAloud: root.readAloud
            }

            KButton {
                objectName: "transcriptBack"
                Layout.row: buttons.last
                Layout.column: 0
                kind: KButton.Primary
                iconName: "back"
                size: Theme.small
                text: qsTr("Back to the picture")
                onClicked: root.closed()
            }

            Item {
                Layout.row: buttons.last
                Layout.column: 1
                Layout.fillWidth: true
            }

            KButton {
                objectName: "transcriptOn"
                Layout.row: buttons.last
                Layout.column: 3
                visible: !Theme.large
                enabled: !steps.atEnd
                iconName: "next"
                iconAfter: true
                size: Theme.small
                text: qsTr("Read on")
                onClicked: steps.readOn()
            }
        }
    }
}
