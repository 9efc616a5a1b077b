pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Answers to tap, all on the screen at once. `many` marks them with boxes instead of circles.
Grid {
    id: root

    required property list<Option> options
    property bool many: false

    signal chosen(string key)

    columns: !Theme.portrait && root.options.length > 3 ? 2 : 1
    spacing: Theme.gap

    readonly property int rowCount: Math.ceil(root.options.length / root.columns)
    readonly property real cell: (root.height - (root.rowCount - 1) * root.spacing) / Math.max(1, root.rowCount)

    Repeater {
        model: root.options

        ChoiceButton {
            required property Option modelData

            objectName: "choice-" + modelData.key
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            height: Math.min(root.cell, Math.max(implicitHeight, Theme.touch * 1.5))
            option: modelData
            round: !root.many
            onClicked: root.chosen(modelData.key)
        }
    }
}
