"""The shapes of the drawn iliopsoas: iliacus, psoas and the tendon they share, as measures.

Metres from the right hip centre in the reference position. The psoas' edges enclose the published
origins of its fascicles (model.json) with a little flesh around them; the iliacus fills the inner
face of the hip bone below the crest.
"""

from __future__ import annotations

from dataclasses import dataclass

# A point of an edge above the brim: x, y, the bone it is fixed to, and how much of it goes with the
# pelvis instead.
Fixed = tuple[float, float, str, float]
# A thin line of fibres: where it lies between back (-1) and front (1) edge, and at which point of
# the edges, counted from the origin, it ends.
Fibre = tuple[float, float]


@dataclass(frozen=True)
class Muscle:
    """One muscle's drawing.

    `front` and `back` edge lead from the origin to the pelvic brim; `below` has the half-widths
    from there on; `cap` closes the origin, from the back edge over to the front one. Lines of
    fibres hang together like the teeth of a comb, whose back runs between the two points of the
    edges that `comb` says, where something else covers it. A `fleshy` muscle is slimmer below the
    brim where the way is short there.
    """

    name: str
    front: tuple[Fixed, ...]
    back: tuple[Fixed, ...]
    below: tuple[float, ...]
    cap: tuple[Fixed, ...] = ()
    fibres: tuple[Fibre, ...] = ()
    comb: tuple[float, float] = (0.0, 0.0)
    fleshy: bool = True


ILIACUS = Muscle(
    "iliacus",
    front=(
        (0.063, 0.070, "pelvis", 0.0),
        (0.062, 0.056, "pelvis", 0.0),
        (0.059, 0.042, "pelvis", 0.0),
        (0.058, 0.026, "pelvis", 0.0),
    ),
    back=(
        (-0.056, 0.122, "pelvis", 0.0),
        (-0.037, 0.094, "pelvis", 0.0),
        (-0.012, 0.062, "pelvis", 0.0),
        (0.014, 0.035, "pelvis", 0.0),
    ),
    below=(0.0120, 0.0100, 0.0078, 0.0060, 0.0042, 0.0024),
    cap=(
        (-0.046, 0.137, "pelvis", 0.0),
        (-0.028, 0.148, "pelvis", 0.0),
        (-0.008, 0.149, "pelvis", 0.0),
        (0.012, 0.141, "pelvis", 0.0),
        (0.031, 0.127, "pelvis", 0.0),
        (0.046, 0.110, "pelvis", 0.0),
        (0.057, 0.090, "pelvis", 0.0),
    ),
    fibres=((-0.80, 0.5), (-0.50, 0.25), (-0.20, 0.25), (0.12, 0.25), (0.44, 0.25), (0.76, 0.5)),
    comb=(9.99, 9.9),
)
PSOAS = Muscle(
    "psoas",
    front=(
        (-0.0355, 0.2775, "L1", 0.0),
        (-0.027, 0.268, "L1", 0.0),
        (-0.019, 0.250, "L1", 0.0),
        (-0.005, 0.223, "L2", 0.0),
        (0.004, 0.191, "L3", 0.0),
        (0.015, 0.157, "L4", 0.1),
        (0.024, 0.123, "L5", 0.4),
        (0.036, 0.082, "L5", 0.7),
        (0.048, 0.042, "pelvis", 0.0),
    ),
    back=(
        (-0.0485, 0.2745, "L1", 0.0),
        (-0.054, 0.265, "L1", 0.0),
        (-0.048, 0.248, "L1", 0.0),
        (-0.043, 0.233, "L2", 0.0),
        (-0.038, 0.206, "L3", 0.0),
        (-0.030, 0.177, "L4", 0.0),
        (-0.026, 0.145, "L5", 0.0),
        (-0.008, 0.105, "L5", 0.4),
        (0.020, 0.050, "pelvis", 0.0),
    ),
    below=(0.0095, 0.0085, 0.0065, 0.0048, 0.0032, 0.0016),
    cap=((-0.0422, 0.2795, "L1", 0.0),),
    fibres=((-0.68, 8.0), (-0.34, 8.6), (0.00, 7.8), (0.34, 8.6), (0.68, 8.0)),
    comb=(0.0, 0.06),
)
TENDON = Muscle(
    "tendon",
    front=(
        (0.0242, 0.074, "L5", 0.8),
        (0.0350, 0.050, "pelvis", 0.0),
        (0.0445, 0.026, "pelvis", 0.0),
    ),
    back=(
        (0.0232, 0.074, "L5", 0.8),
        (0.0308, 0.048, "pelvis", 0.0),
        (0.0377, 0.024, "pelvis", 0.0),
    ),
    below=(0.0042, 0.0046, 0.0048, 0.0048, 0.0050, 0.0056, 0.0052),
    fleshy=False,
)
