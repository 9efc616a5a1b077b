import QtQuick
import Kiosk

// The clinic's own logo, as large as its room lets it be; takes none where there is no logo.
Image {
    id: root

    required property url logo
    property real room: Theme.title
    property real widest: Number.MAX_VALUE

    readonly property real ratio: root.implicitHeight > 0 ? root.implicitWidth / root.implicitHeight : 1

    visible: root.logo.toString() !== ""
    source: root.logo
    // Drawings are drawn at the size they are seen.
    sourceSize.height: Math.round(2 * root.room)
    height: Math.min(root.room, root.widest / root.ratio)
    width: root.height * root.ratio
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
