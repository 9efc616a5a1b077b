"""The content that ships: complete, true to its evidence, and easy to read."""

import re
from collections.abc import Iterator, ValuesView
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from kiosk.appointments.request import Day, Kind, ReachBy
from kiosk.lesson import GROUPS, Lesson, Section, Stage, lint
from kiosk.lesson.cards import FIXED_IDS
from kiosk.lesson.piece import Highlight

SUBJECTS = [
    "tight-hip-flexors",
    "meet-the-iliopsoas",
    "what-sitting-does",
    "how-the-clinic-releases-it",
    "releasing-it-at-home",
    "on-the-floor",
    "where-to-aim",
    "kneeling-stretch",
    "in-bed",
    "standing-stretch",
    "what-next",
]

OVERCLAIMS = {
    "promises": r"\b(cure[sd]?|heal(s|ed)?|fix(es|ed)?|guarantee\w*|proven|will help)\b",
    "sitting stays and hurts": r"\b(sitting (causes|hurts|damages)|stays? short|is shortened)\b",
    "arch pinches": r"\bpinch\w*",
    "wrong one shortens": r"\bshortens?\b",
    "the psoas itself": r"\b(press\w*|reach\w*) (on |into )?the psoas\b|\breleases? the psoas\b",
    "no stretch of rectus femoris": r"\b(not|no|zero|doesn’t)\b[^.]*rectus femoris",
    "muscle force": r"\b(strain|newtons?|force on the muscle)\b",
    "hold the breath": r"(?<!not )\bhold your breath\b",
}


def texts(value: Any) -> Iterator[str]:
    """Every text in a model, lists and tables included."""
    if isinstance(value, BaseModel):
        value = value.model_dump()
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from texts(part)
        case list() | tuple() | ValuesView():
            for part in value:
                yield from texts(part)


def told(section: Section) -> str:
    return " ".join(f"{step.title}. {step.caption}" for step in section.steps)


def test_it_is_clean(assets: Path, stage: Stage) -> None:
    assert lint(assets, None, stage) == ()


def test_all_eleven_sections_in_order(lesson: Lesson) -> None:
    assert [section.id for section in lesson.sections] == SUBJECTS
    assert [section.number for section in lesson.sections] == list(range(1, 12))
    assert {section.group for section in lesson.sections} == set(GROUPS)
    assert all(lesson.section(section.id) is section for section in lesson.sections)


def test_each_section_is_told_at_a_calm_pace(lesson: Lesson) -> None:
    """Getting down to the floor and up again takes longer than anything else."""
    for section in lesson.sections:
        steps, seconds = (12, 300) if section.id == "on-the-floor" else (9, 145)
        assert 3 <= len(section.steps) <= steps, section.id
        told_for = sum(step.length for step in section.steps if not step.timed)
        assert 40 <= told_for <= seconds, section.id
        for step in section.steps:
            words = len(step.caption.split())
            assert words / step.length <= 2.4, f"{section.id}: {step.title} is read too fast"
            assert step.end - step.start <= 1.5 * step.length, f"{section.id}: {step.title}"
            assert len(re.findall(r"[.!?](?=\s|”|$)", step.caption)) <= 4, step.caption


def test_what_is_done_along_is_done_by_the_dose(lesson: Lesson) -> None:
    """30 s, 60 s in all a side; breaths of 4 and 6 s; at 70, time to change knees and rest."""
    paced = {section.number for section in lesson.sections for step in section.steps if step.pace}
    assert paced == {6, 7, 9}
    holds = {s.number: step.hold for s in lesson.sections for step in s.steps if step.hold}
    assert holds.keys() == {8, 10}
    for hold in holds.values():
        assert hold.seconds == 30
        assert hold.seconds * hold.repeats == 60
        assert len(hold.sides) == 2
        assert hold.rest - hold.ready >= 25
        assert hold.lead == 12
        assert len((hold.first_caption or "").split()) / hold.lead <= 2.4


def test_a_section_named_by_its_number_is_that_one(lesson: Lesson) -> None:
    floor, bed = lesson.section("on-the-floor"), lesson.section("in-bed")
    assert f"Section {bed.number} shows it in bed" in floor.steps[0].caption
    told = lesson.section("where-to-aim").steps[-1].caption
    assert f"Section {floor.number} shows how to stand up" in told
    kneeling, standing = lesson.section("kneeling-stretch"), lesson.section("standing-stretch")
    assert f"choose section {standing.number}, standing" in kneeling.steps[0].caption


def test_titles_are_short_and_differ(lesson: Lesson) -> None:
    for section in lesson.sections:
        titles = [step.title for step in section.steps]
        assert len(set(titles)) == len(titles), section.id
        assert all(len(title.split()) <= 6 for title in titles), titles


def test_the_hands_on_sections_bring_the_safety_card(lesson: Lesson) -> None:
    assert {section.number for section in lesson.sections if section.hands_on} == {6, 7, 8, 9, 10}


