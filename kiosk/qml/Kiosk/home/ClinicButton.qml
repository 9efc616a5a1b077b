import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// The clinic's logo and name, and whether it is open; leads to what else there is to know of it.
T.AbstractButton {
    id: root

    required property Pages pages

    objectName: "openClinic"
    implicitWidth: row.implicitWidth + 2 * Theme.gap
    implicitHeight: Math.max(Theme.touch, row.implicitHeight)
    Accessible.role: Accessible.Button
    Accessible.name: root.pages.clinicName + ". " + root.pages.today.opening

    background: Rectangle {
        radius: Theme.radius
        color: root.pressed ? Theme.actionTint : "transparent"
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            Logo {
                objectName: "homeLogo"
                anchors.verticalCenter: parent.verticalCenter
                logo: root.pages.clinic.logo
                room: Theme.touch * 0.9
                widest: 3 * Theme.touch
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: Math.min(implicitWidth, 130 * Theme.mm)
                    text: root.pages.clinicName
                    size: Theme.small
                    color: Theme.action
                    font.weight: Font.DemiBold
                    lineHeight: 1
                }

                Words {
                    width: Math.min(implicitWidth, 130 * Theme.mm)
                    visible: text !== ""
                    text: root.pages.today.opening
                    size: Theme.small
                    color: Theme.quietInk
                    lineHeight: 1
                }
            }
        }
    }
}
