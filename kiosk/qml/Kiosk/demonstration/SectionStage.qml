pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// A section's figure as large as it can be, and its words beside or below it; without words it has all of the stage.
Item {
    id: root

    required property Player player
    required property Demonstrating demonstrating

    readonly property bool whole: root.demonstrating.spread
    readonly property real share: root.whole || Theme.portrait ? 1 : Theme.compact ? 0.62 : 0.72
    // How far the figure's own part of the stage goes.
    readonly property alias stageWidth: stage.width
    readonly property alias stageHeight: stage.height

    FigureView {
        id: stage

        objectName: "demonstrationFigure"
        width: root.width * root.share
        height: Theme.portrait && !root.whole ? root.height * 0.68 : root.height
        figure: root.player.figure
        mirrored: root.demonstrating.flipped
        worded: !root.demonstrating.frozen
        Accessible.role: Accessible.Graphic
        Accessible.name: root.player.picture
    }

    // Its seconds are a patient's own: slowed, they would not be.
    PacerDial {
        id: dial

        objectName: "pacer"
        pacer: root.player.pacer
        swapped: root.demonstrating.flipped
        visible: root.player.pacer.doing !== "" && root.demonstrating.rate === 1 && !root.demonstrating.frozen
        width: Math.min(stage.width * 0.28, stage.height * 0.38, 60 * Theme.mm) * share
        x: stage.turned || !held ? 2 * Theme.gap : stage.width - width - 2 * Theme.gap
        y: 2 * Theme.gap
    }

    Column {
        id: heading

        objectName: "demonstrationWords"
        visible: !root.demonstrating.frozen
        x: Theme.portrait ? Theme.gap : stage.width + Theme.gap
        y: Theme.portrait ? stage.height + Theme.gap : Theme.gap
        width: root.width - x - Theme.gap
        spacing: Theme.gap / 2

        Words {
            objectName: "stepOf"
            width: parent.width
            text: dial.line !== "" ? dial.line : qsTr("Step %1 of %2").arg(root.player.step + 1).arg(root.player.ticks.length)
            size: Theme.small
            color: Theme.quietInk
        }

        Words {
            objectName: "stepTitle"
            width: parent.width
            text: dial.visible ? dial.words : root.player.stepTitle
            size: Theme.compact ? Theme.small : Theme.lead
            lineHeight: 1
            strong: true
            color: Theme.action
        }

        Words {
            objectName: "misnamed"
            width: parent.width
            visible: root.demonstrating.misnamed
            text: qsTr("Mirrored: a side named here is the other one.")
            size: Theme.small
            lineHeight: 1
            color: Theme.wrong
        }
    }

    Words {
        objectName: "caption"
        visible: heading.visible
        x: heading.x
        y: heading.y + heading.height + Theme.gap
        width: heading.width
        height: root.height - y - Theme.gap
        text: root.player.caption
        size: Theme.compact ? Theme.body : Theme.lead
        lineHeight: 1
        minimumPixelSize: Theme.small * 0.6
        fontSizeMode: Text.Fit
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
