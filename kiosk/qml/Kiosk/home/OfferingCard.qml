import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Something offered: its code for a phone, if it has one, what it is, and what has to stand beside it.
Card {
    id: root

    required property Offering offering

    implicitHeight: row.implicitHeight + 2 * Theme.gap

    GridLayout {
        id: row

        x: Theme.wideGap
        y: Theme.gap
        width: root.width - 2 * x
        columns: code.visible ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap / 2

        Image {
            id: code

            // Whole pixels a module, most of a millimetre each: a phone reads it at arm's length.
            readonly property int side: Math.max(2, Math.round((Theme.compact ? 48 : 60) * Theme.mm / Math.max(1, root.offering.modules)))

            Layout.preferredWidth: code.side * root.offering.modules
            Layout.preferredHeight: code.side * root.offering.modules
            objectName: "phoneCode"
            visible: root.offering.modules > 0
            source: root.offering.image
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A code that opens %1 on your phone").arg(root.offering.address)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap / 2

            Words {
                Layout.fillWidth: true
                text: root.offering.name
                strong: true
                color: Theme.action
                lineHeight: 1
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.offering.text
                size: Theme.small
                lineHeight: 1.05
            }

            Words {
                Layout.fillWidth: true
                objectName: "phoneAddress"
                visible: text !== ""
                text: root.offering.address
                size: Theme.small
                color: Theme.quietInk
                wrapMode: Text.WrapAnywhere
                lineHeight: 1
            }
        }

        Words {
            Layout.fillWidth: true
            Layout.columnSpan: row.columns
            objectName: "phoneNote"
            visible: text !== ""
            text: root.offering.note
            size: Theme.small
            lineHeight: 1.05
        }
    }
}
