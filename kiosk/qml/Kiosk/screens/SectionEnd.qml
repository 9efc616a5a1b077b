import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// What a visitor can do when a section has played: in a row, on a screen that stands in two columns, in large words one below the other.
GridLayout {
    id: root

    required property Visit visit
    required property Player player
    required property TakeHome takeHome

    readonly property bool compared: root.player.comparison !== ""

    // The last section asks what next: there the clinic is shown.
    readonly property bool last: root.player.nextSection === ""
    // How many buttons stand before the last one.
    readonly property int before: 2 + (root.compared ? 1 : 0) + (root.takeHome.offered ? 1 : 0)

    signal again

    readonly property bool iconed: Theme.roomy || Theme.large
    readonly property bool flat: Theme.compact && !Theme.portrait && !Theme.large

    // Five rows of large words are more than a low screen has.
    readonly property bool crowded: Theme.large && Theme.compact && !Theme.portrait && root.compared && root.takeHome.offered && !root.last

    columns: root.crowded ? 2 : Theme.large ? 1 : Theme.portrait ? 2 : 5
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellHeights: !Theme.large

    KButton {
        Layout.fillWidth: !root.crowded
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.minimumWidth: Theme.touch
        Layout.row: root.crowded ? 3 : -1
        Layout.column: root.crowded ? 0 : -1
        objectName: "endAgain"
        iconName: "again"
        size: Theme.small
        label: qsTr("Again")
        text: root.flat || root.crowded ? "" : label
        onClicked: root.again()
    }

    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.preferredWidth: (Theme.compact ? 55 : 70) * Theme.mm
        Layout.row: root.crowded ? 0 : -1
        Layout.column: root.crowded ? 0 : -1
        Layout.columnSpan: root.crowded ? 2 : 1
        objectName: "sectionComparison"
        visible: root.compared
        iconName: root.iconed && !root.crowded ? "compare" : ""
        size: Theme.small
        text: qsTr("Right or wrong?")
        onClicked: root.visit.openComparison(root.player.comparison)
    }

    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.preferredWidth: (Theme.compact ? 45 : 60) * Theme.mm
        Layout.row: root.crowded ? 1 : -1
        Layout.column: root.crowded ? 0 : -1
        Layout.columnSpan: root.crowded ? 2 : 1
        objectName: "takeHome"
        visible: root.takeHome.offered
        iconName: root.iconed ? "code" : ""
        size: Theme.small
        text: qsTr("Take it home")
        onClicked: root.visit.openTakeHome()
    }

    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.preferredWidth: (Theme.compact ? 45 : 60) * Theme.mm
        objectName: "endClinic"
        visible: root.last
        iconName: Theme.roomy ? "place" : ""
        size: Theme.small
        text: qsTr("Our clinic")
        onClicked: root.visit.openClinic()
    }

    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.preferredWidth: Theme.compact ? 85 * Theme.mm : Math.min(implicitWidth, 100 * Theme.mm)
        Layout.row: root.crowded ? 2 : -1
        Layout.column: root.crowded ? 0 : -1
        Layout.columnSpan: root.crowded || Theme.portrait && !Theme.large && root.last && root.before % 2 === 0 ? 2 : 1
        objectName: "endRequest"
        iconName: root.iconed ? "calendar" : ""
        kind: root.player.nextSection === "" ? KButton.Primary : KButton.Secondary
        size: Theme.small
        label: qsTr("Request an appointment")
        text: Theme.large && Theme.compact ? qsTr("Appointment") : label
        onClicked: root.visit.openRequest()
    }

    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.touch
        Layout.minimumWidth: root.flat ? implicitWidth : -1
        Layout.preferredWidth: (Theme.compact ? 40 : 90) * Theme.mm
        Layout.row: root.crowded ? 3 : -1
        Layout.column: root.crowded ? 1 : -1
        Layout.columnSpan: Theme.portrait && !Theme.large && root.before % 2 === 0 ? 2 : 1
        objectName: "nextSection"
        visible: root.player.nextSection !== ""
        kind: KButton.Primary
        iconName: "next"
        iconAfter: true
        size: Theme.small
        label: qsTr("Next: %1").arg(root.player.nextTitle)
        text: Theme.compact ? qsTr("Next") : label
        onClicked: root.visit.openSection(root.player.nextSection)
    }
}
