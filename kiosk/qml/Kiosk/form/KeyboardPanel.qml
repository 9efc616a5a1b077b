import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard at the bottom of the window; `covered` is how much of it that takes.
Item {
    id: root

    property string language: "en"

    // A folder of `keyboard/` for each language that has its own letters.
    readonly property string layout: root.language === "es" ? "es_ES" : "en_US"
    readonly property real covered: panel.active ? panel.height : 0

    onLayoutChanged: VirtualKeyboardSettings.locale = root.layout

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Kiosk";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard");
        VirtualKeyboardSettings.activeLocales = ["en_US", "es_ES"];
        VirtualKeyboardSettings.locale = root.layout;
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
