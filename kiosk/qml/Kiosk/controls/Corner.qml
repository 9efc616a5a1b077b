import QtQuick
import Kiosk
import Kiosk.Adapters

// What helps, in the same place on every patient's screen: the language, the size of the words, and, where the screen has no such button
// of its own, the way to our staff.
Card {
    id: root

    required property Languages languages
    required property TextSize textSize

    // Whether the words of the screen may grow.
    property bool sized: true
    property bool asks: false
    // Whether a small screen's bar is full.
    property bool tight: false

    signal used
    signal asked

    width: both.width
    height: both.height

    Row {
        id: both

        KButton {
            objectName: "cornerHelp"
            visible: root.asks
            height: Math.max(implicitHeight, size.implicitHeight)
            focusPolicy: Qt.NoFocus
            kind: KButton.Quiet
            size: Theme.large ? Theme.small : Theme.body
            implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (Theme.large ? Theme.gap : Theme.wideGap))
            iconName: "hand"
            label: qsTr("Ask our staff")
            onClicked: root.asked()
        }

        LanguageButton {
            height: Math.max(implicitHeight, size.implicitHeight)
            languages: root.languages
            tight: root.tight && Theme.compact && !Theme.portrait && !Theme.large
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
