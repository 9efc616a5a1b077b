import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// A screen's frame: a bar with the way back, a title and tools, which may take the title's room; below it the content.
Item {
    id: root

    property string overline: ""
    property string title: ""
    property bool goesHome: true
    // Whether the bar keeps its height whatever the title says.
    property bool steady: false
    property string leaveLabel: root.goesHome ? qsTr("Home") : qsTr("Back")
    property string leaveIcon: root.goesHome ? "home" : "back"
    property Languages languages: null
    property alias tools: tools.data
    default property alias content: body.data

    signal leave

    RowLayout {
        id: bar

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: root.steady ? Math.max(Theme.touch, Theme.touchLeast * 1.3) : Math.max(Theme.touch, implicitHeight)
        spacing: Theme.gap

        KButton {
            objectName: "leave"
            kind: KButton.Secondary
            iconName: root.leaveIcon
            label: root.leaveLabel
            text: Theme.roomy ? label : ""
            onClicked: root.leave()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            visible: root.title !== ""
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: root.overline !== "" && !Theme.compact
                text: root.overline
                size: Theme.small
                color: Theme.quietInk
            }

            Words {
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.touchLeast * 1.3
                objectName: "pageTitle"
                text: root.title
                size: Theme.portrait ? Theme.lead : Theme.title
                minimumPixelSize: Theme.small
                fontSizeMode: Text.Fit
                verticalAlignment: Text.AlignVCenter
                lineHeight: 1
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        RowLayout {
            id: tools

            Layout.fillWidth: root.title === ""
            spacing: Theme.gap
        }

        LanguageButton {
            languages: root.languages
        }
    }

    Item {
        id: body

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.gap
    }
}
