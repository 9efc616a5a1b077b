import QtQuick
import Kiosk
import Kiosk.Adapters

// Says in the next language what it is called, and goes on in it. Not there where one is spoken.
KButton {
    id: root

    required property Languages languages

    // Whether there is room for the globe alone.
    property bool tight: false

    // A narrow screen has no room for the whole name, a low one not beside large words.
    readonly property bool brief: !Theme.roomy && (Theme.large || Theme.compact && Theme.portrait)
    readonly property LanguageChoice following: root.languages.following

    objectName: "language"
    visible: root.languages.choices.length > 1
    focusPolicy: Qt.NoFocus
    kind: KButton.Quiet
    size: Theme.small
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (root.brief || Theme.large ? Theme.gap : Theme.wideGap))
    label: root.following.name
    iconName: root.tight || root.brief ? "globe" : ""
    iconSize: Theme.touch * (root.tight ? 0.6 : 0.4)
    text: root.tight ? "" : root.brief ? root.following.code.toUpperCase() : root.following.name
    onClicked: root.languages.next()
}
