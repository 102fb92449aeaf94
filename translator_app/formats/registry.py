"""The formats an article can be opened from."""

from __future__ import annotations

from pathlib import Path

from translator_app.core.article import Article
from translator_app.core.errors import ReadError
from translator_app.formats.encoding import decode, is_binary, is_unicode
from translator_app.formats.html import read_html
from translator_app.formats.load import LIMIT, load_bytes
from translator_app.formats.packed import PACKED, read_part
from translator_app.formats.plain import find_lines, read_plain

_SUFFIXES = {
    "txt": (".txt", ".text"),
    "md": (".md", ".markdown"),
    "html": (".html", ".htm", ".xhtml"),
    **PACKED,
}
_BY_SUFFIX = {suffix: form for form, suffixes in _SUFFIXES.items() for suffix in suffixes}
READABLE = tuple(_BY_SUFFIX)
_CLOSED_SUFFIXES = frozenset(".pdf .doc .rtf .epub .pages .mht .mhtml".split())
_PACKED_START = b"PK\x03\x04"
_CLOSED_STARTS = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Office"),
)
_HTML_START = ("<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<div", "<p>")
_REMEDY = "Save it as a Word document, text or HTML and open that."


def read_article(path: Path, *, encoding: str | None = None) -> Article:
    """Open the article at `path`: text, Markdown, HTML, Word or OpenDocument, by extension, else content.

    `encoding` overrules what would be found. Raises ReadError when it cannot be opened.
    """
    suffix = path.suffix.lower()
    content = load_bytes(path)
    if suffix in _CLOSED_SUFFIXES:
        raise ReadError(path, f"A {suffix} file cannot be opened yet.", _REMEDY)
    for start, name in _CLOSED_STARTS:
        if content.startswith(start):
            raise ReadError(path, f"A {name} file cannot be opened yet.", _REMEDY)
    if content.startswith(_PACKED_START):
        form, source = read_part(content, path)
        return reopen_text(source, form, path, "utf-8")
    if _BY_SUFFIX.get(suffix) in PACKED:
        raise ReadError(path, f"This is no {suffix} file, whatever its name says.", _REMEDY)
    decoded = decode(content, path, encoding)
    return reopen_text(decoded.text, _BY_SUFFIX.get(suffix) or _guess(decoded.text), path, decoded.encoding)


def read_text(text: str, format: str = "txt") -> Article:  # noqa: A002 - the article's own word
    """Make an article of `text` that has no file, as from the clipboard; `format` is txt, md or html.

    Raises ReadError when it holds no text or is too long.
    """
    name = "The pasted text"
    if is_binary(text) or not is_unicode(text):
        raise ReadError(name, "It holds signs that are no text.", "Copy it again, or open its file.")
    if len(text) > LIMIT:
        raise ReadError(name, "It is too long.", "Paste the part you need.")
    return reopen_text(text, format, None, "utf-8")


def reopen_text(text: str, form: str, path: Path | None, encoding: str) -> Article:
    """Make the article again that was opened from `path` as this decoded `text`."""
    if not find_lines(text):
        raise ReadError(path or "The pasted text", "There is nothing but blanks in it.", "Open another one.")
    if form in PACKED:
        from translator_app.formats.packed_article import read_packed

        return read_packed(text, form, path)
    if form == "html":
        return read_html(text, path, encoding=encoding)
    return read_plain(text, path, form=form, encoding=encoding)


def _guess(text: str) -> str:
    return "html" if text[:1000].lstrip("\ufeff \t\r\n").lower().startswith(_HTML_START) else "txt"
