import QtQuick
import Kiosk

// What a review is worth, in words and a colour.
Words {
    id: root

    // As in kiosk.lesson.State.
    required property string worth

    size: Theme.fine
    color: {
        switch (root.worth) {
        case "holds":
            return Theme.right;
        case "ended":
        case "changed":
        case "other_video":
            return Theme.wrong;
        case "ends_soon":
            return Theme.ink;
        }
        return Theme.quietInk;
    }
}
