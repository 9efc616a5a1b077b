import QtQuick
import Kiosk

// What a screen is about, and above it where one is.
Column {
    id: root

    property string overline: ""
    property string title: ""
    property int size: Theme.title

    visible: root.title !== ""

    Words {
        width: root.width
        visible: root.overline !== ""
        text: root.overline
        size: Theme.small
        color: Theme.quietInk
    }

    Words {
        objectName: "pageTitle"
        width: root.width
        text: root.title
        size: root.size
        lineHeight: 1
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
