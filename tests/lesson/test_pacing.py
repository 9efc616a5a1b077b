"""What a patient does along: breaths, and holds with their sides, turns and rests."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shipped import shipped_body

from kiosk.body.clip import breath_at
from kiosk.lesson import Hold, Lesson, Step
from kiosk.lesson.pacing import BREATH_S, breathing

KNEEL = Hold(seconds=30, ready=5, sides=("right", "left"), repeats=2, rest=10)

spans = st.integers(1, 60).map(float)
holds = st.builds(
    Hold,
    seconds=spans,
    ready=spans,
    sides=st.sampled_from([("right",), ("left",), ("right", "left"), ("left", "right")]),
    repeats=st.integers(1, 4),
    rest=spans,
)
shares = st.floats(0, 0.9999)


def test_a_patient_gets_ready_holds_changes_sides_rests_and_holds_again() -> None:
    told = [(p.doing, p.side, p.turn, p.end - p.start) for p in KNEEL.phases]
    assert told == [
        ("ready", "right", 1, 5),
        ("hold", "right", 1, 30),
        ("switch", "left", 1, 10),
        ("ready", "left", 1, 5),
        ("hold", "left", 1, 30),
        ("rest", "right", 2, 10),
        ("ready", "right", 2, 5),
        ("hold", "right", 2, 30),
        ("switch", "left", 2, 10),
        ("ready", "left", 2, 5),
        ("hold", "left", 2, 30),
    ]
    assert KNEEL.duration == 170


@given(holds)
def test_each_side_is_held_as_often_and_as_long_as_said(hold: Hold) -> None:
    held = [phase for phase in hold.phases if phase.doing == "hold"]
    for side in hold.sides:
        of_side = [phase for phase in held if phase.side == side]
        assert [phase.turn for phase in of_side] == list(range(1, hold.repeats + 1))
        assert all(phase.end - phase.start == pytest.approx(hold.seconds) for phase in of_side)
    assert hold.phases[-1].doing == "hold"
    assert all(one.end == other.start for one, other in pairwise(hold.phases))


@given(holds, shares)
def test_the_count_runs_down_and_the_ring_empties(hold: Hold, share: float) -> None:
    t = hold.duration * share
    guide, phase = hold.guide_at(t), hold.phase_at(t)
    assert phase.start <= t < phase.end
    assert phase.end - t <= guide.count < phase.end - t + 1
    assert guide.left == pytest.approx((phase.end - t) / (phase.end - phase.start))
    assert (guide.side, guide.turn, guide.turns) == (phase.side, phase.turn, hold.repeats)


@given(holds, shares)
def test_the_figure_does_what_is_said_on_the_side_that_is_said(hold: Hold, share: float) -> None:
    t = hold.duration * share
    act, phase = hold.act_at(t, 2.0, 7.0), hold.phase_at(t)
    assert 2.0 <= act.clip_time <= 7.0
    if phase.doing in ("hold", "ready"):
        assert act.mirrored is (phase.side == "left")
    if phase.doing == "hold":
        assert act.clip_time == 7.0
        assert act.breathed == pytest.approx(t - phase.start)
        assert hold.guide_at(t).breath == breath_at(t - phase.start)


@given(holds, shares)
def test_the_figure_never_jumps_but_to_the_other_side(hold: Hold, share: float) -> None:
    t, step = hold.duration * share, 0.01
    before, after = hold.act_at(t, 0.0, 5.0), hold.act_at(t + step, 0.0, 5.0)
    fastest = 5.0 / min(hold.ready, hold.rest / 2)
    assert abs(after.clip_time - before.clip_time) <= fastest * step + 1e-9
    if before.mirrored is not after.mirrored:
        assert before.clip_time < fastest * step + 1e-9
    if before.mirrored is after.mirrored and hold.phase_at(t).doing in ("ready", "hold"):
        assert after.breathed == pytest.approx((before.breathed or 0.0) + step, abs=2e-2)


def test_a_breath_is_four_seconds_in_and_six_out() -> None:
    said = [(breathing(t + 0.5).doing, breathing(t + 0.5).count) for t in range(10)]
    assert said == [("breathe_in", n) for n in (1, 2, 3, 4)] + [
        ("breathe_out", n) for n in (1, 2, 3, 4, 5, 6)
    ]


def test_the_shipped_breathing_is_the_figures_own(lesson: Lesson, assets: Path) -> None:
    body = shipped_body()
    paced = [step for section in lesson.sections for step in section.steps if step.pace]
    assert len(paced) == 4
    for step in paced:
        clip = body.clips[step.clip]
        for tenths in range(round(step.length * 10)):
            t = tenths / 10
            act, guide = step.act_at(t), step.guide_at(t)
            assert guide is not None
            assert guide.breath == pytest.approx(breath_at(act.breathed or 0.0))
            own = clip.at(body.skeleton, act.clip_time)
            assert own.breath == pytest.approx(guide.breath, abs=1e-6)
            assert own.breath == pytest.approx(
                clip.at(body.skeleton, act.clip_time, act.breathed).breath, abs=1e-6
            )


def test_a_paced_step_goes_round_at_the_clips_own_speed(lesson: Lesson) -> None:
    step = next(s for s in lesson.section("on-the-floor").steps[::-1] if s.pace)
    piece = step.end - step.start
    assert piece == BREATH_S < step.length
    assert step.act_at(3.0).clip_time == step.start + 3.0
    assert step.act_at(piece + 3.0).clip_time == step.start + 3.0
    assert step.act_at(piece + 3.0).breathed == piece + 3.0
    assert step.act_at(step.length).clip_time == step.end


def test_a_step_without_a_pace_guides_nobody() -> None:
    step = Step(title="One", caption="One.", picture="One.", clip="clip", start=0, end=4, seconds=8)
    assert step.guide_at(3.0) is None
    assert step.act_at(4.0).clip_time == 2.0
    assert not step.timed


def test_a_hold_that_is_over_tells_nobody_to_go_on(lesson: Lesson) -> None:
    (step,) = (step for step in lesson.section("kneeling-stretch").steps if step.hold)
    assert step.guide_at(step.length - 0.1) is not None
    assert step.guide_at(step.length) is None
