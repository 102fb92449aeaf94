"""ROM005: a typewriter apostrophe where the chosen scheme has a sign of its own for ʿayn or hamza."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.names_in_article import spelt_names
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.romanization.comparison import Link
    from translator_app.romanization.scheme import Scheme

_MAKESHIFT = "'`´’‘"  # what keyboards and word processors give
_HAMZA = frozenset("ءئؤأإ")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report names with a makeshift sign; silent where the scheme itself writes an apostrophe, or nothing."""
    scheme = given.schemes.get(given.scheme)
    if scheme is None or given.scheme in ("press", "ic"):
        return
    for name in spelt_names(given):
        letters = "".join(link.latin for link in name.compared.links)
        mended = "".join(_with_sign(link, scheme) for link in name.compared.links)
        if name.term.english is None or mended == letters:
            continue
        better = _along(name.english, letters, mended)
        message = f"{scheme.title} writes ʿayn and hamza with signs of their own, here “{better}”."
        yield Finding(
            "ROM005", name.term.english, message, put(name.term.english, better), term=name.term.number
        )


def _with_sign(link: Link, scheme: Scheme) -> str:
    """The Latin of a link with the scheme's sign for the letter it renders."""
    letter = next((c for c in link.persian if c == "ع" or c in _HAMZA), "")
    sign = scheme.letters["ع" if letter == "ع" else "ء"] if letter else ""
    if len(sign) != 1:
        return link.latin
    return "".join(sign if char in _MAKESHIFT else char for char in link.latin)


def _along(english: str, letters: str, mended: str) -> str:
    """Put the mended letters in the place of `letters`, between the blanks and hyphens of the name."""
    text = ""
    at = 0
    for char in english:
        mapped = at < len(letters) and char == letters[at]
        text += mended[at] if mapped else char
        at += mapped
    return text


RULE = Rule(
    code="ROM005",
    name="typewriter-ayn",
    summary="The chosen scheme writes ʿayn and hamza with signs of their own, and an apostrophe may be "
    "either. In press usage and by ICS-630-01 an apostrophe is right, so the check is silent there.",
    bad=(
        (
            "The poet ⟦Sa'dī⟧ (سعدی) is read in the old garden.",
            "The poet Saʻdī (سعدی) is read in the old garden.",
        ),
    ),
    good=("The poet Saʻdī (سعدی) is read in the old garden.",),
    check=check,
    severity=Severity.WARNING,
    scheme="ala-lc",
    source="The scheme's own table of consonants.",
)
