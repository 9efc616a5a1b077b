pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// One side of right or wrong: a mark and words, the figure, its points and its numbers.
Card {
    id: root

    required property Figure figure
    property Figure ghost: null
    property bool ghostShown: false
    required property bool good
    required property string title
    required property list<string> points

    readonly property color tone: root.good ? Theme.right : Theme.wrong

    border.width: Theme.stroke
    border.color: root.tone

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap / 2

        VerdictTitle {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            good: root.good
            title: root.title
        }

        FigureView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: root.objectName + "Figure"
            figure: root.figure
            measured: true
            ghost: root.ghost
            ghostShown: root.ghostShown
            // Words stand behind the figure's back.
            lean: Theme.compact ? 1 : 0.85
            Accessible.role: Accessible.Graphic
            Accessible.name: root.title
        }

        VerdictPoints {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width * (Theme.compact ? 0.26 : 0.38)
            Layout.fillWidth: false
            figure: root.figure
            good: root.good
            points: root.points
        }
    }
}
