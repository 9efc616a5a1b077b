pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Right and wrong side by side, or one above the other, with nothing beside the figures.
GridLayout {
    id: root

    required property Comparing comparing
    required property Demonstrating demonstrating

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    component Side: Card {
        id: side

        required property Figure figure
        required property bool good
        required property string title

        readonly property color tone: side.good ? Theme.right : Theme.wrong

        Layout.fillWidth: true
        Layout.fillHeight: true
        border.width: Theme.stroke
        border.color: side.tone

        Icon {
            id: mark

            x: Theme.gap
            y: Theme.gap
            width: Theme.lead
            height: width
            name: side.good ? "check" : "cross"
            color: side.tone
            weight: 3.4
        }

        Words {
            id: words

            objectName: side.objectName + "Title"
            x: mark.x + mark.width + Theme.gap
            y: Theme.gap
            width: parent.width - x - Theme.gap
            height: mark.height
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.fine * 0.7
            // The figure keeps its place while the words are hidden.
            opacity: root.demonstrating.frozen ? 0 : 1
            text: side.title
            size: Theme.compact ? Theme.fine : Theme.body
            lineHeight: 1
            strong: true
            color: side.tone
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: root.demonstrating.frozen
        }

        FigureView {
            objectName: side.objectName + "Figure"
            // As high on both sides, to be compared.
            y: mark.y + mark.height
            x: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: parent.height - y - Theme.gap
            figure: side.figure
            measured: true
            worded: !root.demonstrating.frozen
            mirrored: root.demonstrating.flipped
            // Words stand behind the figure's back.
            lean: 0.7
            Accessible.role: Accessible.Graphic
            Accessible.name: side.title
        }
    }

    Side {
        objectName: "right"
        figure: root.comparing.right
        good: true
        title: root.comparing.rightTitle
    }

    Side {
        objectName: "wrong"
        figure: root.comparing.wrong
        good: false
        title: root.comparing.wrongTitle
    }
}
