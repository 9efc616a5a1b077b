"""What a patient does along: breaths, and holds with their sides, turns and rests."""

from itertools import pairwise
from math import ceil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shipped import shipped_body

from kiosk.body.clip import BREATH_IN_S, breath_at
from kiosk.lesson import Hold, Lesson, Section, Step
from kiosk.lesson.hold import Holding
from kiosk.lesson.pacing import BREATH_S, breathing

SIDES = ("Right knee down", "Left knee down")
KNEEL = Holding(
    Hold(
        seconds=30,
        ready=5,
        sides=SIDES,
        other=21.0,
        repeats=2,
        rest=30,
        rest_caption="Rest.",
    ),
    0.0,
    5.0,
)

spans = st.integers(1, 60).map(float)


@st.composite
def holdings(draw: st.DrawFn) -> Holding:
    """Holds of one side or two, on clips that leave time for changing sides."""
    start, span, change = draw(st.integers(0, 20)), draw(st.integers(1, 9)), draw(st.integers(1, 9))
    two, ready = draw(st.booleans()), draw(spans)
    hold = Hold(
        seconds=draw(spans),
        ready=ready,
        first_ready=draw(st.none() | st.integers(0, 90).map(lambda more: ready + more)),
        sides=SIDES if two else SIDES[:1],
        other=float(start + 3 * span + change) if two else None,
        repeats=draw(st.integers(1, 4)),
        rest=ready + change * two + draw(st.integers(0, 20)),
        rest_caption="Rest.",
    )
    return Holding(hold, float(start), float(start + span))


shares = st.floats(0, 0.9999)


def test_a_patient_gets_ready_holds_rests_changes_legs_and_holds_again() -> None:
    told = [(p.doing, p.side, p.turn, p.end - p.start) for p in KNEEL.phases]
    pause = (("rest", 5), ("switch", 25), ("ready", 5), ("hold", 30))
    assert told == [
        ("ready", "first", 1, 5),
        ("hold", "first", 1, 30),
        *((doing, "other", 1, seconds) for doing, seconds in pause),
        *((doing, "first", 2, seconds) for doing, seconds in pause),
        *((doing, "other", 2, seconds) for doing, seconds in pause),
    ]
    assert KNEEL.duration == 230


def test_the_figure_goes_from_one_side_to_the_other_and_back_the_same_way() -> None:
    shown = {
        t: round(KNEEL.act_at(t).clip_time, 6)
        for t in (0, 2, 5, 35, 37, 40, 44, 48, 50, 65, 67, 70, 100, 105, 109, 113, 130, 135, 165)
    }
    assert shown == {
        **{0: 0, 2: 2, 5: 5, 35: 5, 37: 7, 40: 10, 44: 13, 48: 16, 50: 16, 65: 16, 67: 18, 70: 21},
        **{100: 21, 105: 16, 109: 13, 113: 10, 130: 10, 135: 5, 165: 5},
    }


@given(holdings(), shares)
def test_legs_are_changed_at_once_and_the_rest_of_the_pause_is_the_patients(
    holding: Holding, share: float
) -> None:
    """The figure shows it no faster than its clip does, then waits on the new side."""
    phase = holding.phase_at(holding.duration * share)
    if phase.doing != "switch":
        return
    out, new = (holding.act_at(t).clip_time for t in (phase.start, phase.end))
    way, room = abs(new - out), phase.end - phase.start
    shown = next(
        second
        for second in range(1, ceil(room) + 1)
        if holding.act_at(min(phase.start + second, phase.end - 1e-9)).clip_time
        == pytest.approx(new)
    )
    assert way <= shown <= ceil(min(room, 4 / 3 * way))


