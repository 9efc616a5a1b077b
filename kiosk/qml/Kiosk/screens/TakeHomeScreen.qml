pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The routine of a section: a code for the phone's camera, and beside it what the code says. A small screen has room for the code
// alone; large words scroll.
Page {
    id: root

    required property Visit visit
    required property TakeHome takeHome

    readonly property bool codeAlone: Theme.compact && !Theme.portrait && !Theme.large

    title: qsTr("Take it home")
    goesHome: false
    headed: false
    scrolls: false
    onLeave: root.visit.back()

    component RequestButton: KButton {
        objectName: "takeHomeRequest"
        iconName: "calendar"
        size: Theme.small
        text: qsTr("Request an appointment")
        onClicked: root.visit.openRequest()
    }

    tools: [
        RequestButton {
            visible: Theme.roomy
        }
    ]
    foot: [
        RequestButton {
            Layout.fillWidth: true
            visible: !Theme.compact && !Theme.roomy
        }
    ]

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            anchors.fill: parent
            anchors.margins: Theme.compact ? Theme.gap : Theme.wideGap
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.wideGap
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.alignment: Qt.AlignCenter
                Layout.fillWidth: Theme.portrait
                spacing: Theme.gap / 2

                Image {
                    id: code

                    // Whole pixels a module, about a millimetre each: a phone reads it at arm's length.
                    readonly property real room: Theme.large && !Theme.portrait ? root.height * 0.5 : Theme.portrait ? root.width * 0.5 : root.height * (root.codeAlone ? 0.78 : 0.58)
                    readonly property int side: Math.max(1, Math.floor(code.room / Math.max(1, root.takeHome.modules)))

                    objectName: "takeHomeCode"
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: code.side * root.takeHome.modules
                    Layout.preferredHeight: code.side * root.takeHome.modules
                    source: root.takeHome.image
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("A code that holds the routine for your phone")
                }

                Words {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: Theme.portrait ? root.width * 0.8 : code.width
                    visible: !root.codeAlone && !Theme.large
                    text: qsTr("Point your phone’s camera at the code. It holds these words, and no link.")
                    size: Theme.small
                    color: Theme.quietInk
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: 1
                }
            }

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: 0
                railed: Theme.large || Theme.compact && !root.codeAlone
                spacing: Theme.gap / 2

                Item {
                    Layout.fillHeight: true
                }

                PageTitle {
                    Layout.fillWidth: true
                    visible: Theme.large
                    title: root.title
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "takeHomeTitle"
                    text: root.takeHome.title
                    size: Theme.roomy ? Theme.lead : Theme.body
                    strong: true
                    color: Theme.action
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Words {
                    Layout.fillWidth: true
                    visible: root.codeAlone || Theme.large
                    text: qsTr("Point your phone’s camera at the code. It holds the steps, how long and how often, and when to stop.")
                    lineHeight: 1.1
                }

                Repeater {
                    model: root.codeAlone ? [] : root.takeHome.lines

                    Words {
                        required property string modelData

                        Layout.fillWidth: true
                        objectName: "takeHomeLine"
                        text: modelData
                        size: Theme.compact ? Theme.small : Theme.body
                        lineHeight: 1
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
