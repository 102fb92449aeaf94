"""articles_in: the files that are meant by files and folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def articles_in(paths: Iterable[Path], endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield `paths`, and for a folder all files in it, however deep, that have one of `endings`, in order."""
    for path in paths:
        if path.is_dir():
            yield from (
                one for one in sorted(path.rglob("*")) if one.suffix.lower() in endings and one.is_file()
            )
        else:
            yield path
