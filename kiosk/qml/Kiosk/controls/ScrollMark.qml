import QtQuick
import Kiosk

// How much there is to scroll, and where one is in it.
Rectangle {
    required property Flickable view

    visible: view.contentHeight > view.height + 1
    anchors.right: view.right
    y: view.y + view.visibleArea.yPosition * view.height
    width: Theme.stroke * 2
    height: view.visibleArea.heightRatio * view.height
    radius: width / 2
    color: Theme.quietInk
}
