"""What each HTML element means for the reader: a block, furniture, a heading, or nothing."""

from __future__ import annotations

import enum
import re

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu "
    "nav ol optgroup option p pre search section select summary table tbody td template tfoot th thead "
    "title tr ul".split()
)
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
BREAKS = frozenset(("br", "hr"))
DROPPED = frozenset("head template svg math object audio video canvas noembed noframes".split())
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
REGIONS = frozenset(("article", "main"))
_FURNITURE = frozenset("nav header footer aside form button select dialog menu noscript search".split())
_FURNITURE_ROLES = frozenset(
    "navigation banner contentinfo complementary search form menu menubar toolbar dialog alert".split()
)
_FURNITURE_WORDS = re.compile(
    r"(?:nav|navbar|navigation|menus?|megamenu|breadcrumbs?|footer|sidebar|share|shares|sharing|sharebar|social|"
    r"related|recommended|comments?|disqus|cookies?|newsletter|subscribe|subscription|advert|adverts|"
    r"advertisement|ads?|promo|banner|pagination|pager|toolbar|login|signin|skip|paywall|popup|modal|tags|"
    r"trending|mostread)"
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# A start tag ends an open element of these kinds when its author left the end tag out.
CLOSES = {
    **dict.fromkeys(
        BLOCKS - {"html", "title", "option", "optgroup", "button", "caption"}, frozenset(("p", "head"))
    ),
    "li": frozenset(("li", "p")),
    "dt": frozenset(("dt", "dd", "p")),
    "dd": frozenset(("dt", "dd", "p")),
    "td": frozenset(("td", "th", "p")),
    "th": frozenset(("td", "th", "p")),
    "tr": frozenset(("tr", "td", "th", "p")),
    "option": frozenset(("option",)),
}
STOPS = frozenset(
    "ul ol dl table article main section div aside nav header footer form blockquote body".split()
)


class Furniture(enum.Enum):
    """How surely an element is the page's furniture: by what it is, or by what its author called it."""

    NONE = enum.auto()
    NAMED = enum.auto()
    SURE = enum.auto()


def find_furniture(name: str, given: dict[str, str]) -> Furniture:
    """Judge an element by its name and attributes."""
    if name in ("html", "body", "main", "article"):
        return Furniture.NONE
    if name in _FURNITURE or given.get("role", "").lower() in _FURNITURE_ROLES:
        return Furniture.SURE
    if "hidden" in given or _HIDDEN.search(given.get("style", "")):
        return Furniture.SURE
    if "class" not in given and "id" not in given:
        return Furniture.NONE
    words = _WORD.findall(f"{given.get('class', '')} {given.get('id', '')}"[:400])
    named = any(_FURNITURE_WORDS.fullmatch(word.lower()) for word in words)
    return Furniture.NAMED if named else Furniture.NONE


def is_region(name: str, given: dict[str, str]) -> bool:
    """Tell whether an element claims to hold the article."""
    return name in REGIONS or given.get("role", "").lower() in ("main", "article")
