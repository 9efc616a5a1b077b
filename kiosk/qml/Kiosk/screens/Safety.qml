import QtQuick
import Kiosk
import Kiosk.Adapters

// The safety card: before the first hands-on section of a visit, and one touch away in each.
ReadingPage {
    id: root

    required property Visit visit
    required property Pages pages

    required readAloud
    title: root.pages.safetyTitle
    lead: Theme.compact ? "" : root.pages.safetyLead
    lists: root.pages.careful
    tones: [Theme.wrong]
    goesOn: true
    accept: root.visit.safetyRead ? qsTr("Go on") : qsTr("I have read this")
    onLeave: root.visit.goHome()
    onAccepted: root.visit.acceptSafety()

    actions: KButton {
        objectName: "askFirst"
        iconName: "person"
        size: Theme.small
        text: qsTr("Ask first")
        onClicked: root.visit.openHelp()
    }
}
