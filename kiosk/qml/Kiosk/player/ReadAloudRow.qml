import QtQuick
import Kiosk
import Kiosk.Adapters

// The voice, and how loud it is.
Row {
    id: root

    required property ReadAloud readAloud

    visible: root.readAloud !== null && root.readAloud.offered
    spacing: Theme.gap

    VolumeButton {
        objectName: "softer"
        readAloud: root.readAloud
        louder: false
    }

    ReadAloudButton {
        readAloud: root.readAloud
    }

    VolumeButton {
        objectName: "louder"
        readAloud: root.readAloud
        louder: true
    }
}
