"""Word and OpenDocument files as packages: the parts that hold the text, out of the file and back into it."""

from __future__ import annotations

import io
import posixpath
import re
from typing import TYPE_CHECKING, Final

from translator_app.core.errors import ReadError
from translator_app.formats.load import LIMIT

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipFile

PACKED: Final = {"docx": (".docx", ".docm", ".dotx"), "odt": (".odt", ".ott")}
_ODT_PART: Final = "content.xml"
_RELATIONS: Final = "_rels/.rels"
_OFFICE_DOCUMENT = re.compile(
    r"<(?:\w+:)?Relationship\b(?=[^>]*/officeDocument[\"'])[^>]*\bTarget\s*=\s*[\"']/?([^\"']+)[\"']"
)
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_NOTES = re.compile(r"/(?:foot|end)notes[\"']")
_TARGET = re.compile(r"\bTarget\s*=\s*[\"']([^\"']+)[\"']")
_NEXT_PART: Final = "\0"  # between the sources of two parts, in none of which XML allows it
_ENCODING = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_REMEDY: Final = "Open it in your word processor, save it again, and open that."


def read_part(content: bytes, path: Path | str) -> tuple[str, str]:
    """Return the form ("docx" or "odt") of a package and the source of its text.

    The source of a Word file is that of its text and of its notes below the page and at the end, which are
    parts of their own. Raises ReadError when the package is damaged, too large when unpacked, or of another
    kind.
    """
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            form, names = _parts(package, path)
            if sum(package.getinfo(name).file_size for name in names) > LIMIT:
                what = f"The text in it is larger than {LIMIT // 1_000_000} MB."
                raise ReadError(path, what, "Open the part you need as a file of its own.")
            return form, _NEXT_PART.join(_decoded(package.read(name)) for name in names)
    except (zipfile.BadZipFile, KeyError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise ReadError(path, "The file is damaged or locked with a password.", _REMEDY) from error


def with_part(content: bytes, source: str, path: Path | str) -> bytes:
    """Return the package with another source of its text, all else in it as it was."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as made:
        names = _parts(package, path)[1]
        sources = dict(zip(names, source.split(_NEXT_PART), strict=True))
        for info in package.infolist():
            own = sources.get(info.filename)
            made.writestr(info, package.read(info) if own is None else _encoded(own), info.compress_type)
    return out.getvalue()


def _parts(package: ZipFile, path: Path | str) -> tuple[str, list[str]]:
    """Return the form of a package and the names of the parts that hold its text, notes last."""
    names = package.namelist()
    if _RELATIONS in names:
        found = _OFFICE_DOCUMENT.search(_decoded(package.read(_RELATIONS)))
        if found and found[1] in names and found[1].endswith(".xml") and "word" in found[1]:
            return "docx", [found[1], *_note_parts(package, found[1], names)]
    if _ODT_PART in names and b"opendocument.text" in package.read("mimetype"):
        return "odt", [_ODT_PART]
    raise ReadError(path, "The file is packed, but no Word or OpenDocument text.", "Open the text in it.")


def _note_parts(package: ZipFile, text_part: str, names: list[str]) -> list[str]:
    """Return the parts with a Word file's footnotes and endnotes, footnotes first."""
    folder, name = posixpath.split(text_part)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in names:
        return []
    stated = [
        tag[0] for tag in _RELATION.finditer(_decoded(package.read(relations))) if _NOTES.search(tag[0])
    ]
    targets = [found[1] for tag in stated if (found := _TARGET.search(tag))]
    parts = {posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") for target in targets}
    return sorted(parts.intersection(names) - {text_part}, reverse=True)


def _decoded(content: bytes) -> str:
    if content.startswith(_WIDE):
        return content.decode("utf-16")
    stated = _ENCODING.match(content)
    name = stated[1].decode("ascii") if stated else "utf-8"
    try:
        return content.decode("utf-8-sig" if name.lower() == "utf-8" else name)
    except LookupError as error:
        raise ValueError(name) from error


def _encoded(source: str) -> bytes:
    """Return a source in UTF-8, whatever it was in before."""
    end = source.find("?>") if source.startswith("<?xml") else -1
    if end >= 0:
        head = re.sub(r"""(encoding\s*=\s*["'])[A-Za-z0-9._-]+""", r"\g<1>UTF-8", source[:end])
        source = head + source[end:]
    return source.encode("utf-8", "replace")