def test_getting_into_the_first_hold_may_take_longer_and_has_its_own_words() -> None:
    """Later pauses stay as they are; the way in is gone evenly, and the breath goes with it."""
    longer = {"first_ready": 12.0, "first_caption": "Slowly."}
    hold = KNEEL.hold.model_copy(update=longer)
    slow = Holding(hold, KNEEL.start, KNEEL.end)
    assert [(p.start - 7, p.end - 7) for p in slow.phases[1:]] == [
        (p.start, p.end) for p in KNEEL.phases[1:]
    ]
    assert [slow.act_at(t).clip_time for t in (0, 6, 12)] == [0, 2.5, 5]
    assert [slow.guide_at(t).count for t in (0, 11.5, 12)] == [12, 1, 30]
    step = kneeling_step(hold=hold)
    said = [step.words_at(t) for t in (0, 11.9, 12, 50, 78, 100)]
    assert [words.text for words in said] == ["Slowly.", "Slowly.", "One.", "Rest.", "One.", "One."]
    assert (said[0].start, said[0].end) == (0, 12)
    assert (said[2].start, said[2].end) == (12, 42)


def test_one_side_alone_is_left_the_way_it_was_entered() -> None:
    hold = KNEEL.hold.model_copy(update={"sides": SIDES[:1], "other": None})
    one = Holding(hold, 2.0, 7.0)
    assert [(p.doing, p.end - p.start) for p in one.phases[1:]] == [
        ("hold", 30),
        ("rest", 30),
        ("ready", 5),
        ("hold", 30),
    ]
    assert [one.act_at(t).clip_time for t in (35, 37, 40, 65, 67, 70)] == [7, 5, 2, 2, 4, 7]


@given(holdings())
def test_each_side_is_held_as_often_and_as_long_as_said(holding: Holding) -> None:
    held = [phase for phase in holding.phases if phase.doing == "hold"]
    turns = range(1, holding.hold.repeats + 1)
    sides = ("first", "other")[: len(holding.hold.sides)]
    assert [(p.turn, p.side) for p in held] == [(turn, side) for turn in turns for side in sides]
    assert all(p.end - p.start == pytest.approx(holding.hold.seconds) for p in held)
    assert holding.phases[-1].doing == "hold"
    assert all(one.end == other.start for one, other in pairwise(holding.phases))


@given(holdings(), shares)
def test_one_count_runs_down_to_each_hold_and_one_to_its_end(
    holding: Holding, share: float
) -> None:
    t = holding.duration * share
    guide, phase = holding.guide_at(t), holding.phase_at(t)
    end = next(p.end for p in holding.phases if p.end > t and (p.doing in ("ready", "hold")))
    assert end - t <= guide.count < end - t + 1
    assert 0 < guide.left <= 1
    assert (guide.turn, guide.turns) == (phase.turn, holding.hold.repeats)
    later = holding.guide_at(t + 0.25)
    if holding.phase_at(t + 0.25).counted_to == phase.counted_to:
        assert later.count <= guide.count
        assert later.left < guide.left or t + 0.25 > holding.duration


@given(holdings(), shares)
def test_the_words_are_those_of_the_side_that_is_shown(holding: Holding, share: float) -> None:
    t = holding.duration * share
    guide, phase = holding.guide_at(t), holding.phase_at(t)
    act, hold = holding.act_at(t), holding.hold
    if phase.doing == "hold":
        at = {SIDES[0]: holding.end, SIDES[1]: hold.other}[guide.side]
        assert act.clip_time == at
    other = set(hold.sides) - {guide.side}
    assert guide.mirrored_side == (other.pop() if other else "")


@given(holdings(), shares)
def test_the_figure_never_jumps_and_breathes_on(holding: Holding, share: float) -> None:
    step = 0.01
    t = (holding.duration - step) * share
    before, after = holding.act_at(t), holding.act_at(t + step)
    span = holding.end - holding.start
    fastest = max(1.0, span / holding.hold.ready)
    assert abs(after.clip_time - before.clip_time) <= fastest * step + 1e-9
    breathed = (after.breathed or 0.0) - (before.breathed or 0.0)
    assert breathed >= -1e-9
    if holding.phase_at(t).doing == holding.phase_at(t + step).doing == "hold":
        assert breathed == pytest.approx(step)
    guide = holding.guide_at(t)
    assert guide.breath == breath_at(before.breathed or 0.0)
    assert guide.inward is ((before.breathed or 0.0) % BREATH_S < BREATH_IN_S)


