import QtQuick
import Kiosk.Adapters

// A position in seconds that runs to `duration`, as fast as `rate` tells, but for the time that it is `steady`. Where a `projector` plays a video,
// its position is the one.
QtObject {
    id: root

    property real duration: 0
    property real position: 0
    property real rate: 1
    property bool steady: false
    property Projector projector: null
    readonly property real speed: root.steady ? 1 : root.rate
    readonly property bool running: root.projector ? root.projector.playing : run.running
    readonly property bool ended: root.position >= root.duration

    readonly property NumberAnimation run: NumberAnimation {
        id: run

        objectName: "run"
        target: root
        property: "position"
    }

    readonly property Connections follow: Connections {
        target: root.projector

        function onMoved() {
            root.position = root.projector.position;
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
        run.from = root.position;
        run.to = root.duration;
        run.duration = (root.duration - root.position) * 1000 / root.speed;
        run.start();
    }

    function pause(): void {
        run.stop();
        root.projector?.pause();
    }

    function seek(seconds: real): void {
        const wasRunning = run.running;
        run.stop();
        root.position = Math.max(0, Math.min(root.duration, seconds));
        root.projector?.seek(root.position);
        if (wasRunning && !root.ended)
            root.play();
    }

    function playFrom(seconds: real): void {
        run.stop();
        root.position = seconds;
        root.play();
    }

    onSpeedChanged: {
        if (run.running)
            root.play();
    }
}
