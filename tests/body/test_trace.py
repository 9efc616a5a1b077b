"""A clip as numbers: what `psoas-kiosk clip` prints."""

import json

import pytest
from shipped import shipped_body

from kiosk.body import Body
from kiosk.body.trace import trace


def test_every_frame_tells_joints_lengths_contacts_and_read_outs(body: Body) -> None:
    told = json.loads(json.dumps(trace(body, "kneeling-right", 10)))
    assert (told["clip"], told["fps"], told["duration"]) == ("kneeling-right", 10, 12.0)
    assert told["surface"] == 0.0
    assert [frame["time"] for frame in told["frames"]] == pytest.approx(
        [i / 10 for i in range(121)]
    )
    last = told["frames"][-1]
    assert last["hip_extension_deg"] == pytest.approx(15, abs=0.5)
    assert last["lumbar_extension_deg"] == pytest.approx(-10)
    assert last["iliacus_change_pct"] == pytest.approx(4.8, abs=0.2)
    assert last["segments"]["thigh_right"] == pytest.approx(0.3958, abs=1e-4)
    assert set(last["joints"]) >= {"hip_right", "knee_left", "wrist_right", "L3", "head"}


def test_the_knee_on_the_floor_is_a_planted_contact(body: Body) -> None:
    for frame in trace(body, "kneeling-wrong", 20)["frames"]:
        contacts = {contact["joint"]: contact for contact in frame["contacts"]}
        assert contacts["knee_right"]["planted"]
        assert contacts["ankle_left"]["planted"]
        assert not contacts["wrist_left"]["planted"], "a hand on the thigh moves with it"
        for contact in contacts.values():
            assert contact["position"] == pytest.approx(contact["target"], abs=0.002)


def test_a_comparison_has_a_clip_a_side(body: Body) -> None:
    told = trace(body, "standing", 5)
    assert {side: clip["clip"] for side, clip in told.items()} == {
        "right": "standing-right",
        "wrong": "standing-wrong",
    }


def test_no_percentage_where_the_model_ends(body: Body) -> None:
    sitting = trace(body, "sitting-to-standing", 5)["frames"][0]
    assert sitting["psoas_change_pct"] is None
    assert sitting["iliacus_change_pct"] is None


def test_the_bed_is_the_surface_of_lying_on_it(body: Body) -> None:
    assert trace(body, "bed-release", 1)["surface"] == 0.5


@pytest.mark.parametrize("name", sorted(shipped_body().clips))
def test_no_joint_sinks_into_its_surface(body: Body, name: str) -> None:
    told = trace(body, name, 5)
    for frame in told["frames"]:
        for joint, (_, y) in frame["joints"].items():
            assert y > told["surface"] - 0.005, (joint, frame["time"])


def test_events_say_what_happens_where(body: Body) -> None:
    (event,) = trace(body, "kneeling-wrong", 1)["events"]
    assert event["verdict"] == "wrong"
    assert event["joint"] == "L3"
    assert event["words"] == "low_back_arches"
    assert 3.0 < event["time"] < event["until"] == 12.0
