pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Adapters

// Lists to read in one or two columns, with one button that turns pages until all was seen. Large words scroll instead.
Page {
    id: root

    property string lead: ""
    required property list<InfoList> lists
    // What stands below the last of them.
    property string closing: ""
    property string mark: "alert"
    property list<color> tones: [Theme.action]
    // Each list in a column of its own.
    property bool apart: false
    property string accept: qsTr("Back")
    // Whether one goes on after the last page, not back.
    property bool goesOn: false
    property int size: Theme.small
    property alias actions: actions.data
    property ReadAloud readAloud: null

    signal accepted

    readonly property var rows: {
        const found = [];
        const row = (kind, text, list, heading) => found.push({
                "kind": kind,
                "text": text,
                "list": list,
                "heading": heading
            });
        root.lists.forEach((each, list) => {
            if (each.title !== "")
                row("title", each.title, list, each.title);
            if (each.lead !== "")
                row(each.items.length > 0 ? "lead" : "text", each.lead, list, each.title);
            each.items.forEach(item => row("item", item, list, each.title));
        });
        if (root.closing !== "")
            row("text", root.closing, root.lists.length, "");
        return found;
    }
    // Large words on a low screen need its whole height: what goes on stands at their end.
    readonly property bool footless: Theme.large && Theme.compact && !Theme.portrait
    readonly property bool halved: !Theme.portrait && !Theme.compact
    readonly property int seen: root.halved ? right.until : left.until
    readonly property bool allSeen: Theme.large ? root.sheet.atEnd : root.seen >= left.count
    readonly property list<string> shown: (Theme.large || left.from === 0 ? [root.title, root.lead] : [left.begun]).concat(Theme.large ? root.rows.map(row => row.text) : left.texts, root.halved && !Theme.large ? right.texts : [])

    onShownChanged: root.readAloud?.read(root.shown)
    tools: ReadAloudRow {
        readAloud: root.readAloud
    }

    Words {
        Layout.fillWidth: true
        visible: root.lead !== "" && (Theme.large || left.from === 0)
        text: root.lead
        size: root.size
        lineHeight: 1.05
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: column.height + 2 * Theme.gap
        visible: Theme.large

        Column {
            id: column

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap

            Repeater {
                model: Theme.large ? root.rows : []

                ReaderRow {
                    mark: root.mark
                    tone: root.tones[modelData.list % root.tones.length]
                    width: column.width
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !Theme.large
        spacing: Theme.gap
        uniformCellSizes: true

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Reader {
                id: left

                objectName: "reader"
                anchors.fill: parent
                anchors.margins: Theme.gap
                rows: root.rows
                mark: root.mark
                tones: root.tones
                apart: root.apart
                size: root.size
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.halved

            Reader {
                id: right

                anchors.fill: parent
                anchors.margins: Theme.gap
                from: left.until
                rows: root.halved ? root.rows : []
                mark: root.mark
                tones: root.tones
                apart: root.apart
            }
        }
    }

    ColumnLayout {
        id: underneath

        Layout.fillWidth: true
        visible: Theme.large
        spacing: Theme.gap
    }

    foot: RowLayout {
        id: footing

        Layout.fillWidth: true
        visible: !root.footless
        // Of one height whatever the button says: what fits above must not hang on it.
        Layout.preferredHeight: Math.max(Theme.touch, on.implicitHeight)
        Layout.maximumHeight: Layout.preferredHeight
        spacing: Theme.gap

        Item {
            id: beside

            Layout.fillWidth: true
            implicitHeight: Theme.touch

            GridLayout {
                id: actions

                parent: Theme.large ? underneath : beside
                columns: Theme.large && Theme.portrait ? 2 : children.length
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
            }
        }

        KButton {
            objectName: "pageBack"
            visible: !Theme.large && left.from > 0
            iconName: "back"
            size: Theme.small
            label: qsTr("Back to the start")
            onClicked: left.from = 0
        }

        KButton {
            id: on

            readonly property bool last: root.footless || root.allSeen

            parent: root.footless ? underneath : footing
            Layout.fillWidth: root.footless
            Layout.preferredWidth: Math.max(implicitWidth, 50 * Theme.mm)
            objectName: "turnOrAccept"
            kind: KButton.Primary
            iconAfter: root.goesOn || !on.last
            iconName: {
                if (on.last)
                    return root.goesOn ? "next" : "back";
                return Theme.large ? "down" : "next";
            }
            size: Theme.small
            text: on.last ? root.accept : qsTr("Read on")
            onClicked: {
                if (on.last)
                    root.accepted();
                else if (Theme.large)
                    root.sheet.readOn();
                else
                    left.from = root.seen;
            }
        }
    }
}
