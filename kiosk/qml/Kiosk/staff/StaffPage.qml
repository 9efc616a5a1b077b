import QtQuick
import QtQuick.Layouts
import Kiosk

// A page of the staff's side: a title with tools beside it, how the last thing went, the content.
Item {
    id: root

    property string title: ""
    property string help: ""
    property string message: ""
    property bool good: true
    property bool backShown: false
    property string backLabel: qsTr("Back")
    property alias tools: tools.data
    default property alias content: body.data

    readonly property bool told: root.message !== ""

    signal goBack

    RowLayout {
        id: bar

        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * x
        height: Math.max(Theme.touchLeast, implicitHeight)
        spacing: Theme.gap

        KButton {
            objectName: "staffBack"
            visible: root.backShown
            iconName: "back"
            label: root.backLabel
            Layout.preferredHeight: Theme.touchLeast
            onClicked: root.goBack()
        }

        Words {
            objectName: "staffTitle"
            Layout.fillWidth: true
            visible: root.title !== ""
            Layout.maximumHeight: Theme.touchLeast * 1.4
            text: root.title
            size: Theme.body
            minimumPixelSize: Theme.fine
            fontSizeMode: Text.Fit
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1
            strong: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        RowLayout {
            id: tools

            Layout.fillWidth: root.title === ""
            spacing: Theme.gap
        }
    }

    Row {
        id: line

        x: Theme.margin
        y: bar.y + bar.height + (words.text === "" ? 0 : Theme.gap / 2)
        width: parent.width - 2 * x
        height: words.text === "" ? 0 : words.implicitHeight
        spacing: Theme.gap

        Icon {
            visible: root.told
            name: root.good ? "check" : "alert"
            color: words.color
            width: Theme.fine
            height: width
        }

        Words {
            id: words

            objectName: "staffLine"
            width: parent.width - (root.told ? Theme.fine + Theme.gap : 0)
            text: root.told ? root.message : root.help
            size: Theme.fine
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            font.weight: root.told ? Font.DemiBold : Font.Normal
            color: root.told ? (root.good ? Theme.right : Theme.wrong) : Theme.quietInk
            Accessible.role: root.told ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }

    Item {
        id: body

        x: Theme.margin
        y: line.y + line.height + Theme.gap
        width: parent.width - 2 * x
        height: parent.height - y - Theme.gap
    }
}
