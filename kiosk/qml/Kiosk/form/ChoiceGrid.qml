pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Answers to tap. `many` marks them with boxes instead of circles.
GridLayout {
    id: root

    required property list<Option> options
    property bool many: false

    signal chosen(string key)

    // Whether few answers leave much of the height.
    readonly property bool ample: Theme.lofty || !Theme.compact && !Theme.large && root.options.length <= 3 * root.columns

    columns: !Theme.portrait && root.options.length > 3 && (!Theme.large || Theme.roomy) ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.options

        ChoiceButton {
            required property Option modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.touch * (root.ample ? 2.2 : 1.5))
            objectName: "choice-" + modelData.key
            option: modelData
            ample: root.ample
            round: !root.many
            onClicked: root.chosen(modelData.key)
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.columnSpan: root.columns
        Layout.preferredHeight: 0
    }
}
