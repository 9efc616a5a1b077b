import QtQuick
import Kiosk
import Kiosk.Adapters

// Says in the next language what it is called, and goes on in it. Not there where one is spoken.
KButton {
    id: root

    property Languages languages: null

    readonly property LanguageChoice following: root.languages ? root.languages.following : null

    objectName: "language"
    visible: root.languages !== null && root.languages.choices.length > 1
    kind: KButton.Quiet
    leftPadding: 0
    rightPadding: 0
    size: Theme.small
    label: root.following ? root.following.name : ""
    text: Theme.roomy || !root.following ? label : root.following.code.toUpperCase()
    onClicked: root.languages.next()
}
