pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A field for the on-screen keyboard. Its Enter goes on; nothing typed is kept as a suggestion.
Card {
    id: root

    property string value: ""
    property int hints: Qt.ImhNone
    property string label: ""
    property int lines: 1

    signal edited(string text)
    signal accepted

    readonly property alias input: input

    implicitHeight: Math.max(Theme.touch * (Theme.lofty ? 1.2 : 1), root.lines * input.font.pixelSize * 1.25 + 2 * view.anchors.margins)
    border.width: Theme.stroke
    border.color: input.activeFocus ? Theme.action : Theme.quietInk

    // On a small screen large words leave no room for the question above the keyboard: the field waits to be touched.
    function arrive(): void {
        if (Theme.compact && Theme.large)
            input.focus = false;
        else
            root.take();
    }

    function take(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    Component.onCompleted: root.arrive()

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.gap
        clip: true
        contentWidth: input.width
        contentHeight: input.height
        interactive: contentHeight > height || contentWidth > width
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: input

            objectName: "typedField"
            width: root.lines > 1 ? view.width : Math.max(view.width, implicitWidth + Theme.gap)
            height: Math.max(view.height, implicitHeight)
            text: root.value
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: root.lines > 1 ? (Theme.lofty ? Theme.lead : Theme.body) : Theme.lofty ? Theme.title : Theme.lead
            verticalAlignment: root.lines > 1 ? TextEdit.AlignTop : TextEdit.AlignVCenter
            wrapMode: root.lines > 1 ? TextEdit.Wrap : TextEdit.NoWrap
            textFormat: TextEdit.PlainText
            selectByMouse: false
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | root.hints
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label

            onTextChanged: root.edited(input.text)
            onCursorRectangleChanged: {
                const end = cursorRectangle.y + cursorRectangle.height;
                const right = cursorRectangle.x + Theme.gap;
                view.contentY = Math.max(0, Math.min(Math.max(view.contentY, end - view.height), cursorRectangle.y));
                view.contentX = Math.max(0, Math.min(Math.max(view.contentX, right - view.width), cursorRectangle.x));
            }
            Keys.onReturnPressed: root.accepted()
            Keys.onEnterPressed: root.accepted()

            cursorDelegate: Rectangle {
                visible: input.activeFocus
                width: Math.max(2, Theme.stroke)
                color: Theme.action
            }
        }
    }
}
