pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// One side of right or wrong: a mark and words, the figure, its points and its numbers.
Card {
    id: root

    required property Figure figure
    property Figure ghost: null
    property bool ghostShown: false
    required property bool good
    required property string title
    required property list<string> points

    readonly property bool naming: root.figure.cueWrong && root.figure.cueText !== ""
    readonly property color tone: root.good ? Theme.right : Theme.wrong

    border.width: Theme.stroke
    border.color: root.tone

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap / 2

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.compact ? 2 * Theme.small : -1
            spacing: Theme.gap

            Icon {
                Layout.preferredWidth: Theme.body
                Layout.preferredHeight: Theme.body
                name: root.good ? "check" : "cross"
                color: root.tone
                weight: 3.4
            }

            Words {
                Layout.fillWidth: true
                visible: !Theme.compact || !root.naming
                text: root.title
                lineHeight: 1
                size: Theme.compact ? Theme.small : Theme.body
                strong: true
                color: root.tone
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            // A small screen has no room for words on the figure: they take the title's place.
            Words {
                Layout.fillWidth: true
                objectName: "faultWords"
                visible: Theme.compact && root.naming
                text: root.figure.cueText
                lineHeight: 1
                size: Theme.small
                strong: true
                color: root.tone
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap / 2

            FigureView {
                id: view

                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                figure: root.figure
                ghost: root.ghost
                ghostShown: root.ghostShown
                Accessible.role: Accessible.Graphic
                Accessible.name: root.title

                Rectangle {
                    id: bubble

                    readonly property point at: view.toItem(root.figure.cuePoint)
                    readonly property real off: Theme.gap + 120 * view.unit

                    objectName: "faultWords"
                    visible: root.naming && !Theme.compact
                    width: Math.min(view.width * 0.46, faultWords.implicitWidth + 2 * Theme.gap)
                    height: faultWords.implicitHeight + Theme.gap
                    x: Math.max(0, Math.min(view.width - width, bubble.at.x > view.width / 2 ? bubble.at.x - width - bubble.off : bubble.at.x + bubble.off))
                    y: Math.max(0, Math.min(view.height - height, bubble.at.y - height / 2))
                    radius: Theme.radius / 2
                    color: Theme.wrongTint
                    border.width: Theme.stroke
                    border.color: Theme.wrong

                    Words {
                        id: faultWords

                        x: Theme.gap
                        y: Theme.gap / 2
                        width: Math.min(implicitWidth, view.width * 0.46 - 2 * Theme.gap)
                        text: root.figure.cueText
                        size: Theme.small
                        font.weight: Font.DemiBold
                        color: Theme.wrong
                        lineHeight: 1
                        Accessible.role: Accessible.AlertMessage
                        Accessible.name: text
                    }
                }
            }

            Column {
                Layout.row: 0
                Layout.column: 1
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: root.width * 0.36
                visible: !Theme.compact
                spacing: Theme.gap / 2

                Repeater {
                    model: root.points

                    Row {
                        id: point

                        required property string modelData

                        width: parent.width
                        spacing: Theme.gap / 2

                        Icon {
                            width: Theme.small * 0.9
                            height: width
                            name: root.good ? "check" : "cross"
                            color: root.tone
                        }

                        Words {
                            width: parent.width - Theme.small
                            text: point.modelData
                            size: Theme.small
                            lineHeight: 1.05
                        }
                    }
                }
            }

            GridLayout {
                Layout.row: Theme.compact ? 0 : 1
                Layout.column: Theme.compact ? 1 : 0
                Layout.columnSpan: Theme.compact ? 1 : 2
                Layout.fillWidth: !Theme.compact
                Layout.preferredWidth: Theme.compact ? root.width * 0.27 : -1
                columns: Theme.compact ? 1 : 3
                rowSpacing: Theme.gap / 2
                columnSpacing: 0
                uniformCellWidths: true

                ReadOut {
                    Layout.fillWidth: true
                    label: Theme.compact ? qsTr("Hip") : qsTr("Hip extension")
                    value: root.figure.hipExtension
                    unit: "°"
                }

                ReadOut {
                    Layout.fillWidth: true
                    label: Theme.compact ? qsTr("Arch") : qsTr("Low-back arch")
                    value: root.figure.lumbarExtension
                    unit: "°"
                }

                ReadOut {
                    Layout.fillWidth: true
                    label: Theme.compact ? qsTr("Iliacus") : qsTr("Iliacus length")
                    value: root.figure.iliacusChange
                    decimals: 1
                    unit: "%"
                }
            }
        }
    }
}
