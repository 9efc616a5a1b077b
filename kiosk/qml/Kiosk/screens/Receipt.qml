import QtQuick
import Kiosk
import Kiosk.Adapters

// The receipt: shown only once the request is on the disk, and it names nobody.
Item {
    id: root

    required property Visit visit
    required property RequestForm form

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 290 * Theme.mm)
        height: column.height + 2 * Theme.wideGap

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.wideGap
            spacing: Theme.gap * 1.5

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check"
                    color: Theme.right
                    weight: 3.4
                    width: Theme.title * 1.2
                    height: width
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, column.width - Theme.title * 1.2 - Theme.gap)
                    text: root.form.title
                    size: Theme.title
                    strong: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }

            Words {
                width: parent.width
                text: qsTr("This is your code. Write it down, or take a picture of it.")
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                objectName: "receiptCode"
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.form.code
                size: Theme.display
                strong: true
                color: Theme.action
                font.letterSpacing: Theme.display * 0.08
                Accessible.name: qsTr("Your code: %1").arg(text)
            }

            Words {
                width: parent.width
                text: qsTr("Our staff will read your request and get in touch with you. Your visit is not booked yet.")
                size: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gap

                KButton {
                    objectName: "receiptHome"
                    iconName: "home"
                    text: qsTr("Look around")
                    onClicked: {
                        root.form.wipe();
                        root.visit.goHome();
                    }
                }

                KButton {
                    objectName: "receiptDone"
                    kind: KButton.Primary
                    iconName: "check"
                    text: qsTr("Done")
                    onClicked: root.visit.end()
                }
            }
        }
    }
}
