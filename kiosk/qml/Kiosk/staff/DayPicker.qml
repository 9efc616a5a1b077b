pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// A month to tap the first and the last day in.
StaffPage {
    id: root

    required property DaySpan span

    title: root.span.month
    help: root.span.words

    tools: [
        KButton {
            objectName: "monthEarlier"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "back"
            label: qsTr("The month before")
            onClicked: root.span.earlier()
        },
        KButton {
            objectName: "monthLater"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            iconName: "next"
            label: qsTr("The month after")
            onClicked: root.span.later()
        },
        KButton {
            objectName: "daysDone"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            kind: KButton.Primary
            iconName: "check"
            text: qsTr("Done")
            onClicked: root.goBack()
        }
    ]

    Flickable {
        id: view

        width: Math.min(parent.width, (Theme.lofty ? 300 : 200) * Theme.mm)
        height: parent.height
        contentHeight: grid.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: grid

            readonly property real cell: view.width / columns

            columns: 7

            Repeater {
                model: root.span.weekdays

                Words {
                    required property string modelData

                    width: grid.cell
                    text: modelData
                    size: Theme.fine
                    color: Theme.quietInk
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Repeater {
                model: root.span.days

                T.AbstractButton {
                    id: day

                    required property CalendarDay modelData

                    objectName: "day-" + day.modelData.key
                    width: grid.cell
                    height: Theme.lofty ? Theme.touch : Theme.touchLeast
                    Accessible.role: Accessible.Button
                    Accessible.name: day.modelData.label
                    Accessible.checked: day.modelData.within
                    onClicked: root.span.tap(day.modelData.key)

                    background: Rectangle {
                        radius: Theme.radius
                        color: day.modelData.within ? Theme.action : (day.pressed ? Theme.actionTint : "transparent")
                    }

                    contentItem: Words {
                        text: day.modelData.number
                        size: Theme.lofty ? Theme.small : Theme.fine
                        color: day.modelData.within ? Theme.actionInk : (day.modelData.around ? Theme.quietInk : Theme.ink)
                        font.weight: day.modelData.around ? Font.Normal : Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
