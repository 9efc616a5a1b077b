import QtQuick
import Kiosk.Adapters

// A position in seconds that runs to `duration`, as fast as `rate` tells, but for the time that it is `steady`. Not past `waitAt`: there it
// stands, still running, until that lies farther on. Played to `restAt` it rests there. Where a `projector` plays a video, its position is the one.
QtObject {
    id: root

    property real duration: 0
    property real position: 0
    property real waitAt: Infinity
    property real restAt: Infinity
    property real rate: 1
    property bool steady: false
    property bool going: false
    // Where it comes to rest by itself.
    property real goal: 0
    property Projector projector: null
    readonly property real speed: root.steady ? 1 : root.rate
    readonly property bool running: root.projector ? root.projector.playing : root.going
    // Whether the position is moved by time, not by a seek.
    readonly property bool flowing: root.projector ? follow.following : run.running
    readonly property bool ended: root.position >= root.duration

    readonly property NumberAnimation run: NumberAnimation {
        id: run

        objectName: "run"
        target: root
        property: "position"
        onFinished: root.arrive()
    }

    readonly property Connections follow: Connections {
        id: follow

        property bool following: false

        target: root.projector

        function onMoved() {
            follow.following = true;
            root.position = root.projector.position;
            follow.following = false;
        }
    }

    readonly property Binding keep: Binding {
        target: root.projector
        property: "rate"
        value: root.speed
    }

    function play(): void {
        run.stop();
        if (root.ended)
            root.position = 0;
        if (root.projector) {
            root.projector.playFrom(root.position);
            return;
        }
        root.goal = Math.min(root.duration, root.restAt);
        root.goOn();
    }

    function goOn(): void {
        run.stop();
        run.from = root.position;
        run.to = Math.max(root.position, Math.min(root.goal, root.waitAt));
        run.duration = (run.to - run.from) * 1000 / root.speed;
        root.going = true;
        if (run.to > run.from)
            run.start();
        else
            root.arrive();
    }

    // It rests at its goal, unless it waits there.
    function arrive(): void {
        root.going = root.position < root.goal || root.position >= root.waitAt;
    }

    function pause(): void {
        run.stop();
        root.going = false;
        root.projector?.pause();
    }

    function seek(seconds: real): void {
        run.stop();
        root.position = Math.max(0, Math.min(root.duration, seconds));
        root.projector?.seek(root.position);
        if (root.ended)
            root.going = false;
        else if (root.going)
            root.play();
    }

    function playFrom(seconds: real): void {
        run.stop();
        root.position = seconds;
        root.play();
    }

    onProjectorChanged: root.going = root.going && !root.projector
    onSpeedChanged: {
        if (root.going)
            root.goOn();
    }
    onWaitAtChanged: {
        if (root.going)
            root.goOn();
    }
}
