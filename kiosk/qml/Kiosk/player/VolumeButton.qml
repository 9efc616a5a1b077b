import QtQuick
import Kiosk
import Kiosk.Adapters

// One step louder or softer, there while the voice is on.
KButton {
    id: root

    required property ReadAloud readAloud
    required property bool louder

    readonly property bool on: root.readAloud !== null && root.readAloud.on

    visible: root.on
    enabled: root.readAloud !== null && !(root.louder ? root.readAloud.loudest : root.readAloud.softest)
    iconName: root.louder ? "louder" : "softer"
    size: Theme.small
    label: root.louder ? qsTr("Louder") : qsTr("Softer")
    onClicked: root.louder ? root.readAloud.louder() : root.readAloud.softer()
}
