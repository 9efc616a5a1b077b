import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// The words of a step. What does not fit is turned on as time goes, until somebody turns it by hand: the shipped captions fit at
// normal size, large words and a clinic's longest caption may not.
Item {
    id: root

    required property Player player
    required property PlayClock clock
    required property PacerDial dial
    property ReadAloud readAloud: null
    // Whether there is room for how loud the voice is.
    property bool loudness: true
    // Whether the buttons stand here; what they leave a low screen would be a line or two.
    property bool buttoned: true

    // A small screen with large words has no room for a head that stays.
    readonly property bool headless: Theme.compact && Theme.large
    readonly property bool scrolls: Theme.large || least.implicitHeight > body.viewHeight
    // What the title says already is not said twice.
    readonly property bool cued: Theme.large && !root.dial.held && root.player.figure.cueText !== "" && root.bare(root.player.figure.cueText) !== root.bare(stepTitle.text)
    readonly property color cueTone: root.player.figure.cueWrong ? Theme.wrong : Theme.right
    // How long a page of words is left to be read at most, in seconds.
    readonly property real pageTime: 8
    readonly property real line: caption.contentHeight / Math.max(1, caption.lineCount)
    readonly property int linesFirst: Math.max(1, Math.floor((body.viewHeight - caption.y) / root.line))
    readonly property int lines: Math.max(1, Math.floor(body.viewHeight / root.line))
    // Where the line for the side has no room for which time it is: that stands where the step is told otherwise.
    readonly property bool narrow: Theme.compact || Theme.large
    // What comes next is less than what is done now.
    readonly property int nextSize: root.narrow ? Theme.small : Theme.body
    property real turned: 0
    property bool byHand: false

    signal readAll

    function bare(words: string): string {
        return words.replace(/[.!]+$/, "").toLowerCase();
    }

    function turn(): void {
        // What to do now stays in sight.
        if (!body.more || root.byHand || root.headless && root.dial.visible)
            return;
        const start = root.player.captionStart;
        const pages = 1 + Math.max(0, Math.ceil((caption.lineCount - root.linesFirst) / root.lines));
        const time = Math.min(root.pageTime, (root.player.captionEnd - start) / pages);
        const page = Math.min(pages - 1, Math.floor((root.clock.position - start) / time));
        // The last page is a full one.
        const first = Math.min(root.linesFirst + (page - 1) * root.lines, Math.max(0, caption.lineCount - root.lines));
        const y = page === 0 ? 0 : caption.y + first * root.line;
        if (Math.abs(y - root.turned) > 1) {
            root.turned = y;
            body.glideTo(y);
        }
    }

    Connections {
        target: root.clock

        function onPositionChanged() {
            root.turn();
        }
    }

    Connections {
        target: root.player

        function onStepChanged() {
            root.byHand = false;
            root.turned = 0;
            body.contentY = 0;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 2

        Item {
            id: above

            Layout.fillWidth: true
            implicitHeight: head.implicitHeight
            visible: !root.headless
        }

        Scroller {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: 0
            onTouched: root.byHand = true

            Item {
                id: within

                Layout.fillWidth: true
                implicitHeight: head.implicitHeight
                visible: root.headless
            }

            Words {
                id: caption

                objectName: "caption"
                Layout.fillWidth: true
                Layout.fillHeight: !root.scrolls
                Layout.preferredHeight: root.scrolls ? -1 : 0
                text: root.player.caption
                size: root.headless ? Theme.body : root.scrolls && !Theme.large ? Theme.small : Theme.lead
                lineHeight: root.headless ? 0.95 : 1
                minimumPixelSize: Theme.small
                fontSizeMode: root.scrolls ? Text.FixedSize : Text.Fit
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            PageTitle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.wideGap
                visible: Theme.large
                overline: qsTr("Section %1 of %2").arg(root.player.number).arg(root.player.sectionCount)
                title: root.player.title
            }
        }
    }

    ColumnLayout {
        id: head

        parent: root.headless ? within : above
        width: parent.width
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            visible: root.buttoned || root.cued || root.player.pacer.time !== ""
            spacing: Theme.gap / 2

            Icon {
                visible: root.cued
                name: root.player.figure.cueWrong ? "cross" : "check"
                color: root.cueTone
                weight: 4
                implicitWidth: Theme.small
            }

            Words {
                Layout.fillWidth: true
                objectName: "stepOf"
                text: {
                    if (root.cued)
                        return root.player.figure.cueText;
                    if (root.narrow && root.player.pacer.time !== "")
                        return root.player.pacer.time;
                    return qsTr("Step %1 of %2").arg(root.player.step + 1).arg(root.player.ticks.length);
                }
                size: Theme.small
                lineHeight: 1
                font.weight: root.cued ? Font.DemiBold : Font.Normal
                color: root.cued ? root.cueTone : Theme.quietInk
            }

            VolumeButton {
                objectName: "softer"
                Layout.preferredWidth: Theme.touch
                visible: on && root.loudness && root.buttoned
                kind: KButton.Quiet
                readAloud: root.readAloud
                louder: false
            }

            ReadAloudButton {
                Layout.preferredWidth: Theme.touch
                visible: offered && !Theme.portrait && root.buttoned
                kind: KButton.Quiet
                readAloud: root.readAloud
            }

            VolumeButton {
                objectName: "louder"
                Layout.preferredWidth: Theme.touch
                visible: on && root.loudness && root.buttoned
                kind: KButton.Quiet
                readAloud: root.readAloud
                louder: true
            }

            KButton {
                objectName: "openTranscript"
                visible: root.buttoned
                Layout.preferredWidth: Theme.touch
                Layout.preferredHeight: Theme.touch
                kind: KButton.Quiet
                iconName: "book"
                iconSize: Theme.touch * 0.5
                label: qsTr("Read it all")
                onClicked: root.readAll()
            }
        }

        Words {
            id: stepTitle

            Layout.fillWidth: true
            objectName: "stepTitle"
            visible: text !== ""
            text: root.dial.visible ? root.dial.words : root.player.stepTitle
            // Large words leave more lines to the caption.
            size: root.headless ? Theme.small : Theme.compact || Theme.large ? Theme.body : Theme.lead
            strong: true
            lineHeight: 1
            color: Theme.action
        }

        Words {
            Layout.fillWidth: true
            objectName: "sideOrBreath"
            visible: text !== ""
            text: root.narrow ? root.player.pacer.shortLine : root.dial.line
            size: root.dial.resting || Theme.large ? root.nextSize : Theme.compact ? Theme.body : Theme.lead
            lineHeight: 1
            font.weight: Font.DemiBold
        }
    }

    Words {
        id: least

        visible: false
        width: body.width
        text: root.player.caption
        size: Theme.small
        lineHeight: caption.lineHeight
    }
}
