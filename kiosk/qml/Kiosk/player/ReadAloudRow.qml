import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The voice, and how loud it is, where there is room for that.
RowLayout {
    id: root

    required property ReadAloud readAloud
    property bool loudness: true

    readonly property bool offered: root.readAloud !== null && root.readAloud.offered

    Layout.fillWidth: false
    Layout.fillHeight: false
    visible: root.offered
    spacing: Theme.gap

    VolumeButton {
        objectName: "softer"
        visible: on && root.loudness
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        readAloud: root.readAloud
        louder: false
    }

    ReadAloudButton {
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        readAloud: root.readAloud
    }

    VolumeButton {
        objectName: "louder"
        visible: on && root.loudness
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        readAloud: root.readAloud
        louder: true
    }
}
