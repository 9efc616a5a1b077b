"""What the clips teach, held as facts: when pressure grows, and where; what both sides share."""

from itertools import pairwise

import pytest

from kiosk.body import Body
from kiosk.body.clip import Moment

# From when to when a body and the tool lie against each other in one place: not while it is lifted,
# carried or got down on. Seconds.
AGAINST_TOOL = [
    ("bed-release", 5.6, 24.0),
    ("bed-aim", 0.0, 7.8),
    ("bed-aim", 10.0, 16.0),
    ("bed-flat-right", 0.0, 12.0),
    ("bed-held-right", 0.0, 12.0),
    ("prone-release", 20.2, 24.0),
    ("prone-release", 27.6, 46.0),
    ("prone-breathing", 0.0, 30.0),
    ("prone-higher-breathing", 0.0, 20.0),
    ("prone-aim", 0.0, 7.4),
    ("prone-aim", 11.8, 20.0),
]
# Metres in a tenth of a second: less than this is stillness.
STILL = 0.0002


def tool_in_pelvis(moment: Moment) -> tuple[float, float]:
    """The tool's base: how far in front of the pelvis' origin, how far towards the head."""
    return moment.frames["pelvis"].to_local(moment.props["tool"].origin)


@pytest.mark.parametrize(("name", "start", "end"), AGAINST_TOOL)
def test_pressure_grows_only_on_the_breath_out(
    body: Body, name: str, start: float, end: float
) -> None:
    clip = body.clips[name]
    times = [start + i / 10 for i in range(round((end - start) * 10) + 1)]
    moments = [clip.at(body.skeleton, time) for time in times]
    deeper = [
        (time, a, b)
        for time, (a, b) in zip(times, pairwise(moments), strict=False)
        if tool_in_pelvis(a)[0] - tool_in_pelvis(b)[0] > STILL
    ]
    assert deeper
    for time, before, after in deeper:
        assert after.breath <= before.breath, time


def test_the_therapist_sinks_in_on_the_breath_out(body: Body) -> None:
    clip = body.clips["clinic-release"]
    moments = [clip.at(body.skeleton, 2.5 + i / 10) for i in range(51)]
    for a, b in pairwise(moments):
        assert b.props["therapist_hands"].y <= a.props["therapist_hands"].y
        assert b.breath <= a.breath


@pytest.mark.parametrize(("name", "low", "high"), [("prone-aim", 5, 16), ("bed-aim", 5, 14)])
def test_the_second_place_is_higher_towards_the_navel(
    body: Body, name: str, low: float, high: float
) -> None:
    """The navel is about level with the disc between third and fourth lumbar vertebra."""
    first, second = (body.clips[name].at(body.skeleton, time) for time in (low, high))
    pelvis = second.frames["pelvis"]
    navel = pelvis.to_local(second.frames["L3"].origin)[1]
    assert tool_in_pelvis(first)[1] == pytest.approx(0.0, abs=0.03)
    assert tool_in_pelvis(first)[1] + 0.05 < tool_in_pelvis(second)[1] < navel + 0.01


def test_same_thigh_position_tucked_opens_the_hip_by_25_degrees_more(body: Body) -> None:
    right = body.figure("kneeling-same-right")
    wrong = body.figure("kneeling-same-wrong")
    end = right.clip.duration
    tucked, arched = right.moment(end), wrong.moment(end)
    thigh = tucked.frames["thigh_right"]
    assert arched.frames["thigh_right"].angle == pytest.approx(thigh.angle, abs=0.05)
    assert arched.frames["thigh_right"].x == pytest.approx(thigh.x, abs=0.001)
    more, less = right.read_outs(tucked), wrong.read_outs(arched)
    assert more.hip_extension_deg - less.hip_extension_deg == pytest.approx(25, abs=0.1)
    assert more.iliacus_change_pct is not None
    assert less.iliacus_change_pct is not None
    assert more.iliacus_change_pct - less.iliacus_change_pct > 5.0


def test_flat_legs_lengthen_and_a_bolster_slackens(body: Body) -> None:
    lengths = []
    for name in ("bed-flat-right", "bed-flat-wrong"):
        figure = body.figure(name)
        lengths.append(figure.read_outs(figure.moment(figure.clip.duration)).psoas_change_pct)
    rested, flat = lengths
    assert rested is not None
    assert flat is not None
    assert rested < flat - 5.0


def test_both_sides_of_a_comparison_are_seen_alike(body: Body) -> None:
    for sides in body.comparisons.values():
        right, wrong = body.clips[sides["right"]], body.clips[sides["wrong"]]
        assert (right.duration, right.views, right.person) == (
            wrong.duration,
            wrong.views,
            wrong.person,
        )
