import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The voice, and while it is on how loud it is. Where the voice has a button elsewhere, it is not `switched` here.
RowLayout {
    id: root

    required property ReadAloud readAloud
    property bool switched: true
    property bool worded: false
    property real iconSize: Theme.small * 1.1
    property real buttonWidth: Math.max(Theme.touch, root.iconSize + 2 * Theme.wideGap)

    readonly property bool offered: root.readAloud !== null && root.readAloud.offered
    readonly property bool on: root.offered && root.readAloud.on

    Layout.fillWidth: false
    Layout.fillHeight: false
    visible: root.offered
    spacing: Theme.gap

    VolumeButton {
        objectName: "softer"
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        implicitWidth: root.buttonWidth
        iconSize: root.iconSize
        readAloud: root.readAloud
        louder: false
    }

    ReadAloudButton {
        visible: offered && root.switched
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        implicitWidth: root.worded ? implicitContentWidth + 2 * Theme.wideGap : root.buttonWidth
        iconSize: root.iconSize
        readAloud: root.readAloud
        text: root.worded ? label : ""
    }

    VolumeButton {
        objectName: "louder"
        Layout.fillWidth: root.Layout.fillWidth
        Layout.fillHeight: true
        implicitWidth: root.buttonWidth
        iconSize: root.iconSize
        readAloud: root.readAloud
        louder: true
    }
}
