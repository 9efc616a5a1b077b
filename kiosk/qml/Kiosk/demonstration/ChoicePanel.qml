pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Every comparison and every section, one touch away.
OverPanel {
    id: root

    required property Pages pages
    required property Comparing comparing
    required property Demonstrating demonstrating

    component Choice: KButton {
        Layout.fillWidth: true
        // Low columns are not stretched to the highest: each name is of its own height.
        Layout.fillHeight: !Theme.compact
        implicitWidth: Theme.touchLeast
        implicitHeight: Math.max(Theme.touch * (Theme.lofty ? 1.7 : Theme.compact || Theme.large ? 1 : 1.35), implicitContentHeight + Theme.gap)
        size: Theme.compact ? Theme.fine : Theme.large ? Theme.small : Theme.body
    }

    GridLayout {
        width: root.inner
        columns: Theme.portrait ? 3 : 5
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.comparing.choices

            Choice {
                required property ComparisonChoice modelData

                objectName: "choose-" + modelData.comparison + "-pair"
                iconName: Theme.compact ? "" : "compare"
                text: modelData.shortTitle
                label: modelData.title
                onClicked: root.demonstrating.showComparison(modelData.comparison)
            }
        }
    }

    RowLayout {
        width: root.inner
        spacing: Theme.gap
        uniformCellSizes: true

        Repeater {
            model: root.pages.groups

            ColumnLayout {
                id: group

                required property CardGroup modelData
                required property int index

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.compact ? Theme.gap / 2 : Theme.gap

                Repeater {
                    model: group.modelData.cards

                    Choice {
                        required property SectionCard modelData

                        objectName: "choose-" + modelData.section
                        text: modelData.number + ". " + modelData.title
                        onClicked: root.demonstrating.showSection(modelData.section)
                    }
                }

                // Where the shortest column leaves room.
                Choice {
                    visible: group.index === root.pages.groups.length - 1
                    objectName: "keys"
                    kind: KButton.Quiet
                    iconName: "question"
                    text: qsTr("Keys and touches")
                    onClicked: root.demonstrating.help()
                }
            }
        }
    }
}
