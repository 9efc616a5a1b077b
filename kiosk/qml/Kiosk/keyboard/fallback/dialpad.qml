pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk

// Digits for a phone number, in the order of a phone.
KeyboardLayout {
    component Digits: Repeater {
        id: digits

        required property string row

        model: [...digits.row]

        Key {
            required property string modelData

            text: modelData
        }
    }

    // On a wide screen the digits stay together in the middle.
    component Side: FillerKey {
        visible: !Theme.portrait
        weight: 2
    }

    inputMode: InputEngine.InputMode.Dialable
    keyWeight: 2

    KeyboardRow {
        Side {}

        Digits {
            row: "123"
        }

        BackspaceKey {
            objectName: "backspace"
        }

        Side {}
    }

    KeyboardRow {
        Side {}

        Digits {
            row: "456-"
        }

        Side {}
    }

    KeyboardRow {
        Side {}

        Digits {
            row: "789("
        }

        Side {}
    }

    KeyboardRow {
        Side {}

        Digits {
            row: "+0)"
        }

        EnterKey {
            objectName: "enter"
        }

        Side {}
    }
}
