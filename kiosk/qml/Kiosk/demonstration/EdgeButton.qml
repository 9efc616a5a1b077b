import QtQuick
import QtQuick.Templates as T
import Kiosk

// An edge of the stage to touch, without looking for it.
T.AbstractButton {
    id: root

    required property string iconName
    required property string label

    implicitWidth: Theme.touch * 1.2

    Accessible.role: Accessible.Button
    Accessible.name: root.label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.actionTint
        opacity: root.pressed ? 0.8 : 0
    }

    contentItem: Item {
        Icon {
            // Below what stands in a corner.
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.62
            width: Theme.lead
            height: width
            name: root.iconName
            color: Theme.action
            opacity: 0.6
        }
    }
}
