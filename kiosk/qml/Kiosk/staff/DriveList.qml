pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The places that a file can go to, one of them chosen; they follow what is plugged in.
Column {
    id: root

    required property Drives drives

    spacing: Theme.gap

    Words {
        width: root.width
        text: root.drives.plugged ? qsTr("Where to") : qsTr("Where to? Plug in a USB drive: it appears here by itself.")
        size: Theme.fine
        color: Theme.quietInk
    }

    Repeater {
        model: root.drives.list

        DriveRow {
            required property int index

            objectName: "drive-" + index
            width: root.width
            onClicked: root.drives.choose(modelData.folder)
        }
    }
}
