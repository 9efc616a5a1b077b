import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// Content that fills its frame where it fits, and scrolls where it does not: by finger, and beside large words by two
// buttons, between them how much of it is seen.
Item {
    id: root

    // What it stands on.
    property color ground: Theme.card
    default property alias content: sheet.data
    property alias spacing: sheet.spacing
    property alias contentY: view.contentY
    readonly property alias viewHeight: view.height
    readonly property alias contentHeight: view.contentHeight
    readonly property bool more: view.contentHeight > view.height + 1
    readonly property bool atEnd: view.contentY >= view.contentHeight - view.height - 1
    readonly property bool layered: root.more && GraphicsInfo.api === GraphicsInfo.Software
    // Counts when things have moved and are laid out.
    property int looks: 0
    readonly property bool gliding: glide.running
    readonly property bool held: view.dragging
    // Room that the buttons keep whether they are there or not: the words must not break anew.
    property bool railed: Theme.large
    // Whether what stands alone, without its buttons, has as much room on its left as they keep on its right.
    property bool centred: false
    readonly property real rail: root.railed ? Theme.touchLeast + Theme.gap : 0

    signal touched

    // The share of a line's height above its capitals, and below its letters' feet.
    readonly property real empty: 0.15
    readonly property bool still: root.looks > 0 && root.more && !glide.running && !view.moving
    // How high the lines of text stand that the upper and the lower edge cut, while nothing moves: they are covered.
    readonly property real cutAbove: root.still ? root.cutAt(sheet, view.contentY, false).to - view.contentY : 0
    readonly property real cutBelow: root.still ? view.contentY + view.height - root.cutAt(sheet, view.contentY + view.height, false).from : 0

    function look(): void {
        root.looks += 1;
    }

    // Whether any of an item in here is seen.
    function shows(item: Item): bool {
        if (root.looks === 0 || !root.more)
            return root.looks > 0;
        const y = item.mapToItem(view.contentItem, 0, 0).y - view.contentY;
        return y < view.height && y + item.height > 0;
    }

    function glideTo(y: real): void {
        glide.to = Math.max(0, Math.min(y, view.contentHeight - view.height));
        glide.restart();
    }

    // Where what `y` would cut in what is scrolled begins and ends, `y` where it cuts none: lines of text, or else whole texts and
    // buttons. Of a line the head and the foot are mostly empty.
    function cutAt(item: Item, y: real, whole: bool): var {
        const cut = {
            "from": y,
            "to": y
        };
        const take = (from, to) => {
            cut.from = Math.min(cut.from, from);
            cut.to = Math.max(cut.to, to);
        };
        for (const child of item.children) {
            const top = child.mapToItem(sheet, 0, 0).y;
            if (!child.visible || top >= y || top + child.height <= y)
                continue;
            if (child instanceof T.AbstractButton) {
                if (whole)
                    take(top, top + child.height);
            } else if (child instanceof Words) {
                const line = child.contentHeight / Math.max(1, child.lineCount);
                const nth = Math.floor((y - top) / line + root.empty);
                const from = top + nth * line;
                if (nth < child.lineCount && from < y)
                    take(whole ? top : from, y - from > root.empty * line ? from + line : y);
            } else {
                const inside = root.cutAt(child, y, whole);
                take(inside.from, inside.to);
            }
        }
        return cut;
    }

    // A whole page on, from the first text or button that was not seen whole; from within a text that takes most of a page.
    function readOn(): void {
        const edge = view.contentY + view.height;
        const onwards = [root.cutAt(sheet, edge, true).from, root.cutAt(sheet, edge, false).from, view.contentY + 0.85 * view.height];
        root.glideTo(onwards.find(y => y > view.contentY + view.height / 2));
    }

    function readBack(): void {
        root.glideTo(view.contentY - 0.85 * view.height);
    }

    implicitHeight: sheet.implicitHeight
    onMoreChanged: {
        if (!root.more)
            view.contentY = 0;
    }

    Item {
        x: root.centred && !root.more ? root.rail / 2 : 0
        width: root.width - root.rail
        height: root.height
        // What a clip leaves nothing of, Qt's software renderer draws unclipped: a layer keeps it in. What may shine through a layer it
        // may leave black, so nothing may.
        layer.enabled: root.layered

        Rectangle {
            anchors.fill: parent
            visible: root.layered
            color: root.ground
        }

        Flickable {
            id: view

            // Not by the size of what holds it: a layer may not come or go while that is being told.
            width: root.width - root.rail
            height: root.height
            clip: true
            contentWidth: width
            contentHeight: sheet.height
            interactive: root.more
            boundsBehavior: Flickable.StopAtBounds
            onDraggingChanged: {
                glide.stop();
                root.touched();
            }
            onContentYChanged: Qt.callLater(root.look)
            onHeightChanged: Qt.callLater(root.look)
            onContentHeightChanged: {
                Qt.callLater(root.look);
                if (!view.moving)
                    view.contentY = Math.max(0, Math.min(view.contentY, view.contentHeight - view.height));
            }

            ColumnLayout {
                id: sheet

                width: view.width
                height: Math.max(view.height, implicitHeight)
                spacing: Theme.gap
            }
        }

        Rectangle {
            width: parent.width
            height: root.cutAbove
            color: root.ground
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.cutBelow
            color: root.ground
        }
    }

    NumberAnimation {
        id: glide

        target: view
        property: "contentY"
        duration: Theme.slow
        easing.type: Easing.InOutQuad
    }

    component Turn: KButton {
        width: Theme.touchLeast
        implicitHeight: Theme.touchLeast
        implicitWidth: Theme.touchLeast
        iconSize: Theme.touchLeast * 0.5
    }

    ColumnLayout {
        anchors.right: parent.right
        width: Theme.touchLeast
        height: parent.height
        visible: root.more && root.railed
        spacing: Theme.gap

        Turn {
            objectName: "scrollUp"
            enabled: view.contentY > 1
            iconName: "up"
            label: qsTr("Scroll up")
            onClicked: {
                root.touched();
                root.readBack();
            }
        }

        Rectangle {
            id: track

            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            Layout.preferredWidth: 2 * Theme.gap
            radius: width / 2
            color: Theme.line

            Rectangle {
                y: view.visibleArea.yPosition * track.height
                width: parent.width
                height: view.visibleArea.heightRatio * track.height
                radius: width / 2
                color: Theme.quietInk
            }
        }

        Turn {
            objectName: "scrollDown"
            enabled: !root.atEnd
            kind: KButton.Primary
            iconName: "down"
            label: qsTr("Scroll down")
            onClicked: {
                root.touched();
                root.readOn();
            }
        }
    }

    // In the margin, clear of what it tells of.
    Rectangle {
        anchors.left: parent.right
        anchors.leftMargin: Theme.stroke / 2
        visible: root.more && !root.railed
        y: view.visibleArea.yPosition * root.height
        width: Theme.stroke * 3
        height: view.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Theme.quietInk
    }
}
