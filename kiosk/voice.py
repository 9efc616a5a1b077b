"""A voice of the system in a process of its own, so that one that hangs takes no screen along.

Run as a file, with the name of one of Qt's engines or none. Reads a line of JSON for each text,
{"text": …, "language": "es", "volume": 0 to 1}, and falls silent at an empty text or at the end of
its input. Writes {"languages": […]} first, {"ended": true} after each text that was spoken to its
end, and {"failed": "why"} before it gives up.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

RATE = -0.2
"""A little slower than the system speaks, on its scale from -1 to 1."""

FAREWELL_S = 1.0

NEAR = ("_US", "_MX", "_419")
"""Where a language is spoken as patients here do, the nearest first: 419 is Latin America."""

State = QTextToSpeech.State


class Voice(QObject):
    """Speaks one text at a time; a new one cuts the one before."""

    asked = Signal(str)

    def __init__(self, engine: str) -> None:
        """`engine` is one of Qt's, empty for the system's own."""
        super().__init__()
        self._speech = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._locales = _locales(self._speech)
        self._begun = False
        self.asked.connect(self._take)
        self._speech.stateChanged.connect(self._follow)
        self._speech.errorOccurred.connect(lambda _reason, why: _give_up(why))

    def introduce(self) -> bool:
        """Tell the languages that have a voice; whether there is any."""
        if not self._locales:
            _tell(failed=self._speech.errorString() or "The system has no voice.")
            return False
        _tell(languages=sorted(self._locales))
        return True

    def _take(self, line: str) -> None:
        self._begun = False
        if not line:
            self._speech.stop()
            QCoreApplication.exit()
            return
        wanted = json.loads(line)
        if not wanted["text"]:
            self._speech.stop()
            return
        locale = self._locales[wanted["language"]]
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
            self._speech.setVoice(_plain(self._speech.availableVoices()))
            self._speech.setRate(RATE)
        self._speech.setVolume(wanted["volume"])
        self._speech.say(wanted["text"])

    def _follow(self, state: State) -> None:
        # What was cut ends too, but had not begun since.
        if state == State.Ready and self._begun:
            self._begun = False
            _tell(ended=True)
        elif state == State.Speaking:
            self._begun = True


def _locales(speech: QTextToSpeech) -> dict[str, QLocale]:
    """The best locale of each language that has a voice, by the language's code."""

    def distance(locale: QLocale) -> tuple[int, str]:
        name = locale.name()
        return next((at for at, end in enumerate(NEAR) if name.endswith(end)), len(NEAR)), name

    best: dict[str, QLocale] = {}
    for locale in sorted(speech.availableLocales(), key=distance):
        best.setdefault(QLocale.languageToCode(locale.language()), locale)
    return best


def _plain(voices: list[QVoice]) -> QVoice:
    """The first voice that is no variant: eSpeak names those like "Spanish+grandma"."""
    return next((voice for voice in voices if "+" not in voice.name()), voices[0])


def _tell(**told: Any) -> None:
    print(json.dumps(told), flush=True)


def _give_up(why: str) -> None:
    _tell(failed=why)
    QCoreApplication.exit(1)


def main() -> int:
    """Speak until the input ends. Returns 1 where there is no voice, or it fails."""
    # On a Mac the voice's news come by the system's own loop only.
    os.environ["QT_EVENT_DISPATCHER_CORE_FOUNDATION"] = "1"
    app = QCoreApplication(sys.argv[:1])
    voice = Voice(sys.argv[1] if len(sys.argv) > 1 else "")
    if not voice.introduce():
        return 1

    def listen() -> None:
        for line in sys.stdin:
            voice.asked.emit(line)
        voice.asked.emit("")
        time.sleep(FAREWELL_S)
        os._exit(0)  # An engine that hangs holds the loop.

    threading.Thread(target=listen, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
