pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// A question above, and short answers to it in rows, one of them chosen.
Column {
    id: root

    required property list<Option> options
    property string question: ""
    property string prefix: "chip"

    signal chosen(string key)

    spacing: Theme.gap / 2

    Words {
        width: root.width
        visible: root.question !== ""
        text: root.question
        size: Theme.fine
        color: Theme.quietInk
    }

    Flow {
        width: root.width
        spacing: Theme.gap

        Repeater {
            model: root.options

            KButton {
                required property Option modelData

                objectName: root.prefix + "-" + modelData.key
                implicitHeight: Theme.touchLeast
                width: Math.min(root.width, implicitWidth)
                size: Theme.fine
                checked: modelData.chosen
                text: modelData.label
                Accessible.role: Accessible.RadioButton
                Accessible.checked: modelData.chosen
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}
