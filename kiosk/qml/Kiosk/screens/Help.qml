import QtQuick
import Kiosk
import Kiosk.Adapters

// Stop and ask: where to find a person, and what can't wait.
ReadingPage {
    id: root

    required property Visit visit
    required property Pages pages

    // A low screen has room for the words of two.
    readonly property bool short: Theme.compact && !Theme.portrait && !Theme.large

    readonly property string staff: qsTr("Go to the front desk. Our staff are glad to help, with any question.") + (root.pages.clinicPhone !== "" ? " " + qsTr("Phone: %1").arg(root.pages.clinicPhone) : "") + (root.pages.today.opening !== "" ? "\n" + root.pages.today.opening : "")

    required readAloud
    title: qsTr("Stop, and ask our staff")
    // What can't wait is seen at once.
    lead: root.short ? "" : root.staff
    closing: root.short ? root.staff : ""
    goesHome: false
    lists: root.pages.urgent
    tones: [Theme.wrong, Theme.action]
    size: Theme.lofty ? Theme.body : Theme.small
    apart: !Theme.portrait
    onLeave: root.visit.back()
    onAccepted: root.visit.back()

    actions: [
        KButton {
            objectName: "helpHome"
            iconName: "home"
            size: Theme.small
            text: qsTr("Home")
            onClicked: root.visit.goHome()
        },
        KButton {
            objectName: "openSources"
            iconName: "book"
            size: Theme.small
            label: qsTr("Sources")
            text: root.short ? "" : label
            onClicked: root.visit.openSources()
        },
        KButton {
            objectName: "helpClinic"
            iconName: "place"
            size: Theme.small
            label: qsTr("Our clinic")
            text: Theme.roomy || root.short ? label : ""
            onClicked: root.visit.openClinic()
        }
    ]
}
