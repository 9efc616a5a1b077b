pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Lists to read, a page at a time: a line that does not fit waits for the next page.
ListView {
    id: root

    required property list<InfoList> lists
    property color tone: Theme.action
    property string mark: ""

    readonly property bool atLast: root.contentHeight <= root.height || root.atYEnd

    function nextPage(): void {
        const below = root.indexAt(root.width / 2, root.contentY + root.height);
        let index = below < 0 ? root.count - 1 : below;
        const row = root.itemAtIndex(index);
        if (row && row.y + row.height <= root.contentY + root.height)
            index += 1;
        turn.from = root.contentY;
        root.positionViewAtIndex(index, ListView.Beginning);
        turn.to = root.contentY;
        turn.restart();
    }

    NumberAnimation {
        id: turn

        target: root
        property: "contentY"
        duration: Theme.slow
        easing.type: Easing.InOutCubic
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: 100000
    model: {
        const rows = [];
        for (const each of root.lists) {
            if (each.title !== "")
                rows.push({
                    "kind": "title",
                    "text": each.title
                });
            if (each.lead !== "")
                rows.push({
                    "kind": "lead",
                    "text": each.lead
                });
            for (const item of each.items)
                rows.push({
                    "kind": "item",
                    "text": item
                });
        }
        return rows;
    }
    delegate: Item {
        id: row

        required property var modelData
        required property int index
        readonly property bool whole: row.y >= root.contentY - 1 && row.y + row.height <= root.contentY + root.height + 1
        readonly property bool titled: row.modelData.kind === "title"

        width: ListView.view.width
        height: words.implicitHeight + (row.titled && row.index > 0 ? Theme.wideGap : Theme.gap)
        opacity: row.whole || root.moving || turn.running ? 1 : 0

        Icon {
            visible: row.modelData.kind === "item"
            name: root.mark
            color: root.tone
            width: Theme.small
            height: width
            y: words.y + Theme.small * 0.1
        }

        Words {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap / 2
            x: row.modelData.kind === "item" && root.mark !== "" ? Theme.small * 1.4 : 0
            width: parent.width - x
            text: row.modelData.text
            size: row.titled ? Theme.body : Theme.small
            strong: row.titled
            color: row.titled ? root.tone : Theme.ink
            Accessible.role: row.titled ? Accessible.Heading : Accessible.StaticText
            Accessible.name: text
        }
    }
}
