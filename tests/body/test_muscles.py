"""The muscle lengths against the published postures and the cubic fits (mm, degrees)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import places
from kiosk.body import Iliopsoas, OutOfRange
from kiosk.body.anatomy import load_anatomy

ILIOPSOAS = Iliopsoas(load_anatomy(places.assets_dir() / "body" / "model.json"))


def test_neutral_standing() -> None:
    neutral = ILIOPSOAS.lengths(0.0, 0.0)
    assert neutral.psoas_mm == pytest.approx(319.94, abs=0.01)
    assert neutral.iliacus_mm == pytest.approx(206.96, abs=0.01)
    assert neutral.psoas_change_pct == neutral.iliacus_change_pct == 0.0


@pytest.mark.parametrize(
    ("posture", "flexion", "extension", "psoas_pct", "iliacus_pct"),
    [
        ("sitting, thigh horizontal", 72, -17, -17, -26),
        ("standing, pelvis tipped forward", 10, 10, -2.1, -3.4),
        ("right", -20, -10, 3.7, 6.2),
        ("wrong", 5, 15, -1.0, -1.7),
        ("right, stopped by a 15° hip", -15, -10, 2.8, 4.8),
        ("wrong, stopped by a 15° hip", -15, 15, 3.1, 4.8),
    ],
)
def test_postures(
    posture: str, flexion: float, extension: float, psoas_pct: float, iliacus_pct: float
) -> None:
    lengths = ILIOPSOAS.lengths(flexion, extension)
    decimals = 0.5 if psoas_pct == int(psoas_pct) and abs(psoas_pct) > 9 else 0.05
    assert lengths.psoas_change_pct == pytest.approx(psoas_pct, abs=decimals), posture
    assert lengths.iliacus_change_pct == pytest.approx(iliacus_pct, abs=decimals), posture


@given(st.floats(-30, 45), st.floats(-25, 25))
def test_the_cubic_fits_hold(h: float, e: float) -> None:
    neutral, bent = ILIOPSOAS.lengths(0, 0), ILIOPSOAS.lengths(h, e)
    hip = -0.006 - 0.674 * h - 0.00188 * h**2 + 1.34e-5 * h**3
    lumbar = 0.0510 * e - 0.00216 * e**2
    iliacus = -0.010 - 0.690 * h - 0.001795 * h**2 + 1.76e-5 * h**3
    # Two fits of 0.1 mm each are added for the psoas.
    assert bent.psoas_mm - neutral.psoas_mm == pytest.approx(hip + lumbar, abs=0.2)
    assert bent.iliacus_mm - neutral.iliacus_mm == pytest.approx(iliacus, abs=0.1)


@given(st.floats(-30, 74.9))
def test_no_jump_where_the_conditional_point_leaves(h: float) -> None:
    here, next_to_it = ILIOPSOAS.lengths(h, 0), ILIOPSOAS.lengths(h + 0.1, 0)
    assert abs(next_to_it.psoas_mm - here.psoas_mm) < 0.25
    assert abs(next_to_it.iliacus_mm - here.iliacus_mm) < 0.25


@pytest.mark.parametrize(("h", "e"), [(-31, 0), (76, 0), (0, 26), (0, -26), (400, 0)])
def test_outside_the_range_a_sentence(h: float, e: float) -> None:
    with pytest.raises(OutOfRange, match=r"outside the range the model holds in, .*° to .*°\."):
        ILIOPSOAS.lengths(h, e)


def test_not_a_number_is_outside_the_range() -> None:
    with pytest.raises(OutOfRange):
        ILIOPSOAS.lengths(float("nan"), 0)
