pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Adapters

// The list of sections stays where it is under the one that is open.
Item {
    id: root

    required property StaffDesk desk
    required property LessonPage page

    StaffLessonList {
        anchors.fill: parent
        visible: root.page.view === "list"
        desk: root.desk
        page: root.page
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.page.view) {
            case "section":
                return section;
            case "reviewer":
                return reviewer;
            case "until":
                return until;
            }
            return null;
        }
    }

    Component {
        id: section

        StaffLessonSection {
            desk: root.desk
            page: root.page
        }
    }

    Component {
        id: reviewer

        StaffLessonReviewer {
            desk: root.desk
            page: root.page
        }
    }

    Component {
        id: until

        StaffLessonUntil {
            desk: root.desk
            page: root.page
        }
    }
}
