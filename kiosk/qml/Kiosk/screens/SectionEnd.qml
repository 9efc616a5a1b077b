import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// What a visitor can do when a section has played.
ColumnLayout {
    id: root

    required property Visit visit
    required property Pages pages
    required property Player player

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        visible: root.player.group !== "next"
        text: qsTr("What would you like to do now?")
        size: Theme.compact ? Theme.small : Theme.body
        strong: true
    }

    Words {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "productLine"
        visible: root.player.group === "next" && root.pages.sellsProduct
        text: root.pages.productLine
        size: Theme.small
    }

    KButton {
        Layout.fillWidth: true
        objectName: "nextSection"
        visible: root.player.nextSection !== ""
        kind: KButton.Primary
        size: Theme.small
        text: qsTr("Next: %1").arg(root.player.nextTitle)
        onClicked: root.visit.openSection(root.player.nextSection)
    }

    KButton {
        Layout.fillWidth: true
        objectName: "sectionComparison"
        visible: root.player.comparison !== ""
        iconName: "compare"
        size: Theme.small
        text: qsTr("Right or wrong?")
        onClicked: root.visit.openComparison(root.player.comparison)
    }

    KButton {
        Layout.fillWidth: true
        objectName: "endRequest"
        iconName: "calendar"
        kind: root.player.nextSection === "" ? KButton.Primary : KButton.Secondary
        size: Theme.small
        text: qsTr("Request an appointment")
        onClicked: root.visit.openRequest()
    }

    Item {
        Layout.fillHeight: true
    }
}
