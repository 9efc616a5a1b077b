"""The clinic's own words inside texts: `$clinic`, `$talk`, `$code` and the like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Template
from typing import Any

from kiosk.lesson.clinic import Clinic
from kiosk.lesson.problem import Location

Tell = Callable[[Location, str, str], None]


@dataclass(frozen=True)
class Wording:
    """What each name stands for; the names of offers that aren't made are absent."""

    words: Mapping[str, str]
    not_offered: frozenset[str]

    @classmethod
    def of(cls, clinic: Clinic) -> "Wording":
        """The words of this clinic."""
        offers = clinic.offers
        words = {"clinic": clinic.name, "city": clinic.city}
        if offers.visit:
            words["visit"] = offers.visit.name
        if offers.talk:
            words["talk"] = offers.talk.name
        if offers.product:
            words["product"] = offers.product.name
            words["code"] = offers.product.code
            words["percent_off"] = str(offers.product.percent_off)
            words["disclosure"] = offers.product.disclosure
        return cls(words, frozenset({"visit", "talk", "product"} - words.keys()))

    def fill(self, value: Any, tell: Tell, at: Location = ()) -> Any:
        """`value` with every name in its texts replaced.

        A text that can't be filled is left as it is and told of: where, what is wrong, the mend.
        A step about an offer that isn't made is left as it is, untold.
        """
        match value:
            case str():
                return self._filled(value, tell, at)
            case list():
                return [self.fill(part, tell, (*at, index)) for index, part in enumerate(value)]
            case {"offer": str(offer)} if offer in self.not_offered:
                return value
            case dict():
                return {name: self.fill(part, tell, (*at, name)) for name, part in value.items()}
            case _:
                return value

    def _filled(self, text: str, tell: Tell, at: Location) -> str:
        template = Template(text)
        if not template.is_valid():
            tell(at, "A $ stands alone in the text.", "Write $$ where a $ sign is meant.")
            return text
        unknown = [name for name in template.get_identifiers() if name not in self.words]
        if unknown:
            known = ", ".join(f"${name}" for name in self.words)
            tell(
                at,
                f"${unknown[0]} stands for nothing this clinic offers.",
                f"Use one of {known}, or write $$ where a $ sign is meant.",
            )
            return text
        return template.substitute(self.words)
