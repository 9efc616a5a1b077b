import QtQuick
import Kiosk
import Kiosk.Adapters

// What the clinic has to tell today, one at a time.
Rectangle {
    id: root

    required property list<InfoList> notices
    // Counts up; each time the next notice is shown. By itself, once the longest one can be read.
    property int turn: 0
    property bool byItself: false
    property bool shown: true

    readonly property InfoList notice: root.notices.length > 0 ? root.notices[root.turn % root.notices.length] : null

    visible: root.shown && root.notice !== null
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.notice

    Timer {
        interval: 20000
        repeat: true
        running: root.byItself && root.notices.length > 1
        onTriggered: root.turn += 1
    }

    Icon {
        id: bell

        x: Theme.wideGap
        anchors.verticalCenter: parent.verticalCenter
        name: "bell"
        width: Theme.small * 1.3
        height: width
    }

    Words {
        id: words

        objectName: "notice"
        anchors.verticalCenter: parent.verticalCenter
        x: bell.x + bell.width + Theme.gap
        width: parent.width - x - Theme.wideGap
        height: Math.min(implicitHeight, parent.height - 2 * Theme.gap)
        fontSizeMode: Text.VerticalFit
        minimumPixelSize: Theme.small * 0.85
        text: root.notice ? root.notice.title + ": " + root.notice.lead : ""
        size: Theme.small
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
