import QtQuick
import Kiosk

// Stands on every screen of a trial or a demonstration.
Rectangle {
    id: root

    required property bool shown
    required property bool demo

    visible: root.shown
    height: root.shown ? words.implicitHeight * 1.2 : 0
    color: Theme.notice

    Words {
        id: words

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        text: root.demo ? qsTr("Demonstration: nothing is kept.") : qsTr("Trial: nothing typed here is kept.")
        size: Theme.small * 0.7
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
