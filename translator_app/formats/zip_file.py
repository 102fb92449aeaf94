"""A packed file of several parts, the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment a ZIP file can name; the clock must not show in the file
_RIGHTS = 0o644 << 16


def zipped(parts: Mapping[str, str], *, plain: str | None = None) -> bytes:
    """Return `parts`, text by name, as a ZIP file in the order given; the part `plain` is not compressed."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as file:
        for name, text in parts.items():
            about = zipfile.ZipInfo(name, _EARLIEST)
            about.external_attr = _RIGHTS
            about.create_system = 3
            about.compress_type = zipfile.ZIP_STORED if name == plain else zipfile.ZIP_DEFLATED
            file.writestr(about, text.encode())
    return written.getvalue()
