"""The forms a review can be written in, each with its layouts; the ending of a file's name chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from translator_app.core.errors import UsageError, WriteError
from translator_app.core.files import write_atomically
from translator_app.formats import bilingual, printed, terms_table, tmx
from translator_app.formats.article_docx import article_docx
from translator_app.formats.article_html import article_html
from translator_app.formats.article_md import article_md
from translator_app.formats.article_odt import article_odt
from translator_app.formats.tbx import terms_tbx
from translator_app.formats.xliff import terms_xliff
from translator_app.review.result import reviewed_text
from translator_app.review.state import Review

_BOM = "\ufeff".encode()


def _article_txt(review: Review) -> bytes:
    return reviewed_text(review).encode("utf-8", "replace")


# The first layout of a form is its usual one.
_WRITERS: dict[str, dict[str, Callable[[Review], bytes]]] = {
    "docx": {"article": article_docx, "bilingual": bilingual.bilingual_docx, "terms": terms_table.terms_docx},
    "odt": {"article": article_odt, "bilingual": bilingual.bilingual_odt, "terms": terms_table.terms_odt},
    "html": {"article": article_html, "bilingual": bilingual.bilingual_html, "terms": terms_table.terms_html},
    "md": {"article": article_md, "bilingual": bilingual.bilingual_md, "terms": terms_table.terms_md},
    "txt": {"article": _article_txt, "bilingual": bilingual.bilingual_txt, "terms": terms_table.terms_txt},
    "pdf": {"article": printed.article_pdf, "bilingual": printed.bilingual_pdf, "terms": printed.terms_pdf},
    "csv": {"terms": terms_table.terms_csv, "bilingual": bilingual.bilingual_csv},
    "tsv": {"terms": terms_table.terms_tsv, "bilingual": bilingual.bilingual_tsv},
    "xlsx": {"terms": terms_table.terms_xlsx, "bilingual": bilingual.bilingual_xlsx},
    "tmx": {"terms": tmx.terms_tmx, "bilingual": tmx.bilingual_tmx},
    "xlf": {"terms": terms_xliff},
    "tbx": {"terms": terms_tbx},
    "json": {"terms": terms_table.terms_file_json},
}
_SAVED = ".review.json"
_ALSO = {"htm": "html", "markdown": "md", "xliff": "xlf"}
WRITABLE = tuple(_WRITERS)
LAYOUTS = ("article", "bilingual", "terms")


def write_article(review: Review, path: Path, layout: str | None = None, *, bom: bool = False) -> None:
    """Write a review to `path` in the form its extension names, whole or not at all.

    `layout` is "article", "bilingual" or "terms"; None takes the one usual for the form. `bom` puts a
    byte-order mark before a .tsv table, which some spreadsheets want; a .csv always has it. Raises
    UsageError when the form or its layout does not exist, WriteError when the file cannot be written or is
    the article itself.
    """
    _spare_the_article(review, path)
    content = render_article(review, path, layout)
    is_table = path.suffix.lower() == ".tsv"
    write_atomically(path, _BOM + content if bom and is_table else content)


def _spare_the_article(review: Review, path: Path) -> None:
    """Refuse to write over what is reviewed, or over a saved review."""
    own = review.article.path
    if own and path.exists() and own.exists() and path.samefile(own):
        raise WriteError(path, "This is the article itself, which is never changed.", "Choose another name.")
    if path.name.endswith(_SAVED):
        raise WriteError(path, "This is the name of a saved review.", "Choose another name.")


def render_article(review: Review, path: Path, layout: str | None = None) -> bytes:
    """Return what `write_article` would write to `path`."""
    suffix = path.suffix.lower().lstrip(".")
    layouts = _WRITERS.get(_ALSO.get(suffix, suffix))
    if layouts is None:
        ends = f"“.{suffix}”" if suffix else "no ending"
        raise UsageError(
            f"{path}: A file with {ends} cannot be written; end its name in {_listed(WRITABLE)}."
        )
    if layout is None:
        layout = next(iter(layouts))
    if layout not in layouts:
        fitting = [ending for ending in WRITABLE if layout in _WRITERS[ending]]
        advice = f"end its name in {_listed(fitting)}" if fitting else f"choose {', '.join(LAYOUTS)}"
        raise UsageError(f"{path}: There is no layout “{layout}” for this kind of file; {advice}.")
    return layouts[layout](review)


def _listed(endings: Sequence[str]) -> str:
    return ", ".join(f".{ending}" for ending in endings)
