import QtQuick

// A position in seconds that runs to `duration`, at half speed if asked, but for the time that it is `steady`.
QtObject {
    id: root

    property real duration: 0
    property real position: 0
    property bool slower: false
    property bool steady: false
    readonly property real speed: root.slower && !root.steady ? 0.5 : 1
    readonly property bool running: run.running
    readonly property bool ended: root.position >= root.duration

    readonly property NumberAnimation run: NumberAnimation {
        id: run

        objectName: "run"
        target: root
        property: "position"
    }

    function play(): void {
        run.stop();
        if (root.ended)
            root.position = 0;
        run.from = root.position;
        run.to = root.duration;
        run.duration = (root.duration - root.position) * 1000 / root.speed;
        run.start();
    }

    function pause(): void {
        run.stop();
    }

    function seek(seconds: real): void {
        const wasRunning = run.running;
        run.stop();
        root.position = Math.max(0, Math.min(root.duration, seconds));
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
