"""The lesson as a whole: everything the kiosk says, in one language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kiosk.lesson.attract import Attract, Scene
from kiosk.lesson.cards import FormChoices, Naming, SafetyCard, Sources
from kiosk.lesson.clinic import Clinic, Notice
from kiosk.lesson.section import Comparison, Section


@dataclass(frozen=True)
class Lesson:
    """Everything the kiosk says, in one language.

    `sections` are ordered by number, `comparisons` are by
    id. `estimate` is the label that stands beside every computed percentage. `cue_words` says what
    a clip's cue shows, by the cue's key. `attract` is for the screen while nobody is there, `logo`
    the file of the clinic's own. `reviewers` tells who reviewed a section, by its id.
    """

    language: str
    naming: Naming
    clinic: Clinic
    sections: tuple[Section, ...]
    comparisons: Mapping[str, Comparison]
    estimate: str
    cue_words: Mapping[str, str]
    safety: SafetyCard
    form: FormChoices
    sources: Sources
    attract: Attract
    logo: Path | None = None
    reviewers: Mapping[str, str] = field(default_factory=dict)

    def section(self, name: str) -> Section:
        """The section with the id `name`; KeyError if there is none."""
        for section in self.sections:
            if section.id == name:
                return section
        raise KeyError(name)

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes of the attract screen that need no section, or one that is there."""
        there = {None, *(section.id for section in self.sections)}
        return tuple(scene for scene in self.attract.scenes if scene.section in there)

    def comparisons_of(self, section: Section) -> tuple[Comparison, ...]:
        """The comparisons that belong to a section: it names them, or plays a clip of theirs."""
        clips = {step.clip for step in section.steps}
        return tuple(
            each
            for each in self.comparisons.values()
            if each.id == section.comparison
            or not clips.isdisjoint((each.right_clip, each.wrong_clip))
        )

    def without(self, gone: Collection[str]) -> "Lesson":
        """The lesson without the sections `gone` and their comparisons, numbered anew."""
        if not gone:
            return self
        left = (section for section in self.sections if section.id in gone)
        compared = {each.id for section in left for each in self.comparisons_of(section)}
        kept = [section for section in self.sections if section.id not in gone]
        return replace(
            self,
            sections=tuple(
                section.model_copy(
                    update={
                        "number": number,
                        "comparison": None
                        if section.comparison in compared
                        else section.comparison,
                    }
                )
                for number, section in enumerate(kept, 1)
            ),
            comparisons=MappingProxyType(
                {name: each for name, each in self.comparisons.items() if name not in compared}
            ),
        )

    def notices_on(self, day: date) -> tuple[Notice, ...]:
        """The notices to show on `day`, a date in the clinic's own zone (`clinic.today`)."""
        return self.clinic.notices_on(day)
