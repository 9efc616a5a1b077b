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
        // Only a wide stage has room for words beside the figure's head.
        anchors.topMargin: Theme.roomy && !Theme.portrait ? Theme.gap : words.height + Theme.gap
        figure: root.figure
        measured: true
        marked: false
        ghost: root.ghost
        ghostShown: root.ghostShown
        Accessible.role: Accessible.Graphic
        Accessible.name: root.good ? qsTr("Right") : qsTr("Wrong")
    }

    Words {
        id: words

        objectName: root.objectName + "Words"
        x: 2 * Theme.gap + 1.1 * Theme.body
        y: Theme.gap
        text: root.good ? qsTr("Right") : qsTr("Wrong")
        size: Theme.small
        strong: true
        lineHeight: 1
        color: root.tone
        // The figure has said it.
        Accessible.ignored: true
    }

    Icon {
        x: Theme.gap
        y: Theme.gap
        width: Theme.body
        height: width
        name: root.good ? "check" : "cross"
        color: root.tone
        weight: 3.4
    }
}
