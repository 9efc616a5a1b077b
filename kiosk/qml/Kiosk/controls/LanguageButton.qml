import QtQuick
import Kiosk
import Kiosk.Adapters

// Says in the next language what it is called, and goes on in it. Not there where one is spoken.
KButton {
    id: root

    required property Languages languages

    readonly property LanguageChoice following: root.languages.following

    objectName: "language"
    visible: root.languages.choices.length > 1
    focusPolicy: Qt.NoFocus
    kind: KButton.Quiet
    size: Theme.small
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (Theme.large ? Theme.gap : Theme.wideGap))
    label: root.following.name
    text: root.following.code.toUpperCase()
    onClicked: root.languages.next()
}
