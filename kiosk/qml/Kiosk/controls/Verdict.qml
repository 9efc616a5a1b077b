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

    readonly property color tone: root.good ? Theme.right : Theme.wrong

    border.width: Theme.stroke
    border.color: root.tone

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap / 2

        RowLayout {
            Layout.fillWidth: true
            Layout.columnSpan: 2
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
                lineHeight: 1
                size: Theme.compact ? Theme.small : Theme.body
                strong: true
                color: root.tone
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        FigureView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: root.objectName + "Figure"
            figure: root.figure
            ghost: root.ghost
            ghostShown: root.ghostShown
            // Words stand behind the figure's back.
            lean: 0.85
            Accessible.role: Accessible.Graphic
            Accessible.name: root.title
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width * (Theme.compact ? 0.22 : 0.38)
            Layout.fillWidth: false
            spacing: Theme.gap / 2

            Repeater {
                model: Theme.compact ? [] : root.points

                RowLayout {
                    id: point

                    required property string modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap / 2

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.small * 0.9
                        Layout.preferredHeight: Theme.small * 0.9
                        name: root.good ? "check" : "cross"
                        color: root.tone
                    }

                    Words {
                        Layout.fillWidth: true
                        text: point.modelData
                        size: Theme.small
                        lineHeight: 1.05
                    }
                }
            }

            Item {
                Layout.fillHeight: true
                visible: !Theme.compact
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.stroke / 2
                Layout.topMargin: Theme.gap / 2
                Layout.bottomMargin: Theme.gap / 2
                visible: !Theme.compact
                color: Theme.line
            }

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
                objectName: "iliacusLength"
                label: Theme.compact ? qsTr("Iliacus") : qsTr("Iliacus length")
                value: root.figure.iliacusChange
                decimals: Theme.compact ? 0 : 1
                unit: "%"
            }
        }
    }
}
