import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The receipt: shown only once the request is on the disk, and it names nobody.
Item {
    id: root

    required property Visit visit
    required property RequestForm form

    // Beside large words a low screen has room for the code only while nothing stays below it.
    readonly property bool low: Theme.large && Theme.compact && !Theme.portrait
    readonly property real room: root.height - Theme.underCorner - Theme.margin

    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.underCorner + (root.room - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, 290 * Theme.mm)
        height: Math.min(root.room, column.implicitHeight + 2 * column.anchors.margins)

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.compact ? Theme.gap : Theme.wideGap
            spacing: Theme.gap * (Theme.lofty ? 3 : 1.5)

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.gap * (Theme.lofty ? 3 : 1.5)

                RowLayout {
                    Layout.fillWidth: false
                    Layout.maximumWidth: parent.width
                    Layout.alignment: Qt.AlignHCenter
                    spacing: Theme.gap

                    Icon {
                        name: "check"
                        color: Theme.right
                        weight: 3.4
                        implicitWidth: 1.2 * (Theme.large ? Theme.body : Theme.title)
                    }

                    Words {
                        Layout.fillWidth: true
                        text: root.form.title
                        size: Theme.large ? Theme.body : Theme.title
                        lineHeight: 1
                        strong: true
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "receiptCode"
                    text: root.form.code
                    size: Theme.display * (Theme.lofty ? 1.3 : 1)
                    strong: true
                    lineHeight: 1
                    color: Theme.action
                    font.letterSpacing: Theme.display * (Theme.large ? 0.02 : 0.08)
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.name: qsTr("Your code: %1").arg(text)
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("This is your code. Write it down, or take a picture of it.")
                    size: Theme.lofty ? Theme.lead : Theme.body
                    horizontalAlignment: Text.AlignHCenter
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Our staff will read your request and get in touch with you. Your visit is not booked yet.")
                    size: Theme.lofty ? Theme.body : Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }

                Item {
                    id: within

                    Layout.fillWidth: true
                    implicitHeight: root.low ? ways.implicitHeight : 0
                    visible: root.low
                }
            }

            Item {
                id: below

                Layout.fillWidth: true
                implicitHeight: ways.implicitHeight
                visible: !root.low

                GridLayout {
                    id: ways

                    // One above the other where the window is too narrow for both.
                    readonly property bool stacked: home.implicitWidth + Theme.gap + done.implicitWidth > column.width

                    parent: root.low ? within : below
                    width: ways.stacked ? parent.width : implicitWidth
                    x: (parent.width - width) / 2
                    columns: ways.stacked ? 1 : 2
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap

                    Way {
                        id: home

                        objectName: "receiptHome"
                        iconName: "home"
                        text: qsTr("Look around")
                        onClicked: {
                            root.form.wipe();
                            root.visit.goHome();
                        }
                    }

                    Way {
                        id: done

                        objectName: "receiptDone"
                        kind: KButton.Primary
                        iconName: "check"
                        text: qsTr("Done")
                        onClicked: root.visit.end()
                    }
                }
            }
        }
    }

    component Way: KButton {
        Layout.alignment: Qt.AlignHCenter
        size: Theme.large ? Theme.small : Theme.body
        implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * (Theme.large ? Theme.gap : Theme.wideGap))
    }
}
