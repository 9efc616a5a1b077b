pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Rows of lists from `from` on, as many as fit whole; `until` is the first that did not. A list that
// does not fit in what is left of a page begins on the next one; one that goes on says so at the top.
Item {
    id: root

    // Rows as a ReadingPage has them.
    required property var rows
    property int from: 0
    property bool apart: false
    property string mark: "alert"
    property list<color> tones: [Theme.action]
    property int size: Theme.small

    property int until: 0
    readonly property int count: lines.count
    // What is shown now, row by row.
    readonly property list<string> texts: root.rows.slice(root.from, root.until).map(row => row.text)
    // The title of a list that began before `from`, else empty.
    readonly property string begun: {
        const before = root.rows[root.from - 1];
        const row = root.rows[root.from];
        return before && row && before.list === row.list ? row.heading : "";
    }
    readonly property real room: root.height - (again.visible ? again.height : 0)
    readonly property real start: root.from < root.count && column.height > 0 ? root.startOf(lines.itemAt(root.from) as ReaderRow) : 0

    // Where a row begins that heads the page: what keeps a title apart from the list before it is not needed there.
    function startOf(row: ReaderRow): real {
        return row.y + row.apart;
    }

    // Whether the list that row `index` is the title of ends on this page.
    function endsHere(index: int): bool {
        let last = index;
        while (last + 1 < root.count && !(lines.itemAt(last + 1) as ReaderRow).titled)
            last += 1;
        const row = lines.itemAt(last);
        return row.y + row.height <= root.start + root.room;
    }

    function measure(): void {
        let until = root.from;
        let safe = root.from;
        while (until < root.count) {
            const row = lines.itemAt(until) as ReaderRow;
            if (!row || row.y + row.height > root.start + root.room || (row.titled && until > root.from && (root.apart || !root.endsHere(until))))
                break;
            until += 1;
            // A heading stays with what it heads.
            if (!row.heads)
                safe = until;
        }
        root.until = Math.max(safe, Math.min(root.from + 1, root.count));
    }

    onRoomChanged: root.measure()
    onStartChanged: root.measure()
    onFromChanged: root.measure()
    clip: true

    Words {
        id: again

        objectName: "listGoesOn"
        width: root.width
        visible: root.begun !== ""
        text: qsTr("%1 (continued)").arg(root.begun)
        size: root.size
        strong: true
        lineHeight: 1
        bottomPadding: Theme.gap / 2
        color: root.from < root.count ? root.tones[root.rows[root.from].list % root.tones.length] : Theme.ink
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Column {
        id: column

        width: root.width
        y: root.height - root.room - root.start
        onPositioningComplete: root.measure()

        Repeater {
            id: lines

            model: root.rows

            delegate: ReaderRow {
                shown: index >= root.from && index < root.until
                mark: root.mark
                size: root.size
                tone: root.tones[modelData.list % root.tones.length]
                width: column.width
            }
        }
    }
}
