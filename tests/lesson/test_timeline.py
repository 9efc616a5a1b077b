"""The timeline of a section: which step plays when, and where its clip is."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lesson import Lesson, Section, Step
from kiosk.lesson.timeline import EDGE_S

seconds = st.floats(0.5, 60).map(lambda value: round(value, 2))


@st.composite
def sections(draw: st.DrawFn) -> Section:
    steps = []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.floats(0, 20))
        steps.append(
            Step(
                title="Title",
                caption="Caption.",
                picture="Picture.",
                clip="clip",
                start=start,
                end=start + draw(seconds),
                seconds=draw(seconds),
                waits=draw(st.booleans()),
            )
        )
    steps[-1] = steps[-1].model_copy(update={"waits": False})
    return Section(
        id="one", number=1, group="next", title="One", summary="One", hands_on=False, steps=steps
    )


def clip_time(section: Section, t: float) -> float:
    return section.act_at(t).clip_time


@given(sections(), st.floats(-100, 1000))
def test_every_moment_has_a_step_and_a_place_in_its_clip(section: Section, t: float) -> None:
    index = section.step_at(t)
    step = section.steps[index]
    assert step.start <= clip_time(section, t) <= step.end + 1e-9
    if 0 <= t < section.duration:
        assert section.step_starts[index] <= t < section.step_ends[index]


@given(sections())
def test_ticks_start_their_steps_and_clips_play_through(section: Section) -> None:
    for index, (step, start, end) in enumerate(
        zip(section.steps, section.step_starts, section.step_ends, strict=True)
    ):
        assert section.step_at(start) == index
        assert clip_time(section, start) == pytest.approx(step.start)
        almost = end - 1e-9 * end
        assert clip_time(section, almost) == pytest.approx(step.end, abs=1e-4)


@given(sections())
def test_played_through_it_rests_at_the_end_of_each_step_that_waits(section: Section) -> None:
    rests: list[int] = []
    at = section.rest_after(0)
    while at < inf:
        rests.append(section.step_at(at))
        assert at + EDGE_S == pytest.approx(section.step_ends[rests[-1]])
        at = section.rest_after(at)
    assert rests == [index for index, step in enumerate(section.steps) if step.waits]


@given(sections(), st.floats(0, 400), st.floats(0, 400))
def test_time_runs_forward(section: Section, one: float, other: float) -> None:
    early, late = sorted((one, other))
    first, second = section.step_at(early), section.step_at(late)
    assert first <= second
    if first == second:
        assert clip_time(section, early) <= clip_time(section, late)


def test_the_end_rests_on_the_last_picture(lesson: Lesson) -> None:
    section = lesson.section("on-the-floor")
    last = section.steps[-1]
    assert clip_time(section, section.duration) == last.end
    assert clip_time(section, section.duration + 5) == last.end
    assert section.step_at(section.duration) == len(section.steps) - 1


@given(sections(), st.floats(0, 1))
def test_a_place_on_the_line_is_a_moment_and_back(section: Section, share: float) -> None:
    t = section.time_at(share)
    assert 0 <= t <= section.duration
    assert section.share_at(t) == pytest.approx(share, abs=1e-6)


def test_the_line_runs_from_end_to_end_through_its_ticks(lesson: Lesson) -> None:
    for section in lesson.sections:
        ticks = [section.share_at(start) for start in section.step_starts]
        assert ticks == pytest.approx(section.step_edges[:-1])
        assert section.share_at(section.duration) == 1.0
        assert ticks == sorted(ticks)


def test_a_long_hold_leaves_every_step_room_for_a_finger(lesson: Lesson) -> None:
    for section in lesson.sections:
        rooms = [b - a for a, b in pairwise(section.step_edges)]
        assert min(rooms) > 0.06, section.id
