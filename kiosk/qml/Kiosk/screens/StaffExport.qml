pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Adapters

// Where to: drives that are plugged in, then the kiosk's own folder.
FormPage {
    id: root

    required property StaffDesk staffDesk

    title: root.staffDesk.exportCount === 1 ? qsTr("Export 1 request to…") : qsTr("Export %1 requests to…").arg(root.staffDesk.exportCount)
    help: qsTr("Choose where the file goes. It opens in a spreadsheet.")
    message: root.staffDesk.message
    good: root.staffDesk.good
    backLabel: qsTr("List")
    nextLabel: qsTr("Look again")
    nextIcon: "again"
    onGoBack: root.staffDesk.showList()
    onGoNext: root.staffDesk.showExport()

    ListView {
        objectName: "driveList"
        anchors.fill: parent
        clip: true
        spacing: Theme.gap
        interactive: contentHeight > height
        model: root.staffDesk.drives

        delegate: T.AbstractButton {
            id: place

            required property int index
            required property Drive modelData

            objectName: "drive-" + place.index
            width: ListView.view.width
            height: Math.max(Theme.touch, words.implicitHeight + Theme.gap)
            Accessible.role: Accessible.Button
            Accessible.name: place.modelData.label
            onClicked: root.staffDesk.exportTo(place.index)

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
                        font.weight: Font.DemiBold
                    }

                    Words {
                        width: parent.width
                        text: place.modelData.detail
                        size: Theme.small
                        color: Theme.quietInk
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }
}
