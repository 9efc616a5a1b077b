import QtQuick
import QtMultimedia
import Kiosk.Adapters

// Where a clinic's own video is seen, as large as its shape lets it, and heard once it is asked for.
Item {
    id: root

    required property Projector projector

    Component.onCompleted: root.projector.showOn(picture)
    Component.onDestruction: root.projector.showOn(null)

    VideoOutput {
        id: picture

        objectName: "videoPicture"
        anchors.fill: parent
        endOfStreamPolicy: VideoOutput.KeepLastFrame
    }

    Loader {
        id: loudspeaker

        active: root.projector.sound
        sourceComponent: AudioOutput {}
        onItemChanged: root.projector.hearOn(loudspeaker.item)
    }
}
