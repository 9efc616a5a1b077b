import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard at the bottom of the window; `covered` is how much of it that takes.
Item {
    id: root

    readonly property real covered: panel.active ? panel.height : 0

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Kiosk";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard");
        VirtualKeyboardSettings.activeLocales = ["en_US"];
        VirtualKeyboardSettings.locale = "en_US";
        VirtualKeyboardSettings.visibleFunctionKeys = 0;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
    }

    InputPanel {
        id: panel

        objectName: "keyboardPanel"
        width: parent.width
        y: parent.height - root.covered
        visible: active
    }
}
