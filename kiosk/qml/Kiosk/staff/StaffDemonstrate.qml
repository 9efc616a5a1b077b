pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// What a demonstration is, and the way to one.
StaffPage {
    id: root

    required property StaffDesk desk
    required property DemonstratePage page

    title: qsTr("Show a patient")
    help: qsTr("Any section at your own pace: by touch, by keyboard or by a presenter’s remote.")
    message: root.desk.message
    good: root.desk.good

    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        interactive: contentHeight > height
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: [qsTr("You are signed out. Nothing of a patient can be reached from there."), qsTr("It ends by itself after 15 minutes without a touch or a key, and after one hour in any case.")]

                Words {
                    required property string modelData

                    width: column.width
                    text: modelData
                    size: Theme.fine
                }
            }

            KButton {
                objectName: "startDemonstration"
                kind: KButton.Primary
                iconName: "play"
                size: Theme.fine
                text: qsTr("Start")
                onClicked: root.page.start()
            }
        }
    }
}
