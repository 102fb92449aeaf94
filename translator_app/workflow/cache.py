"""cached: built data kept on disk, known by the files it was built from and by the code that built it."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast

from translator_app.core.errors import AppError
from translator_app.core.files import write_atomically
from translator_app.data import user_data_dir

Built = TypeVar("Built")
_PACKAGE = Path(__file__).resolve().parent.parent


def cached(name: str, files: Sequence[Path], build: Callable[[], Built]) -> Built:
    """Return what `build` makes of `files`, from disk when neither they nor the program have changed.

    A cache that is damaged or cannot be written costs time and nothing else.
    """
    place = user_data_dir() / "cache" / f"{name}.pickle"
    stamp = (_state(files), _state(_code()))
    # Anything may be wrong with a file on disk; whatever it is, the data is built anew.
    with suppress(Exception), place.open("rb") as file:
        if pickle.load(file) == stamp:  # noqa: S301 - the user's own file, as trusted as the program
            return cast("Built", pickle.load(file))  # noqa: S301
    built = build()
    with suppress(AppError, OSError, pickle.PicklingError, TypeError):
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, pickle.dumps(stamp) + pickle.dumps(built, pickle.HIGHEST_PROTOCOL))
    return built


def _state(files: Sequence[Path]) -> tuple[tuple[str, int, int], ...]:
    found = []
    for path in files:
        try:
            about = path.stat()
            found.append((str(path), about.st_mtime_ns, about.st_size))
        except OSError:
            found.append((str(path), 0, 0))
    return tuple(found)


def _code() -> Sequence[Path]:
    """Return the modules whose classes and rules are inside what is kept."""
    folders = ("core", "text", "glossary", "romanization", "titles")
    return sorted(path for folder in folders for path in (_PACKAGE / folder).glob("*.py"))
