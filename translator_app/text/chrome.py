"""find_roles: which lines are the article, and which are the web page's furniture."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.core.article import Role
from translator_app.text.metadata import find_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span

_FURNITURE = frozenset(
    "top of page|bottom of page|back to top|skip to content|skip to main content|menu|home|share|share this|"
    "share this article|comments|comment|add a comment|write a comment|leave a comment|print|email|e-mail|"
    "post|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|copy link|save|log in|login|sign in|sign up|"
    "subscribe|newsletter|advertisement|sponsored|read more|see all|recent posts|recent articles|related|"
    "related posts|related articles|related stories|related news|related topics|most read|most viewed|"
    "more from this section|tags|search|follow us|contact us|about us|privacy policy|terms of use|"
    "cookie policy|all rights reserved|previous|next|previous article|next article|live tv|listen|"
    "download pdf|report an error|world|news|opinion".split("|")
)
_COUNTS = re.compile(
    r"(?:\d[\d,.]*\s*(?:k\s*)?"
    r"(?:views?|comments?|shares?|likes?|reads?|tweets?|min(?:utes?|s)? read)(?![a-z])\W*)+",
    re.IGNORECASE,
)
_BYLINE_PICTURE = re.compile(r"\W*Writer['’]s picture\w*.*", re.IGNORECASE)
_LEGAL = re.compile(
    r"(?:©|copyright\b|all rights reserved\b|we use cookies\b|this (?:web)?site uses cookies\b).*",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[|•·»›/]| {2,}")
_BULLET = re.compile(r"(?:[-•*·–]|\d{1,2}[.)]?)\s")
_CLOSING_SECTION = re.compile(
    r"(?:related|more|most read|read (?:more|next|also)|see also|you may also like|recommended|tags|recent"
    r"|comments?)\b[^.]{0,40}:?",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_MENU_ITEMS = 3
_MENU_WORDS = 3
_HEADING_WORDS = 9
_TITLE_WORDS = 25
_LONG = 160


def find_roles(text: str, lines: Sequence[Span]) -> tuple[Role, ...]:
    """Give each of `lines`, the non-empty lines of `text`, its role."""
    said = [line.of(text).strip() for line in lines]
    roles = [Role.CHROME if _is_chrome(words) else Role.BODY for words in said]
    _fold_closing_sections(said, roles)
    _find_title(said, roles)
    _find_headings(said, roles)
    return tuple(roles)


def _is_chrome(line: str) -> bool:
    bare = line.strip(" \t\u00a0•·|*-–—:").casefold()
    shaped = (_COUNTS.fullmatch(bare), _BYLINE_PICTURE.fullmatch(line), _LEGAL.fullmatch(line))
    if bare in _FURNITURE or any(shaped):
        return True
    parts = [part.strip() for part in _SEPARATORS.split(line) if part.strip()]
    menu = (
        len(parts) >= _MENU_ITEMS
        and not line.startswith("|")
        and all(len(part.split()) <= _MENU_WORDS for part in parts)
    )
    return (
        menu
        and not _END.search(line)
        and ("|" in line or any(part.casefold() in _FURNITURE for part in parts))
    )


def _fold_closing_sections(said: list[str], roles: list[Role]) -> None:
    """Fold the short lines under a closing heading such as “Related”, to the end of the page."""
    first = len(said)
    for index in range(len(said) - 1, len(said) // 2 - 1, -1):
        if _CLOSING_SECTION.fullmatch(said[index]):
            first = index
        elif not _is_teaser(said[index]):
            break
    roles[first:] = [Role.CHROME] * (len(said) - first)


def _is_teaser(line: str) -> bool:
    ends = _END.search(line.rstrip("…")) is not None
    return len(line) < _LONG and (not ends or _BULLET.match(line) is not None)


def _find_title(said: list[str], roles: list[Role]) -> None:
    body = [index for index, role in enumerate(roles) if role is Role.BODY]
    if len(body) < 2:  # noqa: PLR2004 - a title needs something below it
        return
    first = body[0]
    line = said[first]
    short = len(line.split()) <= _TITLE_WORDS and not line.endswith((".", ",", ";"))
    if short and any(len(said[index]) > len(line) for index in body[1:6]):
        roles[first] = Role.TITLE


def _find_headings(said: list[str], roles: list[Role]) -> None:
    body = [index for index, role in enumerate(roles) if role is not Role.CHROME]
    for index, following in pairwise(body):
        line = said[index]
        capital = line[:1].isupper() and "(" not in line and find_date(line) is None  # a byline
        shaped = capital and len(line.split()) <= _HEADING_WORDS and not _END.search(line)
        if roles[index] is Role.BODY and shaped and len(said[following]) > 2 * len(line):
            roles[index] = Role.HEADING
