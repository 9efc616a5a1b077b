"""A clip as numbers for a program to read: joints, lengths, contacts and read-outs by frame."""

from __future__ import annotations

from math import dist
from typing import Any

from kiosk.body.figure import ClipFigure, ReadOuts
from kiosk.body.library import Body
from kiosk.body.plane import Vector
from kiosk.body.skeleton import JOINTS, LEG, SIDES, joint_frame

_TRUNK = ("pelvis", "L5", "L4", "L3", "L2", "L1", "thorax", "neck", "head")
_JOINT_NAMES = _TRUNK + tuple(f"{joint}_{side}" for side in SIDES for joint in JOINTS)
# A segment and the joints it runs between; the foot ends at the ball, where the toes begin.
_SEGMENTS: dict[str, tuple[str, str]] = {
    f"{segment}_{side}": (f"{upper}_{side}", f"{lower}_{side}")
    for side in SIDES
    for segment, upper, lower in (
        (LEG.upper, "hip", "knee"),
        (LEG.lower, "knee", "ankle"),
        (LEG.end, "ankle", "toe"),
        ("upper_arm", "shoulder", "elbow"),
        ("forearm", "elbow", "wrist"),
    )
} | {"neck": ("neck", "head")}


def trace(body: Body, name: str, fps: float) -> dict[str, Any]:
    """Return the clip `name`, or the two sides of a comparison, at `fps` frames a second.

    A clip is {"clip", "fps", "duration", "surface", "events", "frames"}, in seconds, metres and
    degrees, with the floor at 0; a comparison is {"right": clip, "wrong": clip}. Percentages are
    None where the model doesn't hold. Raises KeyError for an unknown name.
    """
    if name in body.comparisons:
        return {side: trace(body, clip, fps) for side, clip in body.comparisons[name].items()}
    figure = body.figure(name)
    duration = figure.clip.duration
    count = round(duration * fps)
    return {
        "clip": name,
        "fps": fps,
        "duration": duration,
        "surface": figure.clip.surface,
        "events": [
            {
                "time": cue.at,
                "until": duration if cue.until is None else cue.until,
                "verdict": cue.verdict,
                "joint": cue.bone,
                "words": cue.words,
            }
            for cue in figure.clip.cues
        ],
        "frames": [_frame(figure, min(i / fps, duration)) for i in range(count + 1)],
    }


def _frame(figure: ClipFigure, time: float) -> dict[str, Any]:
    moment = figure.moment(time)
    joints = {name: moment.frames[joint_frame(name)].origin for name in _JOINT_NAMES}
    read_outs: ReadOuts = figure.read_outs(moment)
    return {
        "time": time,
        "joints": {name: _point(at) for name, at in joints.items()},
        "segments": {name: dist(joints[a], joints[b]) for name, (a, b) in _SEGMENTS.items()},
        "contacts": [
            {
                "joint": touch.joint,
                "target": _point(touch.target),
                "position": _point(joints[touch.joint]),
                "planted": touch.planted,
            }
            for touch in moment.touches
        ],
        "hip_extension_deg": read_outs.hip_extension_deg,
        "pelvic_tilt_deg": read_outs.pelvic_tilt_deg,
        "lumbar_extension_deg": read_outs.lumbar_extension_deg,
        "psoas_change_pct": read_outs.psoas_change_pct,
        "iliacus_change_pct": read_outs.iliacus_change_pct,
    }


def _point(at: Vector) -> list[float]:
    return [at[0], at[1]]
