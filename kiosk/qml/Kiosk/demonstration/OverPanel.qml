import QtQuick
import Kiosk

// What lies over the whole demonstration until it is closed; what does not fit scrolls.
Rectangle {
    id: root

    default property alias content: column.data
    property real spacing: Theme.gap
    readonly property real inner: column.width

    color: Theme.ground

    // Nothing below it is touched.
    MouseArea {
        anchors.fill: parent
    }

    Flickable {
        id: scroll

        objectName: "panelScroll"
        anchors.fill: parent
        contentHeight: column.height
        clip: true

        Column {
            id: column

            width: scroll.width - (bar.visible ? bar.width + Theme.gap : 0)
            spacing: root.spacing
        }
    }

    Rectangle {
        id: bar

        anchors.right: parent.right
        y: scroll.visibleArea.yPosition * parent.height
        width: Theme.stroke * 3
        height: scroll.visibleArea.heightRatio * parent.height
        radius: width / 2
        visible: scroll.contentHeight > scroll.height + 1
        color: Theme.action
    }
}