@given(holdings())
def test_each_hold_begins_with_a_breath_in(holding: Holding) -> None:
    for phase in holding.phases:
        if phase.doing == "hold":
            assert (holding.act_at(phase.start).breathed or 0.0) % BREATH_S == 0


def test_arrows_point_where_the_pelvis_goes_and_none_shows_on_the_way_out(lesson: Lesson) -> None:
    body = shipped_body()
    step = next(s for s in lesson.section("kneeling-stretch").steps if s.holding)
    assert step.holding
    clip, seen = body.clips[step.clip], set()
    for phase in step.holding.phases:
        for tenth in range(int(phase.end - phase.start) * 10 - 1):
            t = phase.start + tenth / 10
            acts = [step.act_at(t), step.act_at(t + 0.1)]
            assert acts[0].cued == (phase.doing in ("ready", "hold"))
            cue = clip.cue_at(acts[0].clip_time)
            if phase.doing == "ready" and cue is not None:
                now, then = (clip.at(body.skeleton, act.clip_time, 0.0) for act in acts)
                seen.add((phase.side, phase.turn, cue.words))
                if cue.words == "tuck":
                    assert then.angles["pelvic_tilt"] <= now.angles["pelvic_tilt"] + 1e-6
                if cue.words == "push_forward":
                    assert then.frames["pelvis"].x >= now.frames["pelvis"].x - 0.001
    told = {"tuck", "push_forward", "low_back_flat"}
    assert seen == {
        (s, turn, words) for s in ("first", "other") for turn in (1, 2) for words in told
    }


def test_the_other_foot_is_behind_when_the_words_say_so(lesson: Lesson) -> None:
    body = shipped_body()
    steps = [step for section in lesson.sections for step in section.steps if step.hold]
    assert steps
    for step in steps:
        assert step.holding
        assert step.hold
        clip = body.clips[step.clip]
        for phase in step.holding.phases:
            if phase.doing in ("ready", "hold"):
                moment = clip.at(body.skeleton, step.act_at(phase.end - 1).clip_time)
                behind = min(("right", "left"), key=lambda side: moment.frames[f"foot_{side}"].x)
                assert behind in step.hold.side(phase.side).lower()


@given(shares)
def test_between_holds_the_caption_is_that_of_the_rest(share: float) -> None:
    step = kneeling_step()
    t = step.length * share
    words = step.words_at(t)
    resting = step.guide_at(t).doing in ("rest", "switch")  # type: ignore[union-attr]
    assert words.text == ("Rest." if resting else "One.")
    assert words.start <= t < words.end
    assert step.words_at(words.start) == words
    assert words.end == step.length or step.words_at(words.end).text != words.text


def kneeling_step(**more: object) -> Step:
    words = {"title": "One", "caption": "One.", "picture": "One.", "clip": "clip"}
    return Step.model_validate({**words, "start": 0.0, "end": 5.0, "hold": KNEEL.hold, **more})


def section_of(*steps: Step) -> Section:
    return Section(
        id="one",
        number=1,
        group="stretch",
        title="One",
        summary="One.",
        hands_on=True,
        steps=steps,
    )


def test_a_step_before_the_hold_tells_its_side() -> None:
    down = Step(
        title="Down",
        caption="Down.",
        picture="Down.",
        clip="clip",
        start=0,
        end=5,
        seconds=5,
        side="other",
    )
    guide = section_of(down, kneeling_step()).guide_at(2.0)
    assert guide is not None
    assert (guide.doing, guide.side, guide.mirrored_side) == ("watch", *SIDES[::-1])


def test_breaths_are_counted_over_the_steps_that_they_pace(lesson: Lesson) -> None:
    section = lesson.section("on-the-floor")
    first = next(i for i, step in enumerate(section.steps) if step.pace)
    start = section.step_starts[first]
    told = [section.guide_at(start + 10 * breath + 7) for breath in range(5)]
    assert [(guide.turn, guide.turns) for guide in told if guide] == [(n, 5) for n in range(1, 6)]
    assert section.guide_at(start + 50) is None


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
