pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// Rows of lists from `from` on, as many as fit whole; `until` is the first that did not. A list that
// does not fit in what is left of a page begins on the next one.
Item {
    id: root

    required property list<InfoList> lists
    property int from: 0
    property bool apart: false
    property string mark: "alert"
    property list<color> tones: [Theme.action]

    property int until: 0
    readonly property int count: rows.count
    // What is shown now, row by row.
    readonly property list<string> texts: rows.model.slice(root.from, root.until).map(row => row.text)
    readonly property real start: root.from < root.count && column.height > 0 ? rows.itemAt(root.from).y : 0

    // Whether the list that row `index` is the title of ends on this page.
    function endsHere(index: int): bool {
        let last = index;
        while (last + 1 < root.count && !(rows.itemAt(last + 1) as ReaderRow).titled)
            last += 1;
        const row = rows.itemAt(last);
        return row.y + row.height <= root.start + root.height;
    }

    function measure(): void {
        let until = root.from;
        let safe = root.from;
        while (until < root.count) {
            const row = rows.itemAt(until) as ReaderRow;
            if (!row || row.y + row.height > root.start + root.height || (row.titled && until > root.from && (root.apart || !root.endsHere(until))))
                break;
            until += 1;
            // A heading stays with what it heads.
            if (!row.heads)
                safe = until;
        }
        root.until = Math.max(safe, Math.min(root.from + 1, root.count));
    }

    onHeightChanged: root.measure()
    onStartChanged: root.measure()
    onFromChanged: root.measure()
    clip: true

    Column {
        id: column

        width: root.width
        y: -root.start
        onPositioningComplete: root.measure()

        Repeater {
            id: rows

            model: {
                const found = [];
                root.lists.forEach((each, list) => {
                    if (each.title !== "")
                        found.push({
                            "kind": "title",
                            "text": each.title,
                            "list": list
                        });
                    if (each.lead !== "")
                        found.push({
                            "kind": each.items.length > 0 ? "lead" : "text",
                            "text": each.lead,
                            "list": list
                        });
                    for (const item of each.items)
                        found.push({
                            "kind": "item",
                            "text": item,
                            "list": list
                        });
                });
                return found;
            }

            delegate: ReaderRow {
                first: index === root.from
                shown: index >= root.from && index < root.until
                mark: root.mark
                tone: root.tones[modelData.list % root.tones.length]
                width: column.width
            }
        }
    }
}
