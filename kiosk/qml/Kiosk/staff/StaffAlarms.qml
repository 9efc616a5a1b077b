pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// All that staff should know, over the page.
Rectangle {
    id: root

    required property list<string> alarms

    signal seen
    signal goBack

    color: Theme.ground

    MouseArea {
        anchors.fill: parent
    }

    StaffPage {
        anchors.fill: parent
        title: qsTr("What you should know")
        backShown: true
        onGoBack: root.goBack()

        tools: KButton {
            objectName: "alarmSeen"
            Layout.preferredHeight: Theme.touchLeast
            size: Theme.fine
            kind: KButton.Primary
            iconName: "check"
            text: qsTr("Seen")
            onClicked: root.seen()
        }

        Flickable {
            id: view

            anchors.fill: parent
            contentHeight: sentences.implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: sentences

                width: parent.width
                spacing: Theme.wideGap

                Repeater {
                    model: root.alarms

                    Words {
                        required property string modelData

                        objectName: "alarmWords"
                        width: sentences.width
                        text: modelData
                        size: Theme.fine
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
            }
        }

        ScrollMark {
            view: view
        }
    }
}
