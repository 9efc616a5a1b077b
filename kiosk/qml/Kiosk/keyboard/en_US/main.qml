pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters. Holding a letter offers its accents; what names and addresses need is on this page.
KeyboardLayout {
    id: root

    readonly property var accents: ({
            "a": "aáàâäãå",
            "c": "cçćč",
            "e": "eéèêëę",
            "i": "iíìîï",
            "l": "lł",
            "n": "nñń",
            "o": "oóòôöõø",
            "s": "sßśš",
            "u": "uúùûü",
            "y": "yýÿ",
            "z": "zźžż"
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
            row: "asdfghjkl'"
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
            row: "@-"
        }

        SpaceKey {
            objectName: "space"
            weight: 8
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
