import QtQuick
import Kiosk
import Kiosk.Adapters

// Where the numbers and the claims come from.
ReadingPage {
    id: root

    required property Visit visit
    required property Pages pages

    title: root.pages.sourcesTitle
    lead: root.pages.sourcesLead
    goesHome: false
    first: Theme.portrait || Theme.compact ? root.pages.references : root.pages.references.slice(0, root.pages.references.length / 2)
    second: Theme.portrait || Theme.compact ? [] : root.pages.references.slice(root.pages.references.length / 2)
    firstMark: ""
    secondMark: ""
    secondTone: Theme.action
    onLeave: root.visit.back()
    onAccepted: root.visit.back()
}
