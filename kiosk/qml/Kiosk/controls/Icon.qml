import QtQuick
import QtQuick.Shapes
import Kiosk

// A line icon drawn in a 24 × 24 box; `name` is one of the keys below.
Item {
    id: root

    property string name: ""
    property color color: Theme.ink
    property real weight: 2.2

    // Without a graphics processor Qt draws a Shape that is clipped away wholly as if it were not clipped at all.
    readonly property Scroller frame: {
        for (let at = root.parent; at; at = at.parent) {
            if (at as Scroller)
                return at as Scroller;
        }
        return null;
    }

    readonly property var outlines: ({
            "play": "M8 5 L19 12 L8 19 Z",
            "pause": "M8 5 L8 19 M16 5 L16 19",
            "back": "M15 5 L8 12 L15 19",
            "next": "M9 5 L16 12 L9 19",
            "again": "M19 12 A7 7 0 1 1 16.5 6.6 M17 2.5 L17 7 L12.5 7",
            "slow": "M12 21 A9 9 0 1 1 12 3 A9 9 0 1 1 12 21 M12 7 L12 12 L8 14",
            "home": "M4 11 L12 4 L20 11 M6 10 L6 20 L18 20 L18 10",
            "check": "M5 13 L10 18 L19 6",
            "cross": "M6 6 L18 18 M18 6 L6 18",
            "bones": "M12 3 L12 21 M8 6 L16 6 M8 10 L16 10 M8 14 L16 14 M9 18 L15 18",
            "calendar": "M4 6 L20 6 L20 20 L4 20 Z M4 10.5 L20 10.5 M8 3 L8 7 M16 3 L16 7",
            "hand": "M8 12 L8 5.5 A1.5 1.5 0 0 1 11 5.5 L11 11 L11 4 A1.5 1.5 0 0 1 14 4 L14 11 L14 5.5 A1.5 1.5 0 0 1 17 5.5 L17 14 C17 18.5 14.5 21 11.5 21 C8 21 6.5 18.5 4 14 C3.2 12.4 5 11 6.3 12.3 L8 14",
            "softer": "M3 9.5 L3 14.5 L6.5 14.5 L11 18.5 L11 5.5 L6.5 9.5 Z M15 12 L22 12",
            "louder": "M3 9.5 L3 14.5 L6.5 14.5 L11 18.5 L11 5.5 L6.5 9.5 Z M15 12 L22 12 M18.5 8.5 L18.5 15.5",
            "alert": "M12 3 L22 20 L2 20 Z M12 9 L12 14 M12 16.8 L12 17.2",
            "person": "M12 11.5 A4 4 0 1 1 12 3.5 A4 4 0 1 1 12 11.5 M4.5 21 C4.5 16.5 7.5 14.5 12 14.5 C16.5 14.5 19.5 16.5 19.5 21",
            "book": "M12 6 C9.5 4.5 6.5 4.3 4 5 L4 19 C6.5 18.3 9.5 18.5 12 20 C14.5 18.5 17.5 18.3 20 19 L20 5 C17.5 4.3 14.5 4.5 12 6 Z M12 6 L12 20",
            "overlay": "M4 4 L15 4 L15 15 L4 15 Z M9 9 L20 9 L20 20 L9 20 Z",
            "compare": "M3 5 L10 5 L10 19 L3 19 Z M14 5 L21 5 L21 19 L14 19 Z",
            "key": "M8 16 A4 4 0 1 1 8 8 A4 4 0 1 1 8 16 M12 12 L21 12 M18 12 L18 16",
            "erase": "M9 6 L21 6 L21 18 L9 18 L3 12 Z M12 9.5 L17 14.5 M17 9.5 L12 14.5",
            "shift": "M12 4 L20 12 L16 12 L16 19 L8 19 L8 12 L4 12 Z",
            "code": "M4 4 L10 4 L10 10 L4 10 Z M14 4 L20 4 L20 10 L14 10 Z M4 14 L10 14 L10 20 L4 20 Z M14 14 L14 17 M17 14 L20 14 M20 17 L20 20 M14 20 L17 20 M17 17 L17 17.2",
            "export": "M12 15 L12 3 M7.5 7.5 L12 3 L16.5 7.5 M4 14 L4 20 L20 20 L20 14",
            "door": "M13 4 L5 4 L5 20 L13 20 M10 12 L21 12 M17 8 L21 12 L17 16",
            "power": "M12 3 L12 11 M7.5 6 A8 8 0 1 0 16.5 6",
            "search": "M10.5 17.5 A7 7 0 1 1 10.5 3.5 A7 7 0 1 1 10.5 17.5 M15.5 15.5 L21 21",
            "show": "M2.5 12 C5 7.5 8.5 5.5 12 5.5 C15.5 5.5 19 7.5 21.5 12 C19 16.5 15.5 18.5 12 18.5 C8.5 18.5 5 16.5 2.5 12 Z M12 15 A3 3 0 1 1 12 9 A3 3 0 1 1 12 15",
            "hide": "M2.5 12 C5 7.5 8.5 5.5 12 5.5 C15.5 5.5 19 7.5 21.5 12 C19 16.5 15.5 18.5 12 18.5 C8.5 18.5 5 16.5 2.5 12 Z M12 15 A3 3 0 1 1 12 9 A3 3 0 1 1 12 15 M4 3 L20 21",
            "bin": "M4 7 L20 7 M9 7 L9 4 L15 4 L15 7 M6 7 L7 20 L17 20 L18 7 M10 11 L10 16 M14 11 L14 16",
            "film": "M4 5 L20 5 L20 19 L4 19 Z M8 5 L8 19 M16 5 L16 19 M4 9.7 L8 9.7 M4 14.3 L8 14.3 M16 9.7 L20 9.7 M16 14.3 L20 14.3",
            "sound": "M4 9.5 L8 9.5 L13 5 L13 19 L8 14.5 L4 14.5 Z M16 9.5 A3.5 3.5 0 0 1 16 14.5 M18.5 6.5 A7.5 7.5 0 0 1 18.5 17.5",
            "silence": "M4 9.5 L8 9.5 L13 5 L13 19 L8 14.5 L4 14.5 Z M16.5 9.5 L21.5 14.5 M21.5 9.5 L16.5 14.5",
            "place": "M12 21.5 C7.5 15.5 5 12.5 5 9.5 A7 7 0 0 1 19 9.5 C19 12.5 16.5 15.5 12 21.5 Z M12 12 A2.5 2.5 0 1 1 12 7 A2.5 2.5 0 1 1 12 12",
            "bell": "M6 16 L6 11 A6 6 0 0 1 18 11 L18 16 L20 18.5 L4 18.5 Z M10.5 21.5 L13.5 21.5 M12 5 L12 3",
            "filter": "M3 5 L21 5 L14 13 L14 20 L10 18 L10 13 Z",
            "up": "M5 15 L12 8 L19 15",
            "down": "M5 9 L12 16 L19 9",
            "chart": "M4 4 L4 20 M4 6.5 L17 6.5 M4 12 L20 12 M4 17.5 L11 17.5",
            "minus": "M5 12 L19 12",
            "plus": "M5 12 L19 12 M12 5 L12 19",
            "pen": "M4 20 L5 15.5 L16.5 4 L20 7.5 L8.5 19 Z M14 6.5 L17.5 10",
            "undo": "M8 4 L3.5 8.5 L8 13 M4 8.5 L14 8.5 A5.5 5.5 0 0 1 14 19.5 L9 19.5",
            "list": "M9 6 L20 6 M9 12 L20 12 M9 18 L20 18 M4.5 6 L4.7 6 M4.5 12 L4.7 12 M4.5 18 L4.7 18",
            "mirror": "M12 3 L12 21 M9 7 L3 17 L9 17 Z M15 7 L21 17 L15 17 Z",
            "wordless": "M4 6 L20 6 M4 11 L11 11 M4 16 L8 16 M20 10 L10 21",
            "globe": "M12 21 A9 9 0 1 1 12 3 A9 9 0 1 1 12 21 M12 3 C7.5 8 7.5 16 12 21 C16.5 16 16.5 8 12 3 M3 12 L21 12",
            "question": "M8.5 8.5 A3.5 3.5 0 1 1 13.8 11.5 C12.4 12.4 12 13 12 14.5 M12 18.8 L12 19"
        })

    implicitWidth: Theme.body
    implicitHeight: implicitWidth

    Shape {
        opacity: !root.frame || root.frame.shows(root) ? 1 : 0
        width: 24
        height: 24
        anchors.centerIn: parent
        scale: Math.min(root.width, root.height) / 24
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.weight
            fillColor: root.name === "play" ? root.color : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.outlines[root.name] ?? ""
            }
        }
    }
}
