pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The request for an appointment: one question at a time, a check of all answers, the receipt.
Item {
    id: root

    required property Visit visit
    required property RequestForm form
    property real covered: 0

    signal uncovering

    TextMetrics {
        id: hideWords

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        text: qsTr("Hide now")
    }

    FormPage {
        id: page

        anchors.fill: parent
        visible: root.form.manner !== "receipt"
        covered: root.covered
        overline: root.form.number > 0 ? qsTr("Step %1 of %2").arg(root.form.number).arg(root.form.total) : ""
        title: root.form.title
        progress: root.form.number > 0 ? root.form.number / root.form.total : -1
        help: root.form.manner === "desk" ? "" : root.form.help
        message: root.form.error
        backLabel: root.form.first ? qsTr("Home") : qsTr("Back")
        backIcon: root.form.first ? "home" : "back"
        nextLabel: root.form.manner === "review" ? qsTr("Send") : qsTr("Next")
        nextIcon: root.form.manner === "review" ? "check" : "next"
        nextShown: root.form.number > 0
        onGoBack: {
            if (!root.form.back())
                root.visit.goHome();
        }
        onGoNext: root.form.tapNext()

        tools: [
            KButton {
                id: cover

                objectName: "showAnswers"
                visible: root.form.manner === "review"
                focusPolicy: Qt.NoFocus
                size: Theme.small
                iconName: root.form.masked ? "show" : "hide"
                label: root.form.masked ? qsTr("Show") : qsTr("Cover")
                text: Theme.large ? "" : label
                height: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
                onClicked: {
                    if (root.form.masked)
                        root.uncovering();
                    root.form.unmask();
                }
            },
            KButton {
                // Large words stand on it where its row has room for them.
                readonly property real taken: Math.ceil(iconSize) + Math.ceil(hideWords.advanceWidth) + Theme.gap + 2 * Theme.wideGap + (cover.visible ? cover.implicitWidth + Theme.gap : 0)

                objectName: "hideNow"
                visible: root.form.manner !== "desk"
                focusPolicy: Qt.NoFocus
                size: Theme.small
                iconName: "bin"
                label: qsTr("Hide now. Erases your answers.")
                text: Theme.large && !Theme.roomy && taken > page.toolRoom ? "" : qsTr("Hide now")
                height: Math.max(Theme.touchLeast, implicitContentHeight + Theme.gap)
                onClicked: root.visit.end()
            }
        ]

        Loader {
            anchors.fill: parent
            sourceComponent: {
                switch (root.form.manner) {
                case "one":
                case "many":
                    return choices;
                case "typed":
                    return typed;
                case "masked":
                    return masked;
                case "pause":
                    return pause;
                case "desk":
                    return desk;
                case "consent":
                    return consent;
                case "review":
                    return review;
                }
                return null;
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.manner === "receipt"

        sourceComponent: Receipt {
            visit: root.visit
            form: root.form
        }
    }

    Component {
        id: choices

        ChoiceGrid {
            options: root.form.options
            many: root.form.manner === "many"
            onChosen: key => root.form.choose(key)
        }
    }

    Component {
        id: typed

        Item {
            // A field of many lines takes what there is.
            implicitHeight: Math.min(field.implicitHeight, 1.9 * Theme.body * 1.25 + 2 * Theme.gap)

            TypedField {
                id: field

                readonly property string step: root.form.step

                width: parent.width
                height: Math.min(parent.height, implicitHeight)
                label: root.form.title
                value: root.form.text
                lines: field.step === "note" ? 4 : 1
                hints: {
                    if (field.step === "phone")
                        return Qt.ImhDialableCharactersOnly;
                    if (field.step === "email")
                        return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase;
                    return Qt.ImhNone;
                }
                onEdited: text => root.form.text = text
                onAccepted: root.form.tapNext()
                onStepChanged: soon.restart()

                // Goes with the field, which Qt.callLater would outlive.
                Timer {
                    id: soon

                    interval: 0
                    onTriggered: field.arrive()
                }

                Connections {
                    target: root.form

                    function onErrorChanged(): void {
                        if (root.form.error !== "")
                            field.take();
                    }
                }
            }
        }
    }

    Component {
        id: masked

        Item {
            implicitHeight: maskedAnswer.implicitHeight

            MaskedAnswer {
                id: maskedAnswer

                width: parent.width
                mask: root.form.mask
                onClicked: root.form.unmask()
            }
        }
    }

    Component {
        id: pause

        Item {
            implicitHeight: counted.implicitHeight

            Pause {
                id: counted

                width: parent.width
                seconds: root.form.secondsLeft
            }
        }
    }

    Component {
        id: desk

        Item {
            implicitHeight: notice.implicitHeight

            DeskNotice {
                id: notice

                width: parent.width
                words: root.form.help
            }
        }
    }

    Component {
        id: consent

        Consent {
            form: root.form
        }
    }

    Component {
        id: review

        AnswerList {
            id: list

            lines: root.form.answers
            size: Theme.compact || Theme.large ? Theme.small : Theme.body
            editable: true
            onPicked: step => root.form.change(step)
            onPlaced: page.look()

            // Large words have them below the fold. What stands above them stays as high as it is.
            Connections {
                target: root

                function onUncovering(): void {
                    if (Theme.large && list.typed)
                        page.bring(list.typed);
                }
            }
        }
    }
}
