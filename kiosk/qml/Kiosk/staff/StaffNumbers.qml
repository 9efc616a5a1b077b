pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// How much the kiosk is used: a chart of rows, or the same as a table.
StaffPage {
    id: root

    required property StaffDesk desk
    required property NumbersPage page
    property bool table: false

    title: qsTr("The last 12 weeks")
    message: root.desk.message
    good: root.desk.good
    help: qsTr("Only counts, by the week from Monday on. They are tied to no person.")

    tools: KButton {
        objectName: "asTable"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: root.table ? "chart" : "list"
        text: root.table ? qsTr("Chart") : qsTr("Table")
        onClicked: root.table = !root.table
    }

    Flickable {
        id: view

        objectName: "numbersView"
        anchors.fill: parent
        contentHeight: parts.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: parts

            width: parent.width
            spacing: Theme.gap

            Chips {
                width: parent.width
                prefix: "view"
                options: root.page.views
                onChosen: key => root.page.choose(key)
            }

            Chips {
                width: parent.width
                visible: root.page.byLanguage
                prefix: "language"
                options: root.page.languages
                onChosen: key => root.page.speak(key)
            }

            Words {
                objectName: "noNumbers"
                width: parent.width
                visible: text !== ""
                text: root.page.nothing
                size: Theme.fine
            }

            Flow {
                width: parent.width
                spacing: Theme.wideGap

                Repeater {
                    model: root.page.legend

                    Row {
                        id: entry

                        required property Bar modelData

                        spacing: Theme.gap

                        Rectangle {
                            visible: !root.table && entry.modelData.parts.length > 0
                            anchors.verticalCenter: parent.verticalCenter
                            width: Theme.fine
                            height: width
                            color: visible ? Theme.tones[entry.modelData.parts[0].tone] : "transparent"
                            border.width: Math.max(1, Theme.stroke / 2)
                            border.color: Theme.action
                        }

                        Words {
                            width: Math.min(implicitWidth, parts.width - Theme.fine - Theme.gap)
                            text: entry.modelData.label + " " + entry.modelData.total
                            size: Theme.fine
                            font.weight: Font.DemiBold
                        }
                    }
                }
            }

            Card {
                width: parent.width
                height: rows.implicitHeight + 2 * Theme.gap
                visible: root.page.bars.length > 0

                Column {
                    id: rows

                    x: Theme.gap
                    y: Theme.gap
                    width: parent.width - 2 * Theme.gap

                    Repeater {
                        model: root.page.bars

                        BarRow {
                            required property Bar modelData
                            required property int index

                            objectName: "bar-" + index
                            width: rows.width
                            bar: modelData
                            table: root.table
                        }
                    }
                }
            }
        }
    }

    ScrollMark {
        view: view
    }
}
