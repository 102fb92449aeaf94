"""cached: built data kept on disk, known by the files it was built from and by the code that built it."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TypeVar, cast
from zlib import crc32

from translator_app.core.errors import AppError
from translator_app.core.files import write_atomically
from translator_app.data import user_data_dir

Built = TypeVar("Built")
_GLOSSARY_CODE = ("core", "text", "glossary")
_MOST = 12  # caches kept, the latest written
_PACKAGE = Path(__file__).resolve().parent.parent


def cached(
    name: str, files: Sequence[Path], build: Callable[[], Built], *, code: Sequence[str] = _GLOSSARY_CODE
) -> Built:
    """Return what `build` makes of `files`, from disk when neither they nor the packages `code` have changed.

    A cache that is damaged or cannot be written costs time and nothing else.
    """
    place = user_data_dir() / "cache" / f"{name}-{_sum(files)}.pickle"
    stamp = (_state(files), state_of_code(tuple(code)))
    try:
        with place.open("rb") as file:
            if pickle.load(file) == stamp:  # noqa: S301 - the user's own file, as trusted as the program
                return cast("Built", pickle.load(file))  # noqa: S301
    except FileNotFoundError:
        pass
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a file on disk, it is built anew
        import logging  # a start without a fault does not load it

        logging.getLogger(__name__).debug("%s is built anew: %r", place, error)
    built = build()
    with suppress(AppError, OSError, pickle.PicklingError, TypeError):
        place.parent.mkdir(parents=True, exist_ok=True)
        content = BytesIO()
        pickle.dump(stamp, content)
        pickle.dump(built, content, pickle.HIGHEST_PROTOCOL)
        write_atomically(place, content.getvalue())
        _forget_oldest(place.parent)
    return built


def _sum(files: Sequence[Path]) -> str:
    """Return a check sum of the names of `files`, so that other files have another cache."""
    return f"{crc32(chr(0).join(map(str, files)).encode(errors='surrogateescape')):08x}"


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.pickle"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST:]:
        path.unlink()


def _state(files: Sequence[Path]) -> tuple[tuple[str, int, int], ...]:
    found = []
    for path in files:
        try:
            about = path.stat()
            found.append((str(path), about.st_mtime_ns, about.st_size))
        except OSError:
            found.append((str(path), 0, 0))
    return tuple(found)


@cache
def state_of_code(packages: Sequence[str]) -> tuple[tuple[str, int, int], ...]:
    """Return the state of the code as it was first asked for: an update does not change what runs already."""
    return _state(_modules(packages))


def _modules(packages: Sequence[str]) -> Sequence[Path]:
    """Return the modules whose classes and rules are inside what is kept."""
    return sorted(path for name in packages for path in (_PACKAGE / name).glob("*.py"))
