"""locked: one process at a time writes a glossary file."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from translator_app.core.errors import WriteError, reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 3.0
_STEP = 0.02


@contextmanager
def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold the lock of the file at `path`, waiting for it at most `patience` seconds.

    The lock is a file of its own beside it, since the glossary itself is replaced whole and a lock
    on the old one would guard nothing. Raises WriteError.
    """
    lock = path.with_name(f".{path.name}.lock")
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        what = f"The glossary cannot be locked for writing: {reason(error)}."
        raise WriteError(path, what, "Check the rights of its folder; nothing was changed.") from error
    try:
        _wait(handle, path, patience)
        yield
    finally:
        os.close(handle)  # gives the lock back


def _wait(handle: int, path: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while not _take(handle):
        if time.monotonic() > end:
            remedy = "Try again when that one has finished; nothing was changed."
            raise WriteError(path, "Another program is writing the glossary.", remedy)
        time.sleep(_STEP)


def _take(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
