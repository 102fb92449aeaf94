"""is_apposed: whether a title after a name and a comma speaks of the person, and not of another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from translator_app.core.span import Span

_OPENS: Final = re.compile(  # For Akhoundi, the health minister is a friend.
    r"(?:For|To|Like|Unlike|Beside|Besides|With|Without|Alongside|According to|Next to|In front of|As for|"
    r"Before|From|(?:After|Before|While|On|By|Since) \w+ing|[A-Z][a-z]+ing (?:to|of|about|with|at))\s+"
    r"(?:[A-Z][\w.'’-]*\s+){0,4}\Z"
)
_NO_COMMA: Final = re.compile(
    r"\s+(?!(?:of|and|or|for|in|at|to|from|on|with|who|since|until|as|by|under|during|whose|but)\b)[a-z]"
)
_LIST_GOES_ON: Final = re.compile(  # He met Larijani, the judiciary chief and the president.
    r",?\s+(?:and|or|as well as)\s+(?:the|a|an|two|three|some|several|other)\s+[a-z]|,\s+the\s+[a-z]"
)
_ARTICLE_BEFORE: Final = re.compile(r"\bthe\s+\Z", re.IGNORECASE)
_OWN_BEFORE: Final = re.compile(r"\b(?:his|her|their)\s+\Z", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"the\s", re.IGNORECASE)
_BACK: Final = 160


def is_apposed(text: str, title: Span, name: Span) -> bool:
    """Tell whether `title`, which follows `name` after a comma, is said of the person.

    After “his” that is not certain; without an article it always is; with one it may begin a clause of its
    own or be the next of a list.
    """
    if _OWN_BEFORE.search(text, name.end, title.start):  # Rouhani, his foreign minister and others
        return False
    article = _ARTICLE_BEFORE.search(text, name.end, title.start) or _ARTICLE.match(text, title.start)
    if article is None:
        return True
    opens = _OPENS.search(text, max(0, name.start - _BACK), name.start)
    if opens and _NO_COMMA.match(text, title.end):
        return False
    return _LIST_GOES_ON.match(text, title.end) is None
