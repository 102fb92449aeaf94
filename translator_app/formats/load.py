"""The bytes of a file that someone wants to open, or one sentence why they cannot be had."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from translator_app.core.errors import ReadError, reason

LIMIT = 50_000_000  # bytes; a long book is 2 MB, so anything larger was not meant as an article


def load_bytes(path: Path, limit: int = LIMIT) -> bytes:
    """Return the content of the file at `path`; one over `limit` bytes is refused before it is read.

    Raises ReadError when it is missing, a folder, not an ordinary file, empty, too large or not readable.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ReadError(path, "This is a folder.", "Open one of the files in it.")
        if not stat.S_ISREG(found.st_mode):
            raise ReadError(path, "This is a device or a pipe, not a file.", "Open an ordinary file.")
        if found.st_size > limit:
            raise _too_large(path, found.st_size, limit)
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError as error:
        raise ReadError(path, "There is no such file.", "Check its name and folder.") from error
    except PermissionError as error:
        raise ReadError(
            path, "You have no right to read this file.", "Change its rights, or copy it."
        ) from error
    except OSError as error:
        raise ReadError(
            path, f"The file cannot be read: {reason(error)}.", "Copy it to a disk and try again."
        ) from error
    except ValueError as error:  # a NUL in the name
        raise ReadError(
            ascii(os.fspath(path)), "This is no name a file can have.", "Check the name."
        ) from error
    if not content:
        raise ReadError(path, "The file is empty.", "Check whether it was saved or copied completely.")
    if len(content) > limit:  # it grew while it was read
        raise _too_large(path, len(content), limit)
    return content


def _too_large(path: Path, size: int, limit: int) -> ReadError:
    what = f"The file has {size / 1_000_000:,.0f} MB; up to {limit // 1_000_000} MB can be opened."
    return ReadError(path, what, "Split it, or open the part you need.")
