pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The one window: the screen of the visit, and above it what may cover every screen.
Window {
    id: root

    required property Visit visit
    required property TextSize textSize
    required property Idle idle
    required property Pages pages
    required property AttractLoop attractLoop
    required property Player player
    required property Comparing comparing
    required property TakeHome takeHome
    required property RequestForm requestForm
    required property RecordsInUse records
    required property StaffDesk staffDesk
    required property Setup setup
    required property Idle staffIdle
    required property Demonstrating demonstrating
    required property Idle demonstrationIdle
    required property ReadAloud readAloud

    title: root.pages.clinicName
    color: Theme.ground
    visible: false

    WindowTheme {
        anchors.fill: parent
        clinic: root.pages.clinic
        textScale: ["attract", "demonstration", "staff", "setup"].includes(root.visit.screen) ? 1 : root.textSize.scale
        corner: corner.visible ? Qt.size(corner.width, corner.height) : Qt.size(0, 0)
    }

    Loader {
        id: stage

        objectName: "stage"
        anchors.fill: parent
        anchors.topMargin: ribbon.height
        sourceComponent: ({
                attract: attract,
                home: home,
                safety: safety,
                player: player,
                compare: compare,
                help: help,
                sources: sources,
                clinic: clinic,
                take_home: takeHome,
                request: request,
                setup: setup,
                staff: staff,
                demonstration: demonstration
            })[root.visit.screen]
        onLoaded: arrival.restart()

        NumberAnimation {
            id: arrival

            target: stage
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.steady
            easing.type: Easing.OutCubic
        }
    }

    // A screen takes touches once it is there: the tap that woke the kiosk presses nothing on it.
    MouseArea {
        objectName: "shield"
        anchors.fill: parent
        visible: arrival.running
    }

    Ribbon {
        id: ribbon

        objectName: "trialRibbon"
        width: parent.width
        shown: root.records.trial
        demo: root.records.demo
    }

    KeyboardPanel {
        id: keyboard

        anchors.fill: parent
        language: root.visit.languages.language
    }

    StaffCorner {
        objectName: "staffCorner"
        onHeld: root.visit.openStaff()
    }

    StillHere {
        anchors.fill: parent
        demonstrating: root.visit.screen === "demonstration"
        idle: demonstrating ? root.demonstrationIdle : root.visit.screen === "staff" ? root.staffIdle : root.idle
        covers: root.visit.screen === "request" || root.visit.screen === "staff"
    }

    Corner {
        id: corner

        objectName: "corner"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: ribbon.height + Theme.margin
        transform: Translate {
            // On the first screen it wanders and is dimmed with the rest.
            x: root.visit.screen === "attract" ? Theme.margin / 4 * root.pages.today.drift.x : 0
            y: root.visit.screen === "attract" ? Theme.margin / 4 * root.pages.today.drift.y : 0
        }
        opacity: root.visit.screen === "attract" && root.pages.today.closed ? 0.3 : 1
        sized: root.visit.screen !== "demonstration"
        tight: root.visit.screen === "compare"
        asks: ["request", "take_home", "sources", "clinic"].includes(root.visit.screen)
        onAsked: root.visit.openHelp()
        visible: !["staff", "setup"].includes(root.visit.screen)
        languages: root.visit.languages
        textSize: root.textSize
        onUsed: {
            root.idle.stay();
            root.visit.begin();
        }
    }

    Component {
        id: attract

        Attract {
            visit: root.visit
            pages: root.pages
            attract: root.attractLoop
        }
    }

    Component {
        id: home

        Home {
            visit: root.visit
            pages: root.pages
        }
    }

    Component {
        id: safety

        Safety {
            visit: root.visit
            pages: root.pages
            readAloud: root.readAloud
        }
    }

    Component {
        id: player

        PlayerScreen {
            visit: root.visit
            idle: root.idle
            player: root.player
            takeHome: root.takeHome
            readAloud: root.readAloud
        }
    }

    Component {
        id: compare

        Compare {
            visit: root.visit
            idle: root.idle
            comparing: root.comparing
            readAloud: root.readAloud
        }
    }

    Component {
        id: help

        Help {
            visit: root.visit
            pages: root.pages
            readAloud: root.readAloud
        }
    }

    Component {
        id: sources

        SourcesScreen {
            visit: root.visit
            pages: root.pages
        }
    }

    Component {
        id: clinic

        ClinicScreen {
            visit: root.visit
            pages: root.pages
        }
    }

    Component {
        id: takeHome

        TakeHomeScreen {
            visit: root.visit
            takeHome: root.takeHome
        }
    }

    Component {
        id: request

        Request {
            visit: root.visit
            form: root.requestForm
            covered: keyboard.covered
        }
    }

    Component {
        id: setup

        SetupScreen {
            setup: root.setup
            covered: keyboard.covered
        }
    }

    Component {
        id: demonstration

        Demonstration {
            visit: root.visit
            idle: root.demonstrationIdle
            pages: root.pages
            comparing: root.comparing
            demonstrating: root.demonstrating
        }
    }

    Component {
        id: staff

        Staff {
            visit: root.visit
            desk: root.staffDesk
            records: root.records
            covered: keyboard.covered
        }
    }
}
