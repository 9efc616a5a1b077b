import QtQuick
import Kiosk
import Kiosk.Adapters

// Where the numbers and the claims come from.
ReadingPage {
    id: root

    required property Visit visit
    required property Pages pages

    title: root.pages.sourcesTitle
    lead: Theme.compact ? "" : root.pages.sourcesLead
    goesHome: false
    mark: ""
    lists: root.pages.references
    onLeave: root.visit.back()
    onAccepted: root.visit.back()
}
