import QtQuick
import Kiosk

// A title in a bar: in two lines at most, smaller where it must be.
Item {
    id: root

    required property string text
    required property string called
    property int size: Theme.title
    property real most: 1.3 * Theme.touchLeast

    // On a low screen nothing stands above it: it is level with the buttons beside it, and no higher than its lines are.
    implicitHeight: Theme.compact ? Math.max(Theme.touch, words.contentHeight) : Math.min(root.most, words.implicitHeight)

    Words {
        id: words

        // Were its height that of the bar, whose height hangs on it, it would never grow again.
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: root.most
        objectName: root.called
        text: root.text
        size: root.size
        minimumPixelSize: Theme.small
        fontSizeMode: Text.Fit
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
