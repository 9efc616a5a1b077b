pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// What is kept, for how long and who sees it; and the box to agree.
Item {
    id: root

    required property RequestForm form

    // Little is asked here: there is room for larger words.
    readonly property bool ample: !Theme.compact && !Theme.large

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: root.ample ? Theme.wideGap : Theme.gap

        Repeater {
            model: root.form.consentPoints

            Row {
                id: point

                required property string modelData

                width: parent.width
                spacing: Theme.gap

                Icon {
                    name: "next"
                    color: Theme.action
                    width: Theme.small
                    height: width
                }

                Words {
                    width: parent.width - Theme.small - Theme.gap
                    text: point.modelData
                    size: Theme.compact ? Theme.small : root.ample ? Theme.lead : Theme.body
                    lineHeight: 1.05
                }
            }
        }

        T.AbstractButton {
            id: agree

            objectName: "agree"
            width: parent.width
            height: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
            Accessible.role: Accessible.CheckBox
            Accessible.name: root.form.consentWords
            Accessible.checked: root.form.agreed
            onClicked: root.form.agree()

            background: Card {
                color: agree.pressed || root.form.agreed ? Theme.actionTint : Theme.card
                border.width: Theme.stroke
                border.color: Theme.action
            }

            contentItem: Item {
                Mark {
                    id: mark

                    x: Theme.gap * 1.5
                    anchors.verticalCenter: parent.verticalCenter
                    on: root.form.agreed
                }

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: mark.x + mark.width + Theme.gap * 1.5
                    width: parent.width - x - Theme.gap
                    text: root.form.consentWords
                    size: root.ample ? Theme.lead : Theme.body
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
