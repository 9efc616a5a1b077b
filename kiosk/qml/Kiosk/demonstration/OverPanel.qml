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

            width: scroll.width
            spacing: root.spacing
        }
    }

    ScrollMark {
        view: scroll
    }
}
