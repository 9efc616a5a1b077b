"""Who is shown: everybody can be drawn in every clip, builds stay smooth, nobody sinks."""

import re
import shutil
from itertools import pairwise
from math import dist
from pathlib import Path

import pytest
from pydantic import ValidationError
from shipped import shipped_body

from kiosk import places
from kiosk.body import Body, BodyFileError, load_body
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.people import Person, Warp

PEOPLE = sorted(shipped_body().people)
KNEELING_AND_LYING = ("kneeling-right", "kneeling-wrong", "bed-release", "clinic-release")


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    shutil.copytree(places.assets_dir() / "body", tmp_path / "body")
    return tmp_path


@pytest.fixture(scope="module", params=PEOPLE)
def cast(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Body:
    """The body with one and the same person kneeling and lying."""
    assets = tmp_path_factory.mktemp(request.param)
    shutil.copytree(places.assets_dir() / "body", assets / "body")
    path = assets / "body" / "clips.toml"
    tables = re.split(r"(?m)^(?=\[[a-z-]+\])", path.read_text(encoding="utf-8"))
    kept = "".join(t for t in tables if t.startswith(tuple(f"[{c}]" for c in KNEELING_AND_LYING)))
    person = f'person = "{request.param}"'
    path.write_text(re.sub('(?m)^person = ".*"$', person, kept), encoding="utf-8")
    body = load_body(assets)
    assert set(body.clips) == set(KNEELING_AND_LYING)
    assert {clip.person for clip in body.clips.values()} == {request.param}
    return body


def change(assets: Path, file: str, old: str, new: str) -> None:
    path = assets / "body" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_everybody_has_a_colour_for_all_they_wear(cast: Body) -> None:
    for name, clip in cast.clips.items():
        for part in cast.figure(name).parts:
            assert re.fullmatch("#[0-9A-Fa-f]{6}", cast.colour(clip.person, part.fill)), part.name


def test_nobody_sinks_kneeling_or_lying(cast: Body) -> None:
    for clip in KNEELING_AND_LYING:
        figure = cast.figure(clip)
        for i in range(round(figure.clip.duration) + 1):
            picture = figure.picture(float(i), with_muscles=False)
            for part, outline in zip(figure.parts, picture.outlines, strict=True):
                if part.layer in ("far", "body", "near"):
                    assert outline[:, 1].min() > -0.005, (clip, part.name, i)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_build_leaves_feet_shins_and_hands_alone(body: Body, person: str) -> None:
    reference = body.skeleton.reference()
    for bone in ("foot_right", "toes_left", "foot_joint_right", "hand_left", "head"):
        assert built(body, person, bone, (0.2, -0.3)) == (0.2, -0.3)
    for bone in ("shank_right", "shank_joint_left"):
        ahead = (reference[bone].x + 0.05, reference[bone].y)
        assert built(body, person, bone, ahead) == ahead


def built(body: Body, person: str, bone: str, at: tuple[float, float]) -> tuple[float, float]:
    drawn = Outline("part", "skin", (OutlinePoint(bone, at),))
    return body.people[person].built(drawn, body.skeleton.reference()).points[0].at


@pytest.mark.parametrize("person", PEOPLE)
def test_clothes_stand_out_from_skin_and_from_the_ground(body: Body, person: str) -> None:
    for clothing in ("shirt", "shorts"):
        worn = body.colour(person, clothing)
        assert difference(worn, body.colour(person, "skin")) > 20
        assert difference(worn, "#FFFFFF") > 20
    assert difference(body.colour(person, "shirt"), body.colour(person, "shorts")) > 20


def difference(a: str, b: str) -> float:
    """Return how far two colours are apart in CIE L*a*b* (D65); 20 is plain at a glance."""
    return dist(lab(a), lab(b))


def lab(colour: str) -> tuple[float, float, float]:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (value / 255 for value in bytes.fromhex(colour[1:]))
    )
    x, y, z = (
        v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116
        for v in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_a_warp_moves_what_is_near_and_leaves_what_is_far() -> None:
    warp = Warp(at=(0.1, 0.2), reach=0.1, push=(0.04, -0.01))
    assert warp.moves((0.1, 0.2)) == pytest.approx((0.04, -0.01))
    assert warp.moves((0.2, 0.2)) == (0.0, 0.0)
    assert warp.moves((0.5, 0.9)) == (0.0, 0.0)
    near, farther = warp.moves((0.1, 0.23))[0], warp.moves((0.1, 0.27))[0]
    assert 0.04 > near > farther > 0.0


def test_a_warp_never_turns_an_outline_back_on_itself() -> None:
    """Points in a row along the longest push stay in that order, and none lands on the next."""
    warp = Warp(at=(0.0, 0.0), reach=0.1, push=(0.06, 0.0))
    row = [x / 1000 for x in range(-110, 111)]
    moved = [x + warp.moves((x, 0.0))[0] for x in row]
    assert all(b - a > 0.00005 for a, b in pairwise(moved))
    with pytest.raises(ValidationError, match="fold"):
        Warp(at=(0.0, 0.0), reach=0.1, push=(0.07, 0.0))


def test_a_build_keeps_points_in_order_and_on_their_bones(body: Body) -> None:
    person = Person(
        face="oval",
        hair_style="bun",
        build=(Warp(at=(0.1, 0.15), reach=0.2, push=(0.05, 0.0)),),
        limbs=1.1,
        colours={},
    )
    drawn = Outline(
        "belly",
        "shirt",
        (
            OutlinePoint("L4", (0.1, 0.15), breath=0.01),
            OutlinePoint("thorax", (0.1, 0.4), corner=True),
            OutlinePoint("upper_arm_right", (0.094, 0.15)),
        ),
        stroked=True,
    )
    shown = person.built(drawn, body.skeleton.reference())
    assert [p.bone for p in shown.points] == [p.bone for p in drawn.points]
    belly, chest, arm = shown.points
    assert belly.at == pytest.approx((0.15, 0.15))
    assert belly.breath == 0.01
    assert chest == drawn.points[1]
    assert arm.at == pytest.approx((0.104, 0.15))
    assert (shown.name, shown.fill, shown.stroked) == ("belly", "shirt", True)


def test_bare_limbs_are_skin_and_covered_ones_are_not() -> None:
    bare = Person(face="oval", hair_style="bun", colours={"skin": "#AA7755"})
    clad = Person(face="oval", hair_style="bun", colours={"skin": "#AA7755", "leg": "#222233"})
    assert bare.colour("leg") == bare.colour("arm") == "#AA7755"
    assert clad.colour("leg") == "#222233"
    assert bare.colour("tool") is None


@pytest.mark.parametrize(
    ("old", "new", "file", "where", "wrong"),
    [
        ('hair_style = "bun"', 'hair_style = "bunn"', "people.toml", "ana", "“bunn” is not drawn"),
        ('face = "oval"', 'face = "ovall"', "people.toml", "ana", "“ovall” is not drawn"),
        (
            'wears = ["glasses", "lines"]',
            'wears = ["hat"]',
            "people.toml",
            "walter",
            "“hat” is not drawn",
        ),
        ('hair_style = "headscarf"', 'hair_style = "bun"', "heads.toml", "scarf", "nobody"),
        ('\nshirt = "#', '\nshrit = "#', "palette.toml", "shirt", "“shirt” asks it"),
    ],
)
def test_a_fault_is_told(
    assets: Path, old: str, new: str, file: str, where: str, wrong: str
) -> None:
    change(assets, "people.toml", old, new)
    with pytest.raises(BodyFileError, match=wrong) as caught:
        load_body(assets)
    assert caught.value.file.name == file
    assert caught.value.where == where
