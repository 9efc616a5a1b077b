import QtQuick
import Kiosk

// Text in one of the sizes of the Theme; wraps and is never cut.
Text {
    id: root

    property int size: Theme.body
    property bool strong: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: root.size
    font.weight: root.strong ? Font.Bold : Font.Normal
    lineHeight: 1.12
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
