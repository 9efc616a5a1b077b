pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The start of a visit: the sections in three groups, and the three things one can do at once.
Item {
    id: root

    required property Visit visit
    required property Pages pages

    readonly property bool empty: root.pages.groups.length === 0
    property int shown: 0
    // A small screen shows one group at a time; large words show all, one below the other.
    readonly property bool tabbed: Theme.compact && !Theme.large
    readonly property bool stacked: Theme.portrait || Theme.compact || Theme.large
    property int ticks: 0

    function groupTitle(name: string): string {
        switch (name) {
        case "understand":
            return qsTr("Understand");
        case "release":
            return qsTr("Release");
        case "next":
            return qsTr("What next");
        default:
            return root.tabbed ? qsTr("Stretch") : qsTr("Stretch, and what next");
        }
    }

    // Small figures move in a few pictures a second: that is enough, and cheap.
    Timer {
        interval: 120
        repeat: true
        running: !Theme.reducedMotion
        onTriggered: root.ticks += 1
    }

    RowLayout {
        id: bar

        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin - Theme.corner.width - Theme.gap
        height: Math.max(Theme.corner.height, implicitHeight)
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            visible: (!root.tabbed || root.empty) && !Theme.large
            text: root.empty ? qsTr("How can we help you?") : qsTr("What would you like to see?")
            size: Theme.portrait ? Theme.lead : Theme.title
            strong: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        ClinicButton {
            visible: Theme.roomy && !Theme.large
            pages: root.pages
            onClicked: root.visit.openClinic()
        }

        Repeater {
            model: root.tabbed ? root.pages.groups : []

            KButton {
                required property CardGroup modelData
                required property int index

                Layout.fillWidth: true
                objectName: "group-" + modelData.name
                text: root.groupTitle(modelData.name)
                checked: root.shown === index
                onClicked: root.shown = index
            }
        }
    }

    Scroller {
        id: sheet

        ground: Theme.ground
        objectName: "sheet"
        anchors.top: bar.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: foot.top
        anchors.bottomMargin: foot.visible ? Theme.gap : 0
        x: Theme.margin
        width: parent.width - 2 * Theme.margin

        Words {
            Layout.fillWidth: true
            visible: Theme.large
            text: root.empty ? qsTr("How can we help you?") : qsTr("What would you like to see?")
            size: Theme.title
            strong: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        NoticeBar {
            Layout.fillWidth: true
            notices: root.pages.today.notices
            byItself: true
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "nothingToSee"
            implicitHeight: nothing.implicitHeight + 2 * Theme.gap
            visible: root.empty

            Words {
                id: nothing

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.wideGap
                text: qsTr("The lesson is being looked over, so there is nothing to watch today. Our staff are glad to help you.")
                size: Theme.lead
                horizontalAlignment: Text.AlignHCenter
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.empty
            columns: root.stacked ? 1 : 4
            columnSpacing: Theme.wideGap
            rowSpacing: Theme.gap

            Repeater {
                model: root.pages.groups

                ColumnLayout {
                    id: group

                    required property CardGroup modelData
                    required property int index
                    readonly property int across: {
                        if (Theme.large)
                            return Theme.roomy ? 2 : 1;
                        if (root.tabbed && Theme.portrait)
                            return 1;
                        return root.stacked ? 3 : modelData.cards.length > 3 ? 2 : 1;
                    }

                    // Rows of tiles, and a third of one for the heading.
                    readonly property int share: 3 * Math.ceil(group.modelData.cards.length / group.across) + 1

                    visible: !root.tabbed || root.shown === group.index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.columnSpan: root.stacked ? 1 : group.across
                    Layout.horizontalStretchFactor: group.across
                    Layout.verticalStretchFactor: group.share
                    Layout.preferredHeight: Theme.large ? implicitHeight : group.share
                    Layout.preferredWidth: group.across
                    spacing: Theme.gap

                    Words {
                        Layout.fillWidth: true
                        visible: !root.tabbed
                        text: root.groupTitle(group.modelData.name)
                        size: Theme.body
                        strong: true
                        color: Theme.action
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        columns: group.across
                        columnSpacing: Theme.gap
                        rowSpacing: Theme.gap
                        uniformCellWidths: true
                        uniformCellHeights: true

                        Repeater {
                            model: group.modelData.cards

                            SectionTile {
                                required property SectionCard modelData

                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.minimumHeight: implicitHeight
                                seen: sheet.shows(this)
                                objectName: "section-" + modelData.section
                                card: modelData
                                beat: (1 - Math.cos((root.ticks * 0.12 + modelData.number) * 0.9)) / 2
                                onClicked: root.visit.openSection(modelData.section)
                            }
                        }
                    }
                }
            }
        }

        Item {
            id: below

            Layout.fillWidth: true
            implicitHeight: actions.implicitHeight
            visible: actions.parent === below
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: visible ? actions.implicitHeight : 0
        visible: actions.parent === foot

        GridLayout {
            id: actions

            // On a small screen large words leave the sections no room above it.
            parent: Theme.compact && Theme.large ? below : foot
            width: parent.width
            columns: !Theme.large ? (Theme.portrait || !root.pages.compares ? 2 : 3) : Theme.roomy ? 3 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            KButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "openCompare"
                visible: root.pages.compares
                iconName: Theme.compact ? "" : "compare"
                size: Theme.small
                text: qsTr("Right or wrong?")
                onClicked: root.visit.openComparison("")
            }

            KButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "openHelp"
                iconName: Theme.compact ? "" : "person"
                size: Theme.small
                text: qsTr("Ask our staff first")
                onClicked: root.visit.openHelp()
            }

            KButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: Theme.portrait && root.pages.compares && !Theme.large ? 2 : 1
                objectName: "openRequest"
                kind: KButton.Primary
                iconName: Theme.compact ? "" : "calendar"
                size: Theme.small
                text: qsTr("Request an appointment")
                onClicked: root.visit.openRequest()
            }
        }
    }
}
