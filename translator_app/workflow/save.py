"""save_review: put an unfinished review on disk, with what another window decided meanwhile."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from translator_app.core.errors import ReadError, WriteError, reason
from translator_app.core.files import stamp_of, write_atomically
from translator_app.data import user_data_dir
from translator_app.glossary.lock import locked
from translator_app.workflow.home import SESSION_ENDING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from translator_app.core.files import Stamp
    from translator_app.review.state import Review


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A saved review as a window last read or wrote it: what was decided in it, and the file's stamp."""

    review: Review
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save left on disk, and one sentence where that is more than the window's own work."""

    now: OnDisk
    said: str = ""


def save_review(review: Review, path: Path) -> None:
    """Write `review` whole to `path`, making its folder first. Raises WriteError."""
    _make_folder(path)
    from translator_app.formats.session import save_session  # not needed before the first decision

    save_session(review, path)


def save_merged(review: Review, path: Path, before: OnDisk) -> Saved:
    """Write `review` to `path`; what another window wrote there since `before` is brought together with it.

    Raises WriteError, and then the old file stands.
    """
    _make_folder(path)
    with _one_at_a_time():
        said = ""
        if stamp_of(path) != before.stamp:
            review, said = _with_theirs(review, path, before.review)
        save_review(review, path)
        return Saved(OnDisk(review, stamp_of(path)), said)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        remedy = "Check the rights of the folder above it."
        raise WriteError(path, f"The folder cannot be made: {reason(error)}.", remedy) from error


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold the one lock of all reviews of this user; where there is no place for it, saving goes on without.

    It lies among the user's own files, so that nothing strange stands beside the article.
    """
    with ExitStack() as stack:
        with suppress(WriteError, OSError):
            folder = user_data_dir() / "reviews"
            folder.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(folder / "saving"))
        yield


def put_aside(path: Path) -> Path:
    """Keep a copy of a saved review beside it, under a name of its own; one that is there already will do."""
    content = path.read_bytes()
    stem = path.name.removesuffix(SESSION_ENDING)
    for number in count(1):
        name = path.with_name(f"{stem}.earlier-{number}{SESSION_ENDING}")
        if not name.exists():
            write_atomically(name, content)
            return name
        if name.read_bytes() == content:
            return name
    raise AssertionError  # numbers do not end


def _with_theirs(review: Review, path: Path, base: Review) -> tuple[Review, str]:
    from translator_app.formats.session import load_session
    from translator_app.review.carry import with_decided
    from translator_app.review.merge import merge

    try:
        theirs = load_session(path)
    except ReadError:
        if not path.exists():
            return review, ""
        return review, f"What stood in {path.name} was no whole review; it is kept in {put_aside(path).name}."
    if theirs.article.text != review.article.text:
        return review, f"The review in {path.name} was of another text; it is kept in {put_aside(path).name}."
    merged = merge(base, review, theirs)
    if not merged.taken and not merged.overruled:
        return review, ""
    said = f"Another window changed this review too: {_places(merged.taken)} of its own came in."
    if merged.overruled:
        said += f" {_places(merged.overruled)} had been decided in both; the newer decision holds."
    return with_decided(review, merged.decided), said


def _places(number: int) -> str:
    return "1 place" if number == 1 else f"{number} places"
