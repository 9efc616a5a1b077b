import QtQuick
import Kiosk
import Kiosk.Adapters

// One figure of right or wrong beside large words: marked, and what it shows in words below it.
Card {
    id: root

    required property Figure figure
    property Figure ghost: null
    property bool ghostShown: false
    required property bool good

    readonly property color tone: root.good ? Theme.right : Theme.wrong

    border.width: Theme.stroke
    border.color: root.tone

    FigureView {
        objectName: root.objectName + "Figure"
        anchors.fill: parent
        anchors.margins: Theme.gap
        figure: root.figure
        measured: true
        ghost: root.ghost
        ghostShown: root.ghostShown
        Accessible.role: Accessible.Graphic
        Accessible.name: root.good ? qsTr("Right") : qsTr("Wrong")
    }

    Icon {
        x: Theme.gap
        y: Theme.gap
        visible: !root.figure.archShown
        width: Theme.body
        height: width
        name: root.good ? "check" : "cross"
        color: root.tone
        weight: 3.4
    }
}
