import QtQuick
import Kiosk

// How much there is to scroll, and where one is in it; beside the view, in the gap that what holds it leaves.
Rectangle {
    required property Flickable view

    visible: view.contentHeight > view.height + 1
    anchors.right: view.right
    anchors.rightMargin: -(Theme.gap + width) / 2
    y: view.y + view.visibleArea.yPosition * view.height
    width: Theme.stroke * 2
    height: view.visibleArea.heightRatio * view.height
    radius: width / 2
    color: Theme.quietInk
}
