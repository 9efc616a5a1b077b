import QtQuick

// A position in seconds that runs to `duration`, slower if asked.
QtObject {
    id: root

    property real duration: 0
    property real position: 0
    property bool slower: false
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
        run.duration = (root.duration - root.position) * 1000 * (root.slower ? 2 : 1);
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

    function again(): void {
        run.stop();
        root.position = 0;
        root.play();
    }

    onSlowerChanged: {
        if (run.running)
            root.play();
    }
}
