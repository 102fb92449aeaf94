"""Lines and columns of places in a file, for people and editors: both count from 1."""

from __future__ import annotations

import re
from bisect import bisect_right

from translator_app.core.article import Article
from translator_app.core.span import Span

_LINE_END = re.compile("\r\n|[\r\n]")


class Lines:
    """The line starts of an article's file, found once."""

    def __init__(self, article: Article) -> None:
        """Look through the decoded file of `article`."""
        self._article = article
        text = article.text if article.is_packed else article.source_text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def at(self, span: Span) -> tuple[int, int, int, int]:
        """Return line and column where `span` of the readable text begins, then those where it ends."""
        found = self._article.place(span)
        return (*self._at(found.start), *self._at(found.end))

    def _at(self, position: int) -> tuple[int, int]:
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1
