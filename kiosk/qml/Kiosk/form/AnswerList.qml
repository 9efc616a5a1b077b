pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// All answers, in two columns where there is room; as high as they are long.
Row {
    id: root

    required property list<AnswerLine> lines
    property bool editable: false
    property int size: Theme.small

    readonly property int columns: Theme.portrait || Theme.large ? 1 : 2
    readonly property int half: Math.ceil(root.lines.length / root.columns)

    signal picked(string step)

    spacing: Theme.gap

    Repeater {
        model: root.columns

        Column {
            id: column

            required property int index

            width: (root.width - (root.columns - 1) * Theme.gap) / root.columns
            spacing: Theme.gap / 2

            Repeater {
                model: root.lines.slice(column.index * root.half, (column.index + 1) * root.half)

                AnswerRow {
                    required property AnswerLine modelData

                    objectName: "answer-" + modelData.step
                    width: column.width
                    size: root.size
                    line: modelData
                    editable: root.editable
                    onClicked: root.picked(modelData.step)
                }
            }
        }
    }
}
