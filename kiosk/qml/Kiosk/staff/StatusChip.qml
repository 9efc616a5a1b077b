import QtQuick
import Kiosk

// How far a request has come, in a word and a colour.
Rectangle {
    id: root

    required property string status
    required property string text
    property int size: Theme.small

    width: words.implicitWidth + 2 * Theme.gap
    height: words.implicitHeight + Theme.gap
    radius: height / 2
    color: {
        switch (root.status) {
        case "new":
            return Theme.notice;
        case "contacted":
            return Theme.actionTint;
        case "booked":
            return Theme.rightTint;
        }
        return Theme.ground;
    }

    Words {
        id: words

        anchors.centerIn: parent
        size: root.size
        font.weight: Font.DemiBold
        text: root.text
    }
}
