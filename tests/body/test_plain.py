"""Read-outs as patients are told them: a way and an amount, never a bare sign."""

import pytest

from kiosk.body.figure import ReadOuts
from kiosk.body.plain import Plain


@pytest.mark.parametrize(
    ("hip_extension", "lumbar_extension", "hip", "low_back"),
    [
        (14.8, -10.0, Plain("open", 15), Plain("flatter", 10)),
        (-5.0, 15.0, Plain("bent", 5), Plain("arched", 15)),
        # Less than is shown is nothing.
        (-0.4, 0.4, Plain("straight", 0), Plain("natural", 0)),
    ],
)
def test_a_sign_becomes_a_word(
    hip_extension: float, lumbar_extension: float, hip: Plain, low_back: Plain
) -> None:
    told = ReadOuts(hip_extension, 0.0, lumbar_extension, None, None)
    assert (told.hip, told.low_back) == (hip, low_back)
