"""Which leg is stretched: its muscle, its bones and its angles are what is drawn and told."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from kiosk import places
from kiosk.body import Body, BodyFileError, load_body
from kiosk.body.drawing import Points
from kiosk.body.figure import ClipFigure, Picture
from kiosk.body.skeleton import Side

HOLDS = ["standing-hold", "kneeling-hold"]
CHANGES_LEGS = 'stretched = [[0, "right"], [12.8, "left"]]'


def outline(figure: ClipFigure, picture: Picture, name: str) -> Points:
    return next(
        o for p, o in zip(figure.parts, picture.outlines, strict=True) if p.name == name and len(o)
    )


@pytest.mark.parametrize("name", HOLDS)
def test_the_far_leg_is_measured_and_drawn_like_the_near_one(body: Body, name: str) -> None:
    figure = body.figure(name)
    right, left = (
        figure.picture(t, with_muscles=True, breathed=0.0) for t in (5.0, figure.clip.duration)
    )
    one, other = right.read_outs, left.read_outs
    assert other.hip_extension_deg == pytest.approx(one.hip_extension_deg, abs=0.2)
    assert one.iliacus_change_pct is not None
    assert other.iliacus_change_pct == pytest.approx(one.iliacus_change_pct, abs=0.1)
    femurs = {
        side: outline(figure, picture, "femur") for side, picture in (("r", right), ("l", left))
    }
    frames = figure.moment(figure.clip.duration).frames
    knee = frames["shank_left"].origin
    assert np.hypot(*(femurs["l"] - knee).T).min() < 0.04
    assert np.hypot(*(femurs["l"] - frames["shank_right"].origin).T).min() > 0.10


@pytest.mark.parametrize("name", HOLDS)
def test_nothing_jumps_where_the_leg_changes(body: Body, name: str) -> None:
    figure = body.figure(name)
    for change in figure.clip.stretched[1:]:
        before, after = (
            figure.picture(change.at + step, with_muscles=True, breathed=0.0)
            for step in (-0.001, 0.0)
        )
        assert np.abs(before.points - after.points).max() < 0.004
        assert before.read_outs.hip_extension_deg == pytest.approx(
            after.read_outs.hip_extension_deg, abs=1.0
        )


@pytest.mark.parametrize(("time", "side"), [(0.0, "right"), (12.7, "right"), (12.8, "left")])
def test_a_clip_says_which_leg(body: Body, time: float, side: Side) -> None:
    assert body.figure("standing-hold").moment(time).stretched == side
    assert body.figure("kneeling-right").moment(time).stretched == "right"


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ('stretched = [[1, "right"]]', "begins at 0"),
        ('stretched = [[0, "right"], [30, "left"]]', "go forward in time, within the duration"),
        ('stretched = [[0, "right"], [14.7, "left"]]', "legs are .*° apart at 14.7 s"),
        ('stretched = [[0, "near"]]', "'right' or 'left'"),
    ],
)
def test_a_wrong_change_gets_a_sentence(tmp_path: Path, told: str, sentence: str) -> None:
    shutil.copytree(places.assets_dir() / "body", tmp_path / "body")
    path = tmp_path / "body" / "clips.toml"
    text = path.read_text(encoding="utf-8")
    assert CHANGES_LEGS in text
    path.write_text(text.replace(CHANGES_LEGS, told), encoding="utf-8")
    with pytest.raises(BodyFileError, match=sentence) as caught:
        load_body(tmp_path)
    assert "standing-hold.stretched" in caught.value.where
