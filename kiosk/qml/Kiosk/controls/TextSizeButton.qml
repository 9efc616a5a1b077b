pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Makes all words larger, and after the largest normal again. Bars tell how large they are.
KButton {
    id: root

    required property TextSize textSize

    readonly property list<string> names: [qsTr("Text size: normal"), qsTr("Text size: large"), qsTr("Text size: very large")]

    objectName: "textSize"
    focusPolicy: Qt.NoFocus
    kind: KButton.Quiet
    size: Theme.small
    text: "Aa"
    bottomPadding: Theme.large ? Theme.gap : Theme.touch * 0.22
    label: root.names[root.textSize.step]
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (Theme.large ? Theme.gap : Theme.wideGap))
    onClicked: {
        root.textSize.next();
        root.Accessible.announce(root.label);
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.large ? Theme.gap / 2 : Theme.touch * 0.16
        spacing: Theme.stroke * 2

        Repeater {
            model: root.textSize.steps

            Rectangle {
                required property int index

                width: Theme.stroke * 5
                height: Theme.stroke * 2
                radius: height / 2
                color: index <= root.textSize.step ? Theme.action : Theme.line
            }
        }
    }
}
