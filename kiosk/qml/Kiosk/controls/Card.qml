import QtQuick
import Kiosk

// A white card.
Rectangle {
    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line
}
