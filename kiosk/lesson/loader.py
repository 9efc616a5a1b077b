"""Loading a lesson in one language, and finding every fault in all of them."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from kiosk.lesson.attract import Attract
from kiosk.lesson.cards import FormChoices, Naming, SafetyCard, Sources
from kiosk.lesson.clinic import Clinic, time_zone
from kiosk.lesson.consistency import (
    SECTION_FILE,
    empty_groups,
    misnamed,
    missing,
    too_long,
    unknown_sections,
    unsaid,
)
from kiosk.lesson.files import chosen, chosen_in, read_table
from kiosk.lesson.lesson import Lesson
from kiosk.lesson.likeness import unlike
from kiosk.lesson.problem import ContentError, Location, Problem, key, problems_in
from kiosk.lesson.section import Comparisons, CueWords, Section
from kiosk.lesson.spoken import Speaking
from kiosk.lesson.stage import Known, Stage
from kiosk.lesson.wording import Wording

CARDS = (
    *("safety.toml", "form.toml", "sources.toml"),
    *("comparisons.toml", "cues.toml", "language.toml"),
    "attract.toml",
)

Model = TypeVar("Model", bound=BaseModel)


def load_lesson(assets: Path, data_dir: Path | None, language: str, stage: Stage) -> Lesson:
    """The lesson in `language`, from the files in `assets`.

    A file of the same name in `data_dir` (`clinic.toml`, or `lesson/en/06-on-the-floor.toml`) is
    read instead. `stage` tells what there is to show. Raises ContentError with every fault found,
    in whichever file it is.
    """
    reading = _Reading(assets, data_dir, stage)
    lesson = reading.lesson(language)
    if lesson is None:
        raise ContentError(reading.problems)
    return lesson


def load_lessons(assets: Path, data_dir: Path | None, stage: Stage) -> Mapping[str, Lesson]:
    """The lesson in each of the clinic's languages, the first one first.

    They differ in nothing but their words. Raises ContentError with every fault found.
    """
    reading = _Reading(assets, data_dir, stage)
    lessons = reading.lessons()
    if reading.problems:
        raise ContentError(reading.problems)
    return MappingProxyType(lessons)


def clinic_time_zone(assets: Path, data_dir: Path | None) -> str:
    """The clinic's IANA time zone, from its profile alone.

    Raises ContentError where the profile does not give one.
    """
    profile = chosen("clinic.toml", assets, data_dir)
    table = read_table(profile)
    if isinstance(table, Problem):
        raise ContentError([table])
    try:
        return time_zone(str(table.get("time_zone", "")))
    except PydanticCustomError as fault:
        said = fault.context or {}
        raise ContentError([Problem(profile, "time_zone", said["wrong"], said["mend"])]) from None


def lint(assets: Path, data_dir: Path | None, stage: Stage) -> tuple[Problem, ...]:
    """Every fault in the clinic's profile and in the lesson in each of its languages."""
    reading = _Reading(assets, data_dir, stage)
    reading.lessons()
    return tuple(reading.problems)


