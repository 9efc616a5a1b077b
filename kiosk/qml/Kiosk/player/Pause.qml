import QtQuick
import Kiosk

// The seconds until something happens by itself.
Card {
    id: root

    required property int seconds

    implicitHeight: column.implicitHeight + 2 * Theme.wideGap

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gap

        Words {
            objectName: "pauseSeconds"
            width: parent.width
            text: root.seconds
            size: Theme.display
            strong: true
            lineHeight: 1
            color: Theme.action
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Seconds left: %1").arg(root.seconds)
        }

        Words {
            width: parent.width
            text: qsTr("seconds")
            color: Theme.quietInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
