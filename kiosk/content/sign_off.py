"""Recording in `reviews.toml` who reviewed a section; what else stands in the file stays."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

import tomlkit

from kiosk.lesson import Review, load_reviews
from kiosk.lesson.review import REVIEWS_FILE, reviews_in
from kiosk.store import storage_faults, write_whole

HEAD = (
    "Who reviewed which section, and until when that holds: its last day. The kiosk writes this",
    "file when staff record a review. `words` tells which words were read: when a section says",
    "something else, its review holds no more.",
)


def sign_off(data_dir: Path, reviews: Mapping[str, Review]) -> Mapping[str, Review]:
    """Records reviews, by the sections' ids, and returns all that there are then.

    On return they are on the disk. Raises ContentError where the file of reviews has a fault,
    StoreUnavailable where it can't be written; then nothing was recorded.
    """

    def change(document: tomlkit.TOMLDocument) -> None:
        for section, review in reviews.items():
            table = tomlkit.table()
            table.update(review.model_dump(exclude={"words"}))
            words = tomlkit.inline_table()
            words.update(dict(review.words))
            table["words"] = words
            document[section] = table

    return _rewrite(data_dir, change)


def withdraw(data_dir: Path, sections: Collection[str]) -> Mapping[str, Review]:
    """Takes reviews away, as if the sections had never been reviewed; returns what is left.

    Raises ContentError or StoreUnavailable; then nothing was taken away.
    """

    def change(document: tomlkit.TOMLDocument) -> None:
        for section in sections:
            document.pop(section, None)

    return _rewrite(data_dir, change)


def _rewrite(
    data_dir: Path, change: Callable[[tomlkit.TOMLDocument], None]
) -> Mapping[str, Review]:
    file = data_dir / REVIEWS_FILE
    load_reviews(data_dir)
    with storage_faults(file):
        document = _document(file)
        change(document)
        reviews = reviews_in(document.unwrap(), file)
        data_dir.mkdir(parents=True, exist_ok=True)
        write_whole(file, tomlkit.dumps(document))
    return reviews


def _document(file: Path) -> tomlkit.TOMLDocument:
    if file.exists():
        return tomlkit.parse(file.read_bytes().decode("utf-8-sig"))
    document = tomlkit.document()
    for line in HEAD:
        document.add(tomlkit.comment(line))
    document.add(tomlkit.nl())
    return document
