import QtQuick
import QtQuick.Layouts
import Kiosk

// A screen's frame: a bar with the way back, a title and tools, which may take the title's room; below it the content, laid out in a column that
// scrolls where it has to, and a foot that stays. Large words leave the bar to its buttons: the title then heads the content.
Item {
    id: root

    property string overline: ""
    property string title: ""
    property bool goesHome: true
    // Whether the bar keeps its height whatever the title says.
    property bool steady: false
    property string leaveLabel: root.goesHome ? qsTr("Home") : qsTr("Back")
    property string leaveIcon: root.goesHome ? "home" : "back"
    // Whether a title that large words take from the bar heads the content.
    property bool headed: true
    // Whether what does not fit scrolls here, not in a part of the content.
    property bool scrolls: true
    property alias tools: tools.data
    property alias foot: foot.data
    default property alias content: slot.data
    readonly property alias sheet: sheet
    // Where the buttons of a screen that stands leave the title too little of the bar, it has a line of its own.
    readonly property bool below: Theme.portrait && !Theme.large && root.title !== "" && bar.width - leave.implicitWidth - tools.implicitWidth < 110 * Theme.mm

    signal leave

    RowLayout {
        id: bar

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin - (Theme.corner.width > 0 ? Theme.corner.width + Theme.gap : 0)
        height: Math.max(Theme.touch, Theme.corner.height, root.steady && !Theme.large ? Theme.touchLeast * 1.3 : implicitHeight)
        spacing: Theme.gap

        KButton {
            id: leave

            Layout.alignment: Qt.AlignTop
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
            Layout.alignment: Theme.compact ? Qt.AlignTop : Qt.AlignVCenter
            visible: root.title !== "" && !Theme.large && !root.below
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
                called: "barTitle"
                text: root.title
                size: Theme.portrait ? Theme.lead : Theme.title
                // One line below an overline: screens that differ in their title alone stand alike.
                most: root.overline === "" || Theme.compact ? Theme.touchLeast * 1.3 : Theme.title * 1.25
            }
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.large || root.below
        }

        RowLayout {
            id: tools

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.title === "" && !Theme.large ? Infinity : implicitWidth
            spacing: Theme.gap
        }
    }

    PageTitle {
        id: under

        x: Theme.margin
        anchors.top: bar.bottom
        anchors.topMargin: Theme.gap
        width: parent.width - 2 * Theme.margin
        visible: root.below
        overline: Theme.compact ? "" : root.overline
        title: root.title
        size: Theme.lead
    }

    Scroller {
        id: sheet

        ground: Theme.ground
        objectName: "sheet"
        railed: Theme.large && root.scrolls
        anchors.top: under.visible ? under.bottom : bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: foot.implicitHeight > 0 ? Theme.gap : 0

        PageTitle {
            Layout.fillWidth: true
            visible: root.title !== "" && Theme.large && root.headed
            overline: root.overline
            title: root.title
        }

        ColumnLayout {
            id: slot

            Layout.fillWidth: true
            Layout.fillHeight: true
            // A layout grows no taller than what is in it: it stays at the top then.
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap
        }
    }

    ColumnLayout {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        // Never hidden itself: what is in it could not show again.
        height: implicitHeight
        spacing: Theme.gap / 2
    }
}
