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
    // Of a visitor's answers the first are the longer ones: the last column takes one more.
    readonly property int half: root.editable ? Math.floor(root.lines.length / root.columns) : Math.ceil(root.lines.length / root.columns)
    // The first of those that were typed.
    property Item typed: null

    signal picked(string step)
    // The rows have got their places.
    signal placed

    spacing: Theme.gap

    Repeater {
        model: root.columns

        Column {
            id: column

            required property int index

            width: (root.width - (root.columns - 1) * Theme.gap) / root.columns
            spacing: Theme.gap / 2
            onPositioningComplete: root.placed()

            Repeater {
                model: root.lines.slice(column.index * root.half, column.index < root.columns - 1 ? root.half : root.lines.length)

                AnswerRow {
                    required property AnswerLine modelData

                    objectName: "answer-" + modelData.step
                    width: column.width
                    size: root.size
                    line: modelData
                    editable: root.editable
                    onClicked: root.picked(modelData.step)
                    Component.onCompleted: {
                        if (modelData.step === "name")
                            root.typed = this;
                    }
                }
            }
        }
    }
}
