"""prepare: everything about an article's letters that later steps ask for again and again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.core.article import Role
from translator_app.text.fold import fold
from translator_app.text.script import script_places, script_runs

if TYPE_CHECKING:
    from translator_app.core.article import Article
    from translator_app.core.span import Span
    from translator_app.text.fold import Folded


@dataclass(frozen=True)
class PreparedArticle:
    """An article with its script runs; its folded shadow is made when first asked for."""

    article: Article
    runs: tuple[Span, ...]

    @property
    def text(self) -> str:
        """Return the readable text."""
        return self.article.text

    @cached_property
    def folded(self) -> Folded:
        """Return the spelling-insensitive shadow of the text."""
        return fold(self.article.text)

    @cached_property
    def script_places(self) -> tuple[Span, ...]:
        """Return the stretches with Arabic script, signs and what stands near them included."""
        return script_places(self.article.text)

    def is_chrome(self, span: Span) -> bool:
        """Tell whether `span` stands in the page's furniture."""
        return self.article.role_at(span.start) is Role.CHROME


def prepare(article: Article) -> PreparedArticle:
    """Find the script runs of `article`."""
    return PreparedArticle(article, script_runs(article.text))
