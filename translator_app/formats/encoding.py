"""Finding out in which encoding a file is written, and decoding it without losing a sign.

Order: the caller's choice, byte-order mark, strict UTF-8, UTF-16 without mark, what an HTML or XML
file declares, the Arabic code pages, charset-normalizer. What remains doubtful is asked, not guessed.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from translator_app.core.errors import ReadError
from translator_app.formats.code_page import find_code_page

OFFERED = ("utf-8", "utf-16", "windows-1256", "iso8859-6", "windows-1252")  # for a menu of encodings
_ASK = "Choose its encoding yourself, or save it as UTF-8."
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's mark, so it is tried before
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,400}?charset)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_SAYS_NOTHING = ("ascii", "iso8859-1", "cp1252", "utf-8")  # a server's default, or already tried
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")  # what no article is written with
_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_CONTROL = 0.1
_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, a byte-order mark included as U+FEFF, and the encoding it was in."""

    text: str
    encoding: str


def decode(content: bytes, path: Path | str, encoding: str | None = None) -> Decoded:
    """Decode the `content` of `path`, in `encoding` when the caller knows it.

    Raises ReadError when the file is binary, damaged, or its encoding cannot be told.
    """
    found = _decode_as(content, path, encoding) if encoding else _detect(content, path)
    if is_binary(found.text):
        raise ReadError(path, "This is not a text file.", "Save the article as text or HTML and open that.")
    if not is_unicode(found.text):
        raise ReadError(path, f"The file is not written in {found.encoding}.", _ASK)
    return found


def is_unicode(text: str) -> bool:
    """Tell whether `text` is free of half characters (lone surrogates), which no file can hold."""
    return text.isascii() or _SURROGATE.search(text) is None


def is_binary(text: str) -> bool:
    """Tell whether `text` holds a NUL or too many control characters to be written by a person."""
    head = text[:_HEAD]
    return "\0" in text or len(_CONTROL.findall(head)) > _MOST_CONTROL * len(head)


def _decode_as(content: bytes, path: Path | str, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        if name in ("utf-16", "utf-32"):  # these swallow the mark, which counts as a code point here
            marked = content.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
            name += "-be" if marked else "-le"
        name = "utf-8" if name == "utf-8-sig" else name
        return Decoded(content.decode(name), name)
    except LookupError as error:
        remedy = f"Choose one of {', '.join(OFFERED)}."
        raise ReadError(path, f"“{encoding}” is no text encoding known here.", remedy) from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = f"The file is not written in {encoding}: it has other bytes in line {line}."
        raise ReadError(path, what, "Choose another encoding.") from error
    except ValueError as error:
        raise ReadError(
            path, f"The file is not written in {encoding}.", "Choose another encoding."
        ) from error


def _detect(content: bytes, path: Path | str) -> Decoded:
    if found := _marked(content, path):
        return found
    text = _try(content, "utf-8")
    if text is not None and not is_binary(text):
        return Decoded(text, "utf-8")
    if found := _wide(content):
        return found
    if b"\0" in content or text is not None:
        raise ReadError(path, "This is not a text file.", "Save the article as text or HTML and open that.")
    _refuse_damaged(content, path)
    for find in (_declared, find_code_page, _statistics):
        name = find(content)
        decoded = _try(content, name) if name else None
        if name and decoded is not None and decoded.encode(name, "replace") == content:
            return Decoded(decoded, name)  # a guess that cannot be written back loses signs
    raise ReadError(path, "The encoding of this file cannot be told.", _ASK)


def _marked(content: bytes, path: Path | str) -> Decoded | None:
    names = [name for mark, name in _MARKS if content.startswith(mark)]
    for name in names:
        if (text := _try(content, name)) is not None:
            return Decoded(text, name)
    if names:
        raise ReadError(path, f"The file is {names[-1]}, but damaged or cut off.", "Get a whole copy of it.")
    return None


def _try(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _wide(content: bytes) -> Decoded | None:
    """Try UTF-16 without a mark: its right byte order reads as Latin, Persian and blanks."""
    for name in ("utf-16-le", "utf-16-be"):
        text = _try(content, name)
        if text is None or is_binary(text):
            continue
        head = text[:_HEAD]
        usual = sum(c < "\u0250" or "\u0600" <= c <= "\u06ff" or "\u2000" <= c <= "\u206f" for c in head)
        if usual > (1 - _MOST_CONTROL) * len(head):
            return Decoded(text, name)
    return None


def _declared(content: bytes) -> str | None:
    if not content[:_HEAD].lstrip().startswith(b"<"):
        return None
    match = _DECLARED.search(content, 0, 4096)
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
        "".encode(name)
    except (LookupError, UnicodeError):
        return None
    return None if name in _SAYS_NOTHING or name.startswith("utf-") else name


def _refuse_damaged(content: bytes, path: Path | str) -> None:
    """Say where a UTF-8 file is broken, before a code page makes signs of all its Persian."""
    text = content.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    letters = sum(map(len, re.findall("[\u0080-\uffff]+", text))) - lost
    if letters < 4 * lost:  # in another encoding nearly every letter beyond ASCII is a fault
        return
    line = text.count("\n", 0, text.index("\ufffd")) + 1
    raise ReadError(
        path, f"The file is UTF-8, but damaged in line {line}.", "Repair it, or choose its encoding."
    )


def _statistics(content: bytes) -> str | None:
    import charset_normalizer

    lines = b"\n".join(line for line in content.split(b"\n") if not line.isascii())
    best = charset_normalizer.from_bytes((lines or content)[:_HEAD]).best()
    return best.encoding if best else None
