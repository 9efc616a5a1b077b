import QtQuick
import Kiosk

// A number with its sign and unit; a dash where there is none.
Words {
    id: root

    required property real value
    required property string unit
    property int decimals: 0

    text: {
        if (isNaN(root.value))
            return "–";
        const size = Math.abs(root.value).toFixed(root.decimals);
        const sign = Number(size) === 0 ? "" : root.value < 0 ? "−" : "+";
        return sign + size + root.unit;
    }
    strong: true
    lineHeight: 1
}
