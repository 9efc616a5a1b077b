import QtQuick
import QtQuick.Layouts
import Kiosk

// Right or wrong, by a mark and in words.
RowLayout {
    id: root

    required property bool good
    required property string title
    readonly property color tone: root.good ? Theme.right : Theme.wrong

    spacing: Theme.gap

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.body
        Layout.preferredHeight: Theme.body
        name: root.good ? "check" : "cross"
        color: root.tone
        weight: 3.4
    }

    Words {
        Layout.fillWidth: true
        text: root.title
        lineHeight: 1
        size: Theme.compact ? Theme.small : Theme.body
        strong: true
        color: root.tone
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
