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
            return Theme.compact ? qsTr("Stretch") : qsTr("Stretch, and what next");
        }
    }

    // Small figures move in a few pictures a second: that is enough, and cheap.
    Timer {
        interval: 120
        repeat: true
        running: !Theme.reducedMotion
        onTriggered: root.ticks += 1
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            visible: !Theme.compact
            spacing: Theme.wideGap

            Words {
                Layout.fillWidth: true
                text: root.empty ? qsTr("How can we help you?") : qsTr("What would you like to see?")
                size: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            ClinicButton {
                visible: Theme.roomy
                pages: root.pages
                onClicked: root.visit.openClinic()
            }

            LanguageButton {
                languages: root.visit.languages
            }
        }

        NoticeBar {
            Layout.fillWidth: true
            notices: root.pages.today.notices
            byItself: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: Theme.compact
            spacing: Theme.gap

            Repeater {
                model: root.pages.groups

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

            LanguageButton {
                objectName: "languageCompact"
                languages: root.visit.languages
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "nothingToSee"
            visible: root.empty

            Words {
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
            columns: Theme.portrait || Theme.compact ? 1 : 4
            columnSpacing: Theme.wideGap
            rowSpacing: Theme.gap

            Repeater {
                model: root.pages.groups

                ColumnLayout {
                    id: group

                    required property CardGroup modelData
                    required property int index
                    readonly property int across: Theme.compact || Theme.portrait ? 3 : modelData.cards.length > 3 ? 2 : 1

                    visible: !Theme.compact || root.shown === group.index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.columnSpan: Theme.portrait || Theme.compact ? 1 : group.across
                    Layout.horizontalStretchFactor: group.across
                    Layout.verticalStretchFactor: Math.ceil(group.modelData.cards.length / group.across)
                    Layout.preferredWidth: group.across
                    Layout.preferredHeight: Math.ceil(group.modelData.cards.length / group.across)
                    spacing: Theme.gap

                    Words {
                        visible: !Theme.compact
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

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || !root.pages.compares ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            uniformCellHeights: true

            KButton {
                Layout.fillWidth: true
                objectName: "openCompare"
                visible: root.pages.compares
                iconName: Theme.compact ? "" : "compare"
                size: Theme.small
                text: qsTr("Right or wrong?")
                onClicked: root.visit.openComparison("")
            }

            KButton {
                Layout.fillWidth: true
                objectName: "openHelp"
                iconName: Theme.compact ? "" : "person"
                size: Theme.small
                text: qsTr("Ask our staff first")
                onClicked: root.visit.openHelp()
            }

            KButton {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait && root.pages.compares ? 2 : 1
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
