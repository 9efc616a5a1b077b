import QtQuick
import QtQuick.Layouts
import Kiosk

// A frame for questions: the way back, the question and the way on in one bar, below it a line of
// help or what is wrong, then the answer. It ends above whatever `covered` pixels hide. What does not fit scrolls; large words and a screen
// that stands leave the bar to its buttons, and the question heads the answer.
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
    property bool backShown: true
    property bool nextShown: true
    // How much of the way is done, from 0 to 1; below 0 no bar is shown.
    property real progress: -1
    property real covered: 0
    default property alias content: body.data
    // Buttons at the end of the line of help.
    property alias tools: tools.data
    // Whether the bar has no room for the question.
    readonly property bool heads: Theme.large || Theme.portrait
    // Whether it has none for the way on either.
    readonly property bool stacked: Theme.large && Theme.portrait

    // What large words leave the tools beside the ways back and on.
    readonly property real toolRoom: (root.stacked ? under.width : bar.width - (root.backShown ? back.implicitWidth + 2 * Theme.gap : 0) - Theme.gap) - (root.nextShown ? onwards.implicitWidth + Theme.gap : 0)

    signal goBack
    signal goNext

    function look(): void {
        sheet.look();
    }

    // Scroll until `item` of the answer stands at the top.
    function bring(item: Item): void {
        sheet.glideTo(item.mapToItem(body, 0, 0).y + body.y);
    }

    onTitleChanged: {
        sheet.contentY = 0;
        Accessible.announce(root.title);
    }
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
        y: Theme.margin
        width: parent.width - 2 * Theme.margin - (Theme.corner.width > 0 ? Theme.corner.width + Theme.gap : 0)
        height: Math.max(Theme.touch, Theme.corner.height, implicitHeight)
        spacing: Theme.gap

        KButton {
            id: back

            objectName: "formBack"
            focusPolicy: Qt.NoFocus
            visible: root.backShown
            iconName: root.backIcon
            label: root.backLabel
            text: Theme.roomy ? label : ""
            size: Theme.large ? Theme.small : Theme.body
            Layout.minimumHeight: Theme.touch
            Layout.alignment: Qt.AlignTop
            onClicked: root.goBack()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.backShown ? Theme.gap : 0
            visible: !root.heads
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: root.overline !== "" && !Theme.compact
                text: root.overline
                size: Theme.small
                color: Theme.quietInk
            }

            BarTitle {
                Layout.fillWidth: true
                called: "formTitle"
                text: root.title
                size: Theme.compact || Theme.portrait ? Theme.lead : Theme.title
            }
        }

        Item {
            Layout.fillWidth: true
            visible: root.heads
        }

        RowLayout {
            id: onward

            parent: root.stacked ? under : bar
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            spacing: Theme.gap

            Item {
                id: above

                Layout.alignment: Qt.AlignTop
                implicitWidth: tools.implicitWidth
                implicitHeight: tools.implicitHeight
                visible: tools.implicitWidth > 0 && Theme.large
            }

            KButton {
                id: onwards

                objectName: "formNext"
                // The field keeps the keyboard where its answer does not hold yet.
                focusPolicy: Qt.NoFocus
                visible: root.nextShown
                kind: KButton.Primary
                iconName: root.nextIcon
                iconAfter: true
                text: root.nextLabel
                size: Theme.large ? Theme.small : Theme.body
                implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (Theme.large ? Theme.gap : Theme.wideGap))
                Layout.minimumHeight: Theme.touch
                Layout.alignment: Qt.AlignTop
                onClicked: root.goNext()
            }
        }
    }

    RowLayout {
        id: under

        x: Theme.margin
        y: bar.y + bar.height + Theme.gap
        width: parent.width - 2 * Theme.margin
        height: root.stacked ? implicitHeight : 0
    }

    Scroller {
        id: sheet

        x: Theme.margin
        y: under.y + (root.stacked ? under.height + Theme.gap : 0)
        width: parent.width - 2 * Theme.margin
        ground: Theme.ground
        // What is typed stands above the keyboard.
        onViewHeightChanged: Qt.callLater(sheet.showTyped)
        onContentHeightChanged: Qt.callLater(sheet.showTyped)

        function showTyped(): void {
            if (root.covered > 0)
                sheet.glideTo(body.y + body.implicitHeight - sheet.viewHeight);
        }

        height: parent.height - y - (root.covered > 0 ? root.covered + Theme.gap : Theme.margin)

        PageTitle {
            Layout.fillWidth: true
            visible: root.heads
            overline: Theme.large ? root.overline : ""
            title: root.title
            size: Theme.lead
        }

        GridLayout {
            id: line

            readonly property bool told: root.message !== ""
            readonly property bool tooled: tools.implicitWidth > 0 && !Theme.large

            Layout.fillWidth: true
            visible: words.text !== "" || line.tooled
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    visible: line.told
                    name: root.good ? "check" : "alert"
                    color: words.color
                    implicitWidth: Theme.body
                }

                Words {
                    id: words

                    objectName: "formLine"
                    Layout.fillWidth: true
                    text: line.told ? root.message : root.help
                    size: Theme.small
                    lineHeight: 1.05
                    font.weight: line.told ? Font.DemiBold : Font.Normal
                    color: line.told ? (root.good ? Theme.right : Theme.wrong) : Theme.quietInk
                    Accessible.role: line.told ? Accessible.AlertMessage : Accessible.StaticText
                    Accessible.name: text
                }
            }

            Item {
                id: beside

                Layout.alignment: Qt.AlignRight
                implicitWidth: tools.implicitWidth
                implicitHeight: tools.implicitHeight
                visible: line.tooled

                // Beside large words they are in reach in the bar, whatever has scrolled.
                Row {
                    id: tools

                    parent: Theme.large ? above : beside
                    spacing: Theme.gap
                }
            }
        }

        Item {
            id: body

            objectName: "formBody"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: {
                let most = 0;
                for (const child of body.children)
                    most = Math.max(most, child.implicitHeight);
                return most;
            }
        }
    }
}
