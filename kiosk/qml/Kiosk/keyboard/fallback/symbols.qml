pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs.
KeyboardLayout {
    component Signs: Repeater {
        id: signs

        required property string row

        model: [...signs.row]

        Key {
            required property string modelData

            text: modelData
        }
    }

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 2

    KeyboardRow {
        Signs {
            row: "1234567890"
        }
    }

    KeyboardRow {
        Signs {
            row: "_+-/:;()&\""
        }
    }

    KeyboardRow {
        Signs {
            row: "!?#%*$='"
        }

        BackspaceKey {
            objectName: "backspace"
            weight: 4
        }
    }

    KeyboardRow {
        SymbolModeKey {
            objectName: "symbols"
            displayText: "abc"
            weight: 3
        }

        Signs {
            row: "@,"
        }

        SpaceKey {
            objectName: "space"
            weight: 8
        }

        Signs {
            row: "."
        }

        EnterKey {
            objectName: "enter"
            weight: 3
        }
    }
}
