pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk

// A field to look for something in; what is typed is told at once. It takes the keyboard when touched.
Card {
    id: root

    property string value: ""
    property string hint: ""
    property int size: Theme.body

    signal edited(string text)

    function leave(): void {
        input.focus = false;
    }

    implicitHeight: Theme.touchLeast
    border.width: Theme.stroke
    border.color: input.activeFocus ? Theme.action : Theme.quietInk

    Icon {
        id: lens

        x: Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.quietInk
        width: root.size
        height: width
    }

    Words {
        anchors.fill: input
        visible: input.text === ""
        text: root.hint
        size: root.size
        color: Theme.quietInk
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    TextInput {
        id: input

        objectName: "searchInput"
        anchors.left: lens.right
        anchors.leftMargin: Theme.gap
        anchors.right: erase.left
        height: parent.height
        clip: true
        text: root.value
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.size
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        Accessible.role: Accessible.EditableText
        Accessible.name: root.hint
        onTextChanged: root.edited(input.text)
        Keys.onReturnPressed: root.leave()
        Keys.onEnterPressed: root.leave()

        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: Math.max(2, Theme.stroke)
            color: Theme.action
        }
    }

    T.AbstractButton {
        id: erase

        objectName: "searchErase"
        anchors.right: parent.right
        width: Theme.touchLeast
        height: Theme.touchLeast
        visible: input.text !== ""
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Erase what was typed")
        onClicked: root.edited("")

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "cross"
                color: Theme.action
                width: root.size
                height: width
            }
        }
    }
}
