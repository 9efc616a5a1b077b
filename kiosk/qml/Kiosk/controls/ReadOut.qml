import QtQuick
import Kiosk

// A number with its unit, and what it measures.
Column {
    id: root

    required property string label
    required property real value
    required property string unit
    property int decimals: 0

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + number.text

    Words {
        id: number

        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: {
            if (isNaN(root.value))
                return "–";
            const size = Math.abs(root.value).toFixed(root.decimals);
            const sign = Number(size) === 0 ? "" : root.value < 0 ? "−" : "+";
            return sign + size + root.unit;
        }
        size: Theme.compact ? Theme.small : Theme.lead
        strong: true
        lineHeight: 1
    }

    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.label
        size: Theme.small
        color: Theme.quietInk
        lineHeight: 1
    }
}
