"""What `check` tells about the system's voices."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator

from kiosk.checks.finding import Finding, Level
from kiosk.lesson import Lesson
from kiosk.places import voice_command

PATIENCE_S = 30
"""Seconds that the system may take to tell its voices."""

VOICES_FROM = {
    "linux": "Install speech-dispatcher and speech-dispatcher-espeak-ng, as Debian calls them.",
    "win32": "Add it in Settings, Time & language, Speech, Manage voices.",
    "darwin": "Add it in System Settings, Accessibility, Spoken Content, System voice.",
}
"""How each system gets a voice."""


def findings(lessons: Iterable[Lesson]) -> Iterator[Finding]:
    """Whether each language can be read aloud. Qt is asked in a process of its own."""
    try:
        asked = subprocess.run(
            voice_command(), stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE_S
        )
        told = json.loads(asked.stdout or "{}")
    except (OSError, subprocess.TimeoutExpired, ValueError):
        told = {}
    spoken = told.get("languages", ())
    mend = VOICES_FROM.get(sys.platform, VOICES_FROM["linux"])
    for lesson in lessons:
        name = lesson.naming.name
        if lesson.language in spoken:
            yield Finding(Level.FINE, "read aloud", f"{name} has a voice.")
        else:
            silent = f"{name} has no voice, so patients are not offered it. {mend}"
            yield Finding(Level.NOTICE, "read aloud", silent)
