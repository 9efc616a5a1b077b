"""Steps that play one after the other: when each begins, and its room on a bar."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from math import inf, sqrt

EDGE_S = 0.02
"""How long before its end a step that waits there is at rest: it is still the one shown."""


class Timeline:
    """What has steps one after the other; whoever is one tells their `lengths`."""

    @property
    def lengths(self) -> tuple[float, ...]:
        """How long each step plays, in seconds."""
        raise NotImplementedError

    @property
    def waiting(self) -> tuple[bool, ...]:
        """Whether each step waits at its end, until the patient goes on."""
        return (False,) * len(self.lengths)

    @cached_property
    def step_ends(self) -> tuple[float, ...]:
        """The second of the timeline at which each step ends."""
        return tuple(accumulate(self.lengths))

    @cached_property
    def step_starts(self) -> tuple[float, ...]:
        """The second of the timeline at which each step starts: the ticks."""
        return (0.0, *self.step_ends[:-1])

    @property
    def duration(self) -> float:
        """How long all of it plays, in seconds."""
        return self.step_ends[-1]

    def step_at(self, t: float) -> int:
        """The index of the step that plays at `t` seconds; times outside count as the nearest."""
        return min(bisect_right(self.step_ends, t), len(self.lengths) - 1)

    def rest_after(self, t: float) -> float:
        """The second after `t` at which a step first waits; infinite where none does."""
        ends = (end for end, waits in zip(self.step_ends, self.waiting, strict=True) if waits)
        return next((end - EDGE_S for end in ends if end - EDGE_S > t), inf)

    @cached_property
    def step_edges(self) -> tuple[float, ...]:
        """Where on a timeline from 0 to 1 each step starts, and the end of the last one.

        A step's room grows with the square root of its seconds, so that minutes of holding leave
        room for the others.
        """
        edges = tuple(accumulate((sqrt(length) for length in self.lengths), initial=0.0))
        return tuple(edge / edges[-1] for edge in edges)

    def share_at(self, t: float) -> float:
        """How far along the timeline, 0 to 1, `t` seconds are; times outside as the nearest."""
        index = self.step_at(t)
        a, b = self.step_edges[index : index + 2]
        gone = (t - self.step_starts[index]) / self.lengths[index]
        return a + (b - a) * min(max(gone, 0.0), 1.0)

    def time_at(self, share: float) -> float:
        """The second at a share of the timeline."""
        index = min(max(bisect_right(self.step_edges, share) - 1, 0), len(self.lengths) - 1)
        a, b = self.step_edges[index : index + 2]
        gone = min(max((share - a) / (b - a), 0.0), 1.0)
        return self.step_starts[index] + self.lengths[index] * gone
