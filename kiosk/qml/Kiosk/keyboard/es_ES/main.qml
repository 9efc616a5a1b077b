pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters, with ñ and the accents of Spanish. Holding a letter offers the accents of others.
KeyboardLayout {
    id: root

    readonly property var accents: ({
            "a": "aàâäãå",
            "c": "cçćč",
            "e": "eèêëę",
            "i": "iìîï",
            "l": "lł",
            "n": "nń",
            "o": "oòôöõø",
            "s": "sßśš",
            "u": "uùû",
            "y": "yýÿ",
            "z": "zźžż",
            ".": ".-'"
        })

    component Letters: Repeater {
        id: letters

        required property string row

        model: [...letters.row]

        Key {
            required property string modelData

            text: modelData
            alternativeKeys: root.accents[modelData] ?? ""
        }
    }

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 2

    KeyboardRow {
        Letters {
            row: "qwertyuiop"
        }
    }

    KeyboardRow {
        Letters {
            row: "asdfghjklñ"
        }
    }

    KeyboardRow {
        ShiftKey {
            objectName: "shift"
            weight: 3
        }

        Letters {
            row: "zxcvbnm"
        }

        BackspaceKey {
            objectName: "backspace"
            weight: 3
        }
    }

    KeyboardRow {
        SymbolModeKey {
            objectName: "symbols"
            displayText: "123"
            weight: 3
        }

        Letters {
            row: "@áéíóúü"
        }

        SpaceKey {
            objectName: "space"
            weight: 4
        }

        Letters {
            row: "."
        }

        EnterKey {
            objectName: "enter"
            weight: 3
        }
    }
}
