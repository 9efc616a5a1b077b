import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A frame for questions: the way back, the question and the way on in one bar, below it a line of
// help or what is wrong, then the answer. It ends above whatever `covered` pixels hide.
Item {
    id: root

    property string overline: ""
    property string title: ""
    property string help: ""
    property string message: ""
    property bool good: false
    property string backLabel: qsTr("Back")
    property string backIcon: "back"
    property string nextLabel: qsTr("Next")
    property string nextIcon: "next"
    property Languages languages: null
    property bool backShown: true
    property bool nextShown: true
    // How much of the way is done, from 0 to 1; below 0 no bar is shown.
    property real progress: -1
    property real covered: 0
    default property alias content: body.data
    // Buttons at the end of the line of help.
    property alias tools: tools.data

    signal goBack
    signal goNext

    onTitleChanged: Accessible.announce(root.title)
    onMessageChanged: {
        if (root.message !== "")
            Accessible.announce(root.message, Accessible.Assertive);
    }

    Rectangle {
        visible: root.progress >= 0
        width: parent.width * Math.max(0, root.progress)
        height: Theme.stroke * 3
        color: Theme.action

        Behavior on width {
            NumberAnimation {
                duration: Theme.steady
                easing.type: Easing.OutCubic
            }
        }
    }

    RowLayout {
        id: bar

        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.margin
        width: parent.width - 2 * Theme.margin
        height: Math.max(Theme.touch, implicitHeight)
        spacing: Theme.gap

        KButton {
            objectName: "formBack"
            focusPolicy: Qt.NoFocus
            visible: root.backShown
            iconName: root.backIcon
            label: root.backLabel
            text: Theme.compact || Theme.portrait ? "" : label
            Layout.preferredHeight: Theme.touch
            onClicked: root.goBack()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: root.overline !== "" && !Theme.compact
                text: root.overline
                size: Theme.small
                color: Theme.quietInk
            }

            Words {
                objectName: "formTitle"
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.touch * 1.5
                text: root.title
                size: Theme.compact || Theme.portrait ? Theme.lead : Theme.title
                minimumPixelSize: Theme.small
                fontSizeMode: Text.Fit
                lineHeight: 1
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        LanguageButton {
            focusPolicy: Qt.NoFocus
            languages: root.languages
            Layout.preferredHeight: Theme.touch
        }

        KButton {
            objectName: "formNext"
            // The field keeps the keyboard where its answer does not hold yet.
            focusPolicy: Qt.NoFocus
            visible: root.nextShown
            kind: KButton.Primary
            iconName: root.nextIcon
            iconAfter: true
            text: root.nextLabel
            Layout.preferredHeight: Theme.touch
            onClicked: root.goNext()
        }
    }

    Item {
        id: line

        readonly property bool told: root.message !== ""

        x: Theme.margin
        y: bar.y + bar.height + Theme.gap
        width: parent.width - 2 * Theme.margin
        height: Math.max(words.text === "" ? 0 : words.implicitHeight, tools.implicitHeight)

        Icon {
            id: sign

            visible: line.told
            anchors.verticalCenter: parent.verticalCenter
            name: root.good ? "check" : "alert"
            color: words.color
            width: Theme.body
            height: width
        }

        Words {
            id: words

            objectName: "formLine"
            anchors.verticalCenter: parent.verticalCenter
            x: line.told ? sign.width + Theme.gap : 0
            width: parent.width - x - (tools.implicitWidth > 0 ? tools.implicitWidth + Theme.gap : 0)
            text: line.told ? root.message : root.help
            size: Theme.small
            lineHeight: 1.05
            font.weight: line.told ? Font.DemiBold : Font.Normal
            color: line.told ? (root.good ? Theme.right : Theme.wrong) : Theme.quietInk
            Accessible.role: line.told ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }

        Row {
            id: tools

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
        }
    }

    Item {
        id: body

        objectName: "formBody"
        x: Theme.margin
        y: line.y + line.height + (line.height > 0 ? Theme.gap : 0)
        width: parent.width - 2 * Theme.margin
        height: parent.height - y - (root.covered > 0 ? root.covered + Theme.gap : Theme.margin)
    }
}
