pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// The on-screen keyboard in the look of the kiosk. Its design size is its size on the screen.
KeyboardStyle {
    id: root

    readonly property int pad: Math.round(Theme.gap / 2)
    // Keys grow with the words as far as the rest of the screen can spare it.
    readonly property real key: Math.max(Theme.touch, Math.min(1.25 * Theme.lead, Theme.window.height * 0.42 / 4))
    readonly property int sign: Math.min(Theme.lead, 0.72 * (root.key - root.pad))

    // A key: its sign or its icon on a rounded plate.
    component Plate: KeyPanel {
        id: plate

        property string words: ""
        property string iconName: ""
        property bool lit: false

        Rectangle {
            anchors.fill: parent
            anchors.margins: Math.max(2, root.pad / 2)
            radius: Theme.radius / 2
            color: {
                if (plate.lit)
                    return Theme.action;
                return plate.control?.pressed ? Theme.actionTint : Theme.card;
            }
            border.width: plate.control?.pressed ? Theme.stroke : 1
            border.color: plate.control?.pressed ? Theme.action : Theme.line
            opacity: plate.control?.enabled ? 1 : 0.4

            Words {
                anchors.centerIn: parent
                width: parent.width
                visible: plate.iconName === ""
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: root.sign / 3
                wrapMode: Text.NoWrap
                text: plate.words
                size: root.sign
                lineHeight: 1
                color: plate.lit ? Theme.actionInk : Theme.ink
            }

            Icon {
                anchors.centerIn: parent
                visible: plate.iconName !== ""
                name: plate.iconName
                color: plate.lit ? Theme.actionInk : Theme.ink
                width: root.sign
                height: width
            }
        }
    }

    component Sign: Plate {
        words: (control?.uppercased ? control?.displayText.toUpperCase() : control?.displayText) ?? ""
    }

    keyboardDesignWidth: Theme.window.width
    keyboardDesignHeight: 4 * root.key + 2 * root.pad
    keyboardRelativeLeftMargin: root.pad / Math.max(1, root.keyboardDesignWidth)
    keyboardRelativeRightMargin: root.keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: root.pad / root.keyboardDesignHeight
    keyboardRelativeBottomMargin: root.keyboardRelativeTopMargin

    keyboardBackground: Rectangle {
        color: Theme.line
    }

    keyPanel: Sign {}

    symbolKeyPanel: Sign {}

    spaceKeyPanel: Plate {}

    backspaceKeyPanel: Plate {
        iconName: "erase"
    }

    enterKeyPanel: Plate {
        iconName: "next"
        lit: true
    }

    shiftKeyPanel: Plate {
        iconName: "shift"
        lit: control?.uppercased ?? false
    }

    alternateKeysListItemWidth: Theme.touch
    alternateKeysListItemHeight: Theme.touch
    alternateKeysListBottomMargin: root.pad

    alternateKeysListDelegate: Words {
        required property var model

        width: root.alternateKeysListItemWidth
        height: root.alternateKeysListItemHeight
        text: model.text
        size: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    alternateKeysListHighlight: Rectangle {
        color: Theme.actionTint
        radius: Theme.radius / 2
    }

    alternateKeysListBackground: Card {
        border.color: Theme.action
    }

    characterPreviewDelegate: Item {
        property string text
    }

    selectionListHeight: 0
}
