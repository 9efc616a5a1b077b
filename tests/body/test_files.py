"""A wrong body file gets a sentence with the file and the place, and no half a body."""

import shutil
from pathlib import Path

import pytest

from kiosk import places
from kiosk.body import BodyFileError, load_body


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    shutil.copytree(places.assets_dir() / "body", tmp_path / "body")
    return tmp_path


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        ("poses.toml", "pelvic_tilt = -18", "pelvic_tilt = 900", "sit.pelvic_tilt"),
        ("poses.toml", "pelvic_tilt = -18", "pelvic_tlt = -18", "sit.pelvic_tlt"),
        ("poses.toml", 'like = "half-kneel-tucked"', 'like = "nobody"', "like"),
        ("poses.toml", 'joint = "hip_right", at', 'joint = "hip", at', "sit.anchor.joint"),
        ("clips.toml", '"sit-slumped"', '"sit-slumpd"', "sitting-to-standing.keys"),
        ("clips.toml", 'person = "amina"', 'person = "amiina"', "person"),
        ("clips.toml", 'name = "chair"', 'name = "throne"', "sitting-to-standing.props"),
        ("clips.toml", 'bone = "L3"', 'bone = "L9"', "cues.bone"),
        ("people.toml", '"#D69A74"', '"tan"', "ana.colours.skin"),
        ("palette.toml", "wood_far", "wood_near", "wood_far"),
        ("person.toml", '["thigh", ', '["thig", ', "leg"),
        ("props.toml", "fill =", "fil =", "parts"),
        ("clips.toml", "duration = 12", "duration = 1", "keys"),
        ("poses.toml", "[stand]", "[stand", ""),
        ("poses.toml", "at = [0.42, 0.068], angle", "at = [1.92, 0.068], angle", "sit.ankle_right"),
        ("clips.toml", "views = [[0, -0.55,", "views = [[0, 9.0,", "standing-ache.views"),
        ("model.json", '"lumbar_chain_lfb"', '"lumbar_chain"', "lumbar_chain_lfb"),
        ("model.json", "{", "", ""),
    ],
)
def test_a_fault_is_named(assets: Path, file: str, old: str, new: str, where: str) -> None:
    path = assets / "body" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BodyFileError) as caught:
        load_body(assets)
    assert caught.value.file == path
    assert where in caught.value.where
    assert str(path) in str(caught.value)


def test_poses_that_go_round_in_a_circle(assets: Path) -> None:
    path = assets / "body" / "poses.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("[stand]\n", '[stand]\nlike = "sit-slumped"\n', 1).replace(
            "[sit]\n", '[sit]\nlike = "stand"\n', 1
        ),
        encoding="utf-8",
    )
    with pytest.raises(BodyFileError, match="circle"):
        load_body(assets)


def test_a_missing_and_a_binary_file(assets: Path) -> None:
    path = assets / "body" / "poses.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BodyFileError, match="not valid TOML"):
        load_body(assets)
    path.unlink()
    with pytest.raises(BodyFileError, match="cannot be read"):
        load_body(assets)
