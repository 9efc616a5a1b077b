pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The clinic: where it is, when it is open, and its pages for a phone.
Page {
    id: root

    required property Visit visit
    required property Pages pages

    readonly property ClinicCard clinic: root.pages.clinic
    readonly property Today today: root.pages.today

    title: qsTr("Our clinic")
    goesHome: false
    onLeave: root.visit.back()

    tools: [
        KButton {
            objectName: "clinicRequest"
            visible: Theme.roomy
            iconName: "calendar"
            size: Theme.small
            text: qsTr("Request an appointment")
            onClicked: root.visit.openRequest()
        }
    ]

    component Fact: Words {
        Layout.fillWidth: true
        visible: text !== ""
        size: Theme.small
        lineHeight: 1.05
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    component Title: Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        strong: true
        color: Theme.action
        lineHeight: 1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        columns: Theme.portrait || Theme.compact || Theme.large || root.clinic.offerings.length === 0 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: facts.implicitHeight + 2 * Theme.gap

            ColumnLayout {
                id: facts

                x: Theme.wideGap
                y: Theme.gap
                width: parent.width - 2 * x
                spacing: Theme.gap / 2

                Logo {
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                    logo: root.clinic.logo
                    room: (Theme.compact ? 14 : 22) * Theme.mm
                    widest: facts.width
                }

                Words {
                    Layout.fillWidth: true
                    text: root.pages.clinicName
                    strong: true
                    lineHeight: 1
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Fact {
                    text: root.pages.clinicPlace
                }

                Fact {
                    objectName: "clinicPhone"
                    text: root.pages.clinicPhone === "" ? "" : qsTr("Phone: %1").arg(root.pages.clinicPhone)
                }

                Title {
                    visible: root.today.week.length > 0
                    text: qsTr("Opening hours")
                }

                Fact {
                    objectName: "clinicOpening"
                    text: root.today.opening
                    font.weight: Font.DemiBold
                }

                Repeater {
                    model: root.today.week

                    Fact {
                        required property string modelData

                        objectName: "clinicHours"
                        text: modelData
                    }
                }

                Title {
                    visible: root.clinic.areas !== ""
                    text: qsTr("We serve")
                }

                Fact {
                    text: root.clinic.areas
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: root.clinic.offerings.length > 0
            spacing: Theme.gap

            Fact {
                visible: root.clinic.hasCodes
                text: qsTr("Point your phone’s camera at a code.")
            }

            Repeater {
                model: root.clinic.offerings

                OfferingCard {
                    required property Offering modelData

                    Layout.fillWidth: true
                    offering: modelData
                }
            }
        }
    }
}
