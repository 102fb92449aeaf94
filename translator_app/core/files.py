"""Writing a file whole or not at all, and telling whether another program has written it since."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from translator_app.core.errors import WriteError, reason

Stamp = tuple[int, int]
_NAME_PART = 40  # a name may have 255 bytes, and the temporary one must not be longer


def stamp_of(path: Path) -> Stamp | None:
    """Return the time of change and size of a file, or None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step; until then the old file stands untouched.

    A link is followed, and the rights of an existing file are kept. Raises WriteError.
    """
    import tempfile  # it brings random and hashlib, which a start without writing need not load

    target = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, "permission denied")
        handle, name = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.name[:_NAME_PART]}.", suffix=".part"
        )
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                temporary.unlink()
        remedy = "Choose another place, or free that one; nothing was changed."
        raise WriteError(path, f"The file cannot be written: {reason(error)}.", remedy) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
