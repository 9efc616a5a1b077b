"""Runs `kiosk/voice.py` beside the kiosk: what is to be said goes there, news come back."""

from __future__ import annotations

import json

from PySide6.QtCore import QIODevice, QObject, QProcess, QTimer, Signal

_PATIENCE_MS, _PATIENCE_PER_SIGN_MS = 5_000, 150
"""How long a text may take: more than twice what a slow voice needs."""
_LOOKING_MS, _FAREWELL_MS = 30_000, 2_000


class VoiceProcess(QObject):
    """A voice that is started when it has something to say, and forgotten when it fails.

    `ended` follows each text that was spoken to its end, `failed` comes at most once a process.
    """

    languagesTold = Signal(list)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, command: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._looking = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._fail("It did not come to an end."))

    def look(self) -> None:
        """Ask once which languages have a voice: `languagesTold` or `failed` answers."""
        self._start()
        self._looking = True
        self._patience.start(_LOOKING_MS)

    def say(self, text: str, language: str, volume: float) -> None:
        """Speak a text, from 0 to 1 loud, in place of the one before; an empty one is silence."""
        if self._process is None:
            if not text:
                return
            self._start()
        line = json.dumps({"text": text, "language": language, "volume": volume})
        assert self._process is not None
        self._process.write(f"{line}\n".encode())
        if text:
            self._patience.start(_PATIENCE_MS + _PATIENCE_PER_SIGN_MS * len(text))
        else:
            self._patience.stop()

    def close(self) -> None:
        """Fall silent and let the process go."""
        self._patience.stop()
        self._looking = False
        if self._process is not None:
            process, self._process = self._process, None
            process.closeWriteChannel()
            QTimer.singleShot(_FAREWELL_MS, process, process.kill)

    def kill(self) -> None:
        """End all processes now."""
        self._patience.stop()
        self._process = None
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished()

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.errorOccurred.connect(lambda _error: self._lost(process))
        process.finished.connect(lambda *_: self._lost(process))
        process.start(self._command[0], self._command[1:], QIODevice.OpenModeFlag.ReadWrite)

    def _read(self, process: QProcess) -> None:
        while process.canReadLine():
            told = json.loads(process.readLine().toStdString())
            if "languages" in told:
                self.languagesTold.emit(told["languages"])
                if self._looking:
                    self.close()
            elif process is not self._process:
                continue
            elif "failed" in told:
                self._fail(told["failed"])
            else:
                self._patience.stop()
                self.ended.emit()

    def _lost(self, process: QProcess) -> None:
        process.deleteLater()
        if process is self._process:
            self._fail(process.errorString())

    def _fail(self, why: str) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        self._looking = False
        if process is not None:
            process.kill()
            self.failed.emit(why)
