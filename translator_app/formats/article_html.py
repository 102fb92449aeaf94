"""The reviewed article as HTML: its own page where it came from one, else a plain page."""

from __future__ import annotations

import re

from translator_app.formats.html_bdi import isolate_persian
from translator_app.formats.html_edit import edit_source
from translator_app.formats.page import marked_up, page
from translator_app.formats.paragraphs import HTML_TAGS, reviewed_paragraphs, with_about
from translator_app.review.state import Review

_HEAD = 8192  # characters in which a page declares its encoding
_CHARSET = re.compile(
    r"""(<meta[^>]{0,400}?charset\s*=\s*["']?\s*|<\?xml[^>]{0,200}?encoding\s*=\s*["'])[\w.:-]+""",
    re.IGNORECASE,
)
_BEGINNING = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?", re.IGNORECASE
)


def article_html(review: Review) -> bytes:
    """Return the reviewed article as an HTML file in UTF-8."""
    if review.article.format == "html":
        edited = edit_source(review.article, review.edits)
        return _declared_utf8(isolate_persian(edited)).encode("utf-8", "replace")
    return _own_page(review).encode("utf-8", "replace")


def _declared_utf8(source: str) -> str:
    """Make a page say that it is UTF-8, which it is from now on."""
    head = source[:_HEAD]
    if _CHARSET.search(head):
        return _CHARSET.sub(r"\g<1>utf-8", head) + source[_HEAD:]
    begin = _BEGINNING.match(source)
    end = begin.end() if begin else 0
    return f'{source[:end]}<meta charset="utf-8">{source[end:]}'


def _own_page(review: Review) -> str:
    article = review.article
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in HTML_TAGS]
    lines = [f"<{HTML_TAGS[p.role]}>{marked_up(p.shown)}</{HTML_TAGS[p.role]}>" for p in paragraphs]
    lines = with_about(review, paragraphs, lines, lambda about: f'<p class="about">{marked_up(about)}</p>')
    return page(article.title or "Article", lines, kind="article")
