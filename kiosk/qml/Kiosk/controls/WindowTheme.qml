import QtQuick
import Kiosk
import Kiosk.Adapters

// What the Theme takes from the window that it fills: its size and its screen's dots, the size of the words, the clinic's colour, and the
// room of the corner.
Item {
    id: root

    required property ClinicCard clinic
    required property real textScale
    required property size corner

    Binding {
        target: Theme
        property: "window"
        // Until the window manager tells how big the screen is, a window may have no size.
        value: Qt.size(Math.max(root.width, 320), Math.max(root.height, 240))
    }

    Binding {
        // Qt tells 96 dots an inch where it does not know.
        readonly property real told: root.Screen.pixelDensity

        target: Theme
        property: "density"
        value: Qt.platform.pluginName === "offscreen" || Math.abs(told - 96 / 25.4) < 0.01 ? 0 : told
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }

    Binding {
        target: Theme
        property: "action"
        value: root.clinic.action
    }

    Binding {
        target: Theme
        property: "actionPressed"
        value: root.clinic.pressed
    }

    Binding {
        target: Theme
        property: "actionTint"
        value: root.clinic.tint
    }

    Binding {
        target: Theme
        property: "corner"
        value: root.corner
    }
}
