import QtQuick
import Kiosk
import Kiosk.Adapters

// What helps to read, in the same place on every patient's screen: the language and the size of the words.
Card {
    id: root

    required property Languages languages
    required property TextSize textSize

    // Whether the words of the screen may grow.
    property bool sized: true

    signal used

    width: both.width
    height: both.height

    Row {
        id: both

        LanguageButton {
            height: Math.max(implicitHeight, size.implicitHeight)
            languages: root.languages
            onClicked: root.used()
        }

        TextSizeButton {
            id: size

            visible: root.sized

            textSize: root.textSize
            onClicked: root.used()
        }
    }
}
