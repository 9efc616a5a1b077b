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

    FormPage {
        anchors.fill: parent
        visible: root.form.manner !== "receipt"
        covered: root.covered
        languages: root.visit.languages
        overline: qsTr("Step %1 of %2").arg(root.form.number).arg(root.form.total)
        title: root.form.title
        progress: root.form.number / root.form.total
        help: root.form.help
        message: root.form.error
        backLabel: root.form.number > 1 ? qsTr("Back") : qsTr("Home")
        backIcon: root.form.number > 1 ? "back" : "home"
        nextLabel: root.form.manner === "review" ? qsTr("Send") : qsTr("Next")
        nextIcon: root.form.manner === "review" ? "check" : "next"
        onGoBack: {
            if (!root.form.back())
                root.visit.goHome();
        }
        onGoNext: root.form.next()

        Loader {
            anchors.fill: parent
            sourceComponent: {
                switch (root.form.manner) {
                case "one":
                case "many":
                    return choices;
                case "typed":
                    return typed;
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
                onAccepted: root.form.next()
                onStepChanged: Qt.callLater(field.take)
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
            lines: root.form.answers
            editable: true
            onPicked: step => root.form.change(step)
        }
    }
}