class _Reading:
    """One pass over the files; `problems` grows as they are read."""

    def __init__(self, assets: Path, data_dir: Path | None, stage: Stage) -> None:
        self.problems: list[Problem] = []
        self._assets = assets
        self._data_dir = data_dir
        self._stage = stage
        self._profile = chosen("clinic.toml", assets, data_dir)
        self._clinic: Clinic | None = None
        self._wording: Wording | None = None

    def _file(self, language: str, name: str) -> Path:
        return chosen(f"lesson/{language}/{name}", self._assets, self._data_dir)

    def _speak(self, language: str) -> None:
        """Read the clinic's profile as it is in `language`."""
        self._wording = None
        spoken = Speaking(language, tuple(self._clinics_languages()))
        self._clinic = self._read(Clinic, self._profile, spoken)
        if self._clinic:
            self._wording = Wording.of(self._clinic)
        if logo := self._logo():
            from kiosk.lesson.logo import problem_with  # Pillow, for those who have a logo.

            problem = problem_with(logo, self._profile)
            self.problems += [problem] if problem else []

    def _logo(self) -> Path | None:
        """The file of the clinic's logo, whether it is there or not."""
        name = self._clinic.look.logo if self._clinic else None
        return chosen(name, self._assets, self._data_dir) if name else None

    def _clinics_languages(self) -> list[str]:
        """The languages that the clinic's profile names, whatever else is wrong with it."""
        table = read_table(self._profile)
        named = table.get("languages") if isinstance(table, dict) else None
        return [each for each in named if isinstance(each, str)] if isinstance(named, list) else []

    def languages(self) -> list[str]:
        """The languages there are files for."""
        roots = [self._assets, self._data_dir] if self._data_dir else [self._assets]
        folders = [folder for root in roots for folder in (root / "lesson").glob("[!.]*")]
        return sorted({folder.name for folder in folders if folder.is_dir()})

    def lessons(self) -> dict[str, Lesson]:
        """The lesson in each language of the clinic, as far as there is no problem."""
        loaded: dict[str, Lesson] = {}
        for language in self._clinics_languages() or self.languages():
            lesson = self.lesson(language)
            if lesson:
                loaded[language] = lesson
                self.problems += unlike(
                    next(iter(loaded.values())), lesson, partial(self._file, language)
                )
        self.problems[:] = dict.fromkeys(self.problems)
        return loaded

    def lesson(self, language: str) -> Lesson | None:
        """The lesson in `language`, or None once there is any problem."""
        self._speak(language)
        folder = self._assets / "lesson" / language
        if language not in self.languages():
            wrong = f"There is no lesson in the language {language!r}."
            mend = f"Use one of: {', '.join(self.languages())}."
            self.problems.append(Problem(self._assets / "lesson", "", wrong, mend))
            return None
        files = chosen_in(f"lesson/{language}", self._assets, self._data_dir)
        safety, form, sources, comparisons, cues, language_file, attract_file = (
            files.pop(name, folder / name) for name in CARDS
        )
        known = Known.of(self._stage, self._clinic.offers.product if self._clinic else None)
        card = self._read(SafetyCard, safety)
        choices = self._read(FormChoices, form)
        page = self._read(Sources, sources)
        compared = self._read(Comparisons, comparisons, known)
        said = self._read(CueWords, cues)
        naming = self._read(Naming, language_file)
        attract = self._read(Attract, attract_file, known)
        section_files = list(files.values())
        if attract:
            self.problems += unknown_sections(attract_file, attract, section_files)
        if said:
            self.problems += unsaid(cues, said, self._stage)
        by_id = {one.id: one for one in compared.comparisons} if compared else None
        sections = self._sections(section_files, folder, known.with_comparisons(by_id))
        if not (card and choices and page and compared and by_id and said and naming and attract):
            return None
        if self.problems or not self._clinic:
            return None
        return Lesson(
            language=language,
            naming=naming,
            clinic=self._clinic,
            sections=sections,
            comparisons=MappingProxyType(by_id),
            estimate=compared.estimate,
            cue_words=MappingProxyType(said.root),
            safety=card,
            form=choices,
            sources=page,
            attract=attract,
            logo=self._logo(),
        )

    def _sections(self, files: Sequence[Path], folder: Path, known: Known) -> tuple[Section, ...]:
        self.problems += misnamed(files)
        not_offered = self._wording.not_offered if self._wording else frozenset()
        sections: list[Section] = []
        for file in files:
            if found := SECTION_FILE.fullmatch(file.name):
                named = {"number": int(found["number"]), "id": found["id"]}
                section = self._read(Section, file, known, **named)
                if section:
                    self.problems += too_long(file, section, self._clinic) if self._clinic else []
                    kept = tuple(step for step in section.steps if step.offer not in not_offered)
                    sections += [section.model_copy(update={"steps": kept})] if kept else []
        self.problems += missing(files, folder)
        if not self.problems:
            self.problems += empty_groups(sections, folder)
        return tuple(sorted(sections, key=lambda section: section.number))

    def _read(
        self, model: type[Model], file: Path, known: Known | Speaking | None = None, **given: Any
    ) -> Model | None:
        """The file as a `model`; `given` are the fields that its name tells."""
        table = read_table(file)
        if isinstance(table, Problem):
            self.problems.append(table)
            return None

        def tell(at: Location, wrong: str, mend: str) -> None:
            self.problems.append(Problem(file, key(*at), wrong, mend))

        for name in sorted(given.keys() & table.keys()):
            tell((name,), "The name of the file tells this.", "Remove the line.")
        worded = self._wording.fill(table, tell) if self._wording else table
        try:
            return model.model_validate({**worded, **given}, context=known)
        except ValidationError as error:
            self.problems += problems_in(error, file)
            return None
