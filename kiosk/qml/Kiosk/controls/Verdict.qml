pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// One side of right or wrong: a mark and words, the figure, its points and its numbers.
Card {
    id: root

    required property Figure figure
    required property bool good
    required property string title
    required property list<string> points
    property string fault: ""

    readonly property color tone: root.good ? Theme.right : Theme.wrong

    border.width: Theme.stroke
    border.color: root.tone

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap / 2

        RowLayout {
            Layout.fillWidth: true
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
                text: root.title
                size: Theme.compact ? Theme.small : Theme.body
                strong: true
                color: root.tone
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        FigureView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            figure: root.figure
            Accessible.role: Accessible.Graphic
            Accessible.name: root.title

            Rectangle {
                id: ring

                readonly property point at: view.toItem(root.figure.faultPoint)

                visible: root.figure.faultShown
                x: ring.at.x - width / 2
                y: ring.at.y - height / 2
                width: Math.max(Theme.touchLeast * 0.7, 180 * view.unit)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.stroke * 2
                border.color: Theme.wrong
            }

            Rectangle {
                id: bubble

                readonly property bool leftward: ring.at.x > view.width / 2

                objectName: "faultWords"
                visible: root.figure.faultShown && root.fault !== ""
                width: Math.min(view.width * 0.46, faultWords.implicitWidth + 2 * Theme.gap)
                height: faultWords.implicitHeight + Theme.gap
                x: Math.max(0, Math.min(view.width - width, bubble.leftward ? ring.x - width - Theme.gap : ring.x + ring.width + Theme.gap))
                y: Math.max(0, Math.min(view.height - height, ring.at.y - height / 2))
                radius: Theme.radius / 2
                color: Theme.wrongTint
                border.width: Theme.stroke
                border.color: Theme.wrong

                Words {
                    id: faultWords

                    x: Theme.gap
                    y: Theme.gap / 2
                    width: Math.min(implicitWidth, view.width * 0.46 - 2 * Theme.gap)
                    text: root.fault
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
            Layout.fillWidth: true
            visible: !Theme.compact
            spacing: Theme.gap / 4

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

        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            uniformCellSizes: true

            ReadOut {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: Theme.compact ? qsTr("Hip") : qsTr("Hip extension")
                value: root.figure.hipExtension
                unit: "°"
            }

            ReadOut {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: Theme.compact ? qsTr("Arch") : qsTr("Low-back arch")
                value: root.figure.lumbarExtension
                unit: "°"
            }

            ReadOut {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: Theme.compact ? qsTr("Iliacus") : qsTr("Iliacus length")
                value: root.figure.iliacusChange
                decimals: 1
                unit: " %"
            }
        }
    }
}
