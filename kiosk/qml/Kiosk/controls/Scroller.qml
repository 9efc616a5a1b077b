import QtQuick
import QtQuick.Layouts
import Kiosk

// Content that fills its frame where it fits, and scrolls by finger where it does not.
Item {
    id: root

    default property alias content: sheet.data
    readonly property bool more: view.contentHeight > view.height + 1

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: sheet.height
        interactive: root.more
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: sheet

            width: view.width - (root.more ? 4 * Theme.stroke : 0)
            height: Math.max(view.height, implicitHeight)
            spacing: Theme.gap
        }
    }

    Rectangle {
        anchors.right: parent.right
        visible: root.more
        y: view.visibleArea.yPosition * root.height
        width: Theme.stroke * 3
        height: view.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Theme.quietInk
    }
}
