import QtQuick
import Kiosk
import Kiosk.Adapters

// The safety card: before the first hands-on section of a visit, and one touch away in each.
ReadingPage {
    id: root

    required property Visit visit
    required property Pages pages

    title: root.pages.safetyTitle
    lead: root.pages.safetyLead + " " + root.pages.evidence
    first: root.pages.careful.slice(0, 1)
    second: root.pages.careful.slice(1)
    accept: root.visit.safetyRead ? qsTr("Go on") : qsTr("None of these is me: go on")
    onLeave: root.visit.refuseSafety()
    onAccepted: root.visit.acceptSafety()

    actions: KButton {
        objectName: "askFirst"
        iconName: "person"
        size: Theme.small
        text: qsTr("Ask first")
        onClicked: root.visit.openHelp()
    }
}
