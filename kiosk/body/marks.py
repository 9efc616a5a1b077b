"""What is drawn over a figure to point something out: the line of the low back, and arrows.

An arrow shows the pelvis' turn, its way forward, or the body's way down. Marks stand behind the
body, where neither an arm nor the bone view is in their way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import numpy as np

from kiosk.body.clip import Cue, Mark, Verdict
from kiosk.body.drawing import Points, Ribbons
from kiosk.body.passage import eased
from kiosk.body.plane import Frame, Vector

DrawnMark = Literal["low_back", "tilt", "forward", "down"]
FILL: Mapping[Verdict, str] = {"right": "mark_right", "wrong": "mark_wrong"}

_DRAWN_OVER = 0.7
# The share drawn at once: less of it is no arrow yet, and no line, but a speck.
_AT_ONCE = 0.5
# The line of the low back: a bone and a place in the reference position, a hand's breadth behind
# the spine from the sacrum up to the lowest ribs.
_LOW_BACK: tuple[tuple[str, Vector], ...] = (
    ("pelvis", (-0.190, 0.040)),
    ("pelvis", (-0.170, 0.095)),
    ("L5", (-0.154, 0.130)),
    ("L4", (-0.146, 0.165)),
    ("L3", (-0.145, 0.200)),
    ("L2", (-0.150, 0.238)),
    ("L1", (-0.160, 0.275)),
    ("thorax", (-0.172, 0.325)),
    ("thorax", (-0.180, 0.370)),
)
_LOW_BACK_WIDTHS = (0.006, 0.013, 0.015, 0.015, 0.015, 0.015, 0.015, 0.013, 0.006)
# The pelvis' turn: an arrow round the hip joint, behind the seat; degrees from straight ahead.
_TURN_RADIUS, _TURN_WIDTH, _TURN_HEAD = 0.215, 0.015, 0.046
_TURN_ANGLES: Mapping[Verdict, tuple[float, float]] = {
    "right": (168.0, 226.0),
    "wrong": (226.0, 168.0),
}
_HEAD_LENGTH_DEG = 13.0
_ARC_POINTS = 12
# The straight arrows are pushed, so they are bolder: one ends behind the seat, clear of the turn's
# arrow; one ends on the cue's place.
_PUSH_LENGTH, _PUSH_WIDTH, _PUSH_HEAD, _PUSH_HEAD_LENGTH = 0.22, 0.026, 0.080, 0.066
_BEHIND_HIP = -0.255 - 0.010j
_WAYS: Mapping[Mark, complex] = {"forward": 1.0 + 0j, "down": -1j}
# Behind the line of the low back, in the frame of the third lumbar vertebra.
_BESIDE_L3: Vector = (-0.130, 0.0)
_NOTHING: Points = np.empty((0, 2))


class Marks:
    """The drawn marks of a clip's cues; `parts` are (mark, verdict) in drawing order."""

    def __init__(self, cues: Sequence[Cue], reference: Mapping[str, Frame]) -> None:
        self.parts: tuple[tuple[DrawnMark, Verdict], ...] = tuple(
            (mark, verdict)
            for mark in get_args(DrawnMark)
            for verdict in ("right", "wrong")
            if any(mark in cue.marks and cue.verdict == verdict for cue in cues)
        )
        self._cues = tuple(cues)
        self._low_back = [(bone, reference[bone].to_local(at)) for bone, at in _LOW_BACK]
        self._ribbon = Ribbons([_LOW_BACK_WIDTHS])

    def solve(self, cue: Cue | None, frames: Mapping[str, Frame], time: float) -> list[Points]:
        """Return each part's outline in world metres, empty while its cue doesn't show.

        `frames`: those of the bones, and of the things as "prop:NAME".
        """
        return [self._outline(mark, verdict, cue, frames, time) for mark, verdict in self.parts]

    def _outline(
        self,
        mark: Mark,
        verdict: Verdict,
        cue: Cue | None,
        frames: Mapping[str, Frame],
        time: float,
    ) -> Points:
        if cue is None or cue.verdict != verdict or mark not in cue.marks:
            return _NOTHING
        drawn = _AT_ONCE + (1 - _AT_ONCE) * eased(
            min((time - self._began(cue, mark)) / _DRAWN_OVER, 1.0)
        )
        if mark == "tilt":
            return _turn_arrow(frames, verdict, drawn)
        if mark in _WAYS:
            return _straight_arrow(_tip(mark, cue, frames), _WAYS[mark], drawn)
        course = [frames[bone].to_world(at) for bone, at in self._low_back]
        return self._ribbon.solve([course], drawn)[0]

    def _began(self, cue: Cue, mark: Mark) -> float:
        """Return since when a mark shows: it stays drawn from one cue to the next that has it."""
        for before in self._cues:
            if before.until == cue.at and before.verdict == cue.verdict and mark in before.marks:
                return self._began(before, mark)
        return cue.at


def beside_low_back(frames: Mapping[str, Frame]) -> Vector:
    """Return the place behind the low back's line where its angle is written, in world metres."""
    return frames["L3"].to_world(_BESIDE_L3)


def arrow_tail(cue: Cue, frames: Mapping[str, Frame]) -> Vector | None:
    """Return where a cue's straight arrow begins, in world metres; None where it has none."""
    for mark, way in _WAYS.items():
        if mark in cue.marks:
            tail = _tip(mark, cue, frames) - _PUSH_LENGTH * way
            return (tail.real, tail.imag)
    return None


def _tip(mark: Mark, cue: Cue, frames: Mapping[str, Frame]) -> complex:
    if mark == "forward":
        return frames["thigh_stretched"].at + _BEHIND_HIP
    return complex(*frames[cue.bone].to_world(cue.place))


def _turn_arrow(frames: Mapping[str, Frame], verdict: Verdict, drawn: float) -> Points:
    centre, base = frames["thigh_stretched"].at, frames["pelvis"].angle
    start, end = _TURN_ANGLES[verdict]
    tip = start + (end - start) * drawn
    neck = tip - np.sign(end - start) * _HEAD_LENGTH_DEG
    shaft = np.exp(1j * np.radians(base + np.linspace(start, neck, _ARC_POINTS)))
    head = np.exp(1j * np.radians(base + neck))
    half, wide = _TURN_WIDTH / 2, _TURN_HEAD / 2
    outline = np.concatenate(
        [
            shaft * (_TURN_RADIUS + half),
            [
                head * (_TURN_RADIUS + wide),
                _TURN_RADIUS * np.exp(1j * np.radians(base + tip)),
                head * (_TURN_RADIUS - wide),
            ],
            shaft[::-1] * (_TURN_RADIUS - half),
        ]
    )
    placed = centre + outline
    return placed.view(np.float64).reshape(-1, 2)


def _straight_arrow(end: complex, way: complex, drawn: float) -> Points:
    """Return an arrow that grows, the way it points, until its tip is at `end`."""
    neck, half, wide = -_PUSH_HEAD_LENGTH, _PUSH_WIDTH / 2, _PUSH_HEAD / 2
    back = -_PUSH_LENGTH * drawn
    outline = np.array(
        [
            complex(back, half),
            complex(neck, half),
            complex(neck, wide),
            0j,
            complex(neck, -wide),
            complex(neck, -half),
            complex(back, -half),
        ]
    )
    placed = end - _PUSH_LENGTH * (1 - drawn) * way + outline * way
    return placed.view(np.float64).reshape(-1, 2)
