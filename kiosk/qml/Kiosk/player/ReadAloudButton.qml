import QtQuick
import Kiosk
import Kiosk.Adapters

// Has what is on the screen read by a voice, and again not. Not there where the language has no voice.
KButton {
    id: root

    required property ReadAloud readAloud

    readonly property bool offered: root.readAloud !== null && root.readAloud.offered

    objectName: "readAloud"
    visible: root.offered
    iconName: "sound"
    size: Theme.small
    label: qsTr("Read aloud")
    checked: root.readAloud !== null && root.readAloud.on
    onClicked: root.readAloud.toggle()
}