def test_hands_on_sections_lead_to_their_comparison(lesson: Lesson) -> None:
    leads = {section.number: section.comparison for section in lesson.sections}
    assert {number: name for number, name in leads.items() if name} == {
        8: "kneeling-same",
        9: "bed-flat",
        10: "standing",
    }
    assert list(lesson.comparisons) == [
        "kneeling-same",
        "kneeling",
        "standing",
        "bed-flat",
        "bed-held",
    ]
    assert lesson.estimate == "Whole muscle and tendon, model estimate"


def test_anatomy_is_told_with_the_bones_shown(lesson: Lesson) -> None:
    for number in (2, 3):
        assert all(step.bones for step in lesson.sections[number - 1].steps)
    inner = set(get_args(Highlight)) - {"tool"}
    for section in lesson.sections:
        for step in section.steps:
            assert step.bones or not inner & set(step.highlight), f"{section.id}: {step.title}"


def test_every_word_on_a_figure_is_said_by_a_clip(lesson: Lesson, stage: Stage) -> None:
    assert set().union(*stage.cue_words.values()) == set(lesson.cue_words)


@pytest.mark.parametrize("claim", OVERCLAIMS)
def test_nothing_is_overstated(lesson: Lesson, claim: str) -> None:
    said = [
        lesson.sections,
        lesson.safety,
        lesson.form,
        *lesson.comparisons.values(),
        lesson.cue_words.values(),
    ]
    found = [text for text in texts(said) if re.search(OVERCLAIMS[claim], text, re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "can be a sign of"),
        (1, "may help some people"),
        (3, "in some people, it may"),
        (3, "the pelvis may tip forward"),
        (3, "does not have to hurt"),
        (5, "no good study has tested the tool"),
        (7, "toward the psoas"),
        (8, "practically no extra stretch"),
        (9, "toward the psoas"),
        (10, "much less than kneeling"),
    ],
)
def test_what_the_evidence_softens_is_said_softly(lesson: Lesson, number: int, words: str) -> None:
    assert words in told(lesson.sections[number - 1]).lower()


def test_no_percentage_is_claimed_in_the_words(lesson: Lesson) -> None:
    product = lesson.clinic.offers.product
    assert product is not None
    numbers = re.findall(r"\d+ ?%", " ".join(told(section) for section in lesson.sections))
    assert numbers == [f"{product.percent_off}%"]


def test_the_code_never_stands_without_the_disclosure(lesson: Lesson) -> None:
    product = lesson.clinic.offers.product
    assert product is not None
    with_code = [
        step.caption
        for section in lesson.sections
        for step in section.steps
        if product.code in step.caption
    ]
    assert len(with_code) == 1
    assert all(product.disclosure in caption for caption in with_code)


@pytest.mark.parametrize(
    ("card", "words"),
    [
        (
            "ask_first",
            "pregnant|aortic aneurysm|surgery|surgeon|6 weeks|blood thinner|bleed|bowel|"
            "appendicitis|diverticulitis|spleen|belly pain|fever|lump|clot|broken bone|open wound|"
            "red skin|hernia|osteoporosis|iud|hip replacement|cancer",
        ),
        ("stop_if", "pulse|numbness|tingling|electric|groin|thigh|sharp pain|stomach|dizzy"),
        ("keep_off", "middle line|groin"),
        ("stretches", "front of your hip|labral tear|behind you"),
        (
            "now",
            "both legs|genitals|buttocks|urine|stool|sexual|chest pain|accident|staff|911",
        ),
        ("soon", "fever|weight loss|lump|shape|night|never eases"),
    ],
)
def test_the_safety_card_names_every_precaution(lesson: Lesson, card: str, words: str) -> None:
    said = " ".join(texts(getattr(lesson.safety, card))).lower()
    assert [word for word in words.split("|") if word not in said] == []


def test_the_form_offers_what_a_request_can_hold(lesson: Lesson) -> None:
    assert {name: set(ids) for name, ids in FIXED_IDS.items()} == {
        "kind": set(Kind),
        "days": set(Day),
        "reach_by": set(ReachBy),
    }
    assert {choice.id for choice in lesson.form.kind.choices} == set(Kind)
    assert lesson.form.kind.label("discovery_visit") == "Free Discovery Visit"


def test_the_default_clinic(lesson: Lesson) -> None:
    clinic = lesson.clinic
    assert (clinic.name, clinic.zip) == ("More 4 Life Physical Therapy", "63011")
    assert clinic.time_zone == "America/Chicago"
    assert (clinic.idle.after, clinic.idle.countdown) == (60, 20)
    assert "Ballwin" in clinic.serves
    product = clinic.offers.product
    assert product is not None
    assert (product.code, product.percent_off) == ("M4LPT", 50)


def test_the_model_is_credited(lesson: Lesson) -> None:
    said = " ".join(texts(lesson.sources))
    for work in ("gait2392", "Delp et al. 1990", "CC BY 3.0", "Christophy"):
        assert work in said
