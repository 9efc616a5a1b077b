pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// Where to: drives that are plugged in, then the kiosk's own folder.
StaffPage {
    id: root

    required property StaffDesk desk
    required property ExportPage page

    title: root.page.count === 1 ? qsTr("Export 1 request to…") : qsTr("Export %1 requests to…").arg(root.page.count)
    help: qsTr("Choose where the file goes. It opens in a spreadsheet.")
    message: root.desk.message
    good: root.desk.good

    tools: KButton {
        objectName: "lookAgain"
        Layout.preferredHeight: Theme.touchLeast
        size: Theme.fine
        iconName: "again"
        text: qsTr("Look again")
        onClicked: root.page.look()
    }

    ListView {
        objectName: "driveList"
        anchors.fill: parent
        clip: true
        spacing: Theme.gap
        interactive: contentHeight > height
        model: root.page.drives

        delegate: T.AbstractButton {
            id: place

            required property int index
            required property Drive modelData

            objectName: "drive-" + place.index
            width: ListView.view.width
            height: Math.max(Theme.touchLeast, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.Button
            Accessible.name: place.modelData.label
            onClicked: root.page.exportTo(place.index)

            background: Card {
                color: place.pressed ? Theme.actionTint : Theme.card
                border.color: Theme.action
                border.width: Theme.stroke
            }

            contentItem: Item {
                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap * 1.5
                    width: parent.width - 2 * x

                    Words {
                        width: parent.width
                        text: place.modelData.label
                        size: Theme.fine
                        font.weight: Font.DemiBold
                    }

                    Words {
                        width: parent.width
                        text: place.modelData.detail
                        size: Theme.fine
                        color: Theme.quietInk
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }
}
