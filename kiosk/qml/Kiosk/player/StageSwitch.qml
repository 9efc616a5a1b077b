import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Whether a section's video or its figure is watched, and whether the video is heard.
RowLayout {
    id: root

    required property OwnVideo video

    spacing: Theme.gap

    KButton {
        objectName: "watchVideo"
        iconName: "film"
        size: Theme.small
        implicitWidth: Math.max(Theme.touchLeast, implicitContentWidth + 2 * Theme.gap)
        implicitHeight: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
        label: qsTr("Video")
        text: Theme.large ? "" : label
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        checked: root.video.watched
        onClicked: root.video.watched = true
    }

    KButton {
        objectName: "watchFigure"
        iconName: "person"
        size: Theme.small
        implicitWidth: Math.max(Theme.touchLeast, implicitContentWidth + 2 * Theme.gap)
        implicitHeight: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
        label: qsTr("Figure")
        text: Theme.large ? "" : label
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        checked: !root.video.watched
        onClicked: root.video.watched = false
    }

    Item {
        Layout.fillWidth: true
    }

    KButton {
        objectName: "videoSound"
        visible: root.video.projector?.hasSound ?? false
        iconName: root.video.projector?.sound ? "sound" : "silence"
        size: Theme.small
        implicitWidth: Math.max(Theme.touchLeast, implicitContentWidth + 2 * Theme.gap)
        implicitHeight: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        label: qsTr("Sound")
        text: Theme.compact || Theme.large ? "" : label
        checked: root.video.projector?.sound ?? false
        onClicked: root.video.projector.sound = !root.video.projector.sound
    }
}
