"""TXT014: the link behind a silent ه written as a letter of its own, as a hamza, or twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START, is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_W = f"[{WORD}]"
_HE = "[هةہ]"
_LINK = re.compile(
    f"{START}(?P<word>{_W}+?){_HE}(?:[ \u00a0]+[یي]|\u200c?ء\u0650?|[ \u00a0]+ء|[ \u00a0\u200c]+\u0654|\u0654\u200c?[یي]|[ \u00a0]+ئ|\u200cی[ \u00a0]+ی|\u0654{{2,}}){END}"  # noqa: E501
    f"|{START}(?P<other>{_W}+?)ۀ(?:\u200c?[یي]|\u0654+|\u200c?ء){END}"
)
_LONG = re.compile(f"{START}(?P<word>{_W}+?[او])[ \u00a0]+(?P<link>[یي]){END}(?=[ \u00a0]+[{LETTER}])")
_EY = re.compile(f"{START}(?P<word>{_W}{{2,}}?)[ \u00a0]+ئ[یي]{END}")
_NO_SILENT_HE = frozenset("ک ب ن چ".split())  # که به نه چه
_LETTER_NAMES = frozenset("حرف یا و با تا الف واو".split())
_HAMZA, _YE = "ه\u0654", "ه\u200cی"


def check(given: CheckInput) -> Iterator[Finding]:
    """Report links behind ه, and a lone ی behind ا and و."""
    for match in given.script_matches(_LINK):
        stem, span = match["word"] or match["other"], Span(*match.span())
        if stem in _NO_SILENT_HE or not is_persian(given, span):
            continue
        message = f"{match[0]}: the link behind a silent ه is ٔ above it, or ی behind a half-space."
        signs = _signs(given.text)
        yield Finding(
            "TXT014", span, message, put(span, *(stem + sign for sign in signs)), term=given.term_at(span)
        )
    for match in given.script_matches(_EY):
        span, word = Span(*match.span()), match["word"]
        if is_persian(given, span):
            fixed = f"{word}یی" if word.endswith(("ا", "و")) else f"{word}‌ای"
            yield Finding(
                "TXT014", span, f"{match[0]} is one word.", put(span, fixed), term=given.term_at(span)
            )
    for match in given.script_matches(_LONG):
        span = Span(*match.span())
        if match["word"] not in _LETTER_NAMES and is_persian(given, span):
            message = f"The link ی belongs to {match['word']}."
            yield Finding("TXT014", span, message, put(span, match["word"] + "ی"), term=given.term_at(span))


def _signs(text: str) -> tuple[str, str]:
    """Return both ways to write the link, the one the article uses first."""
    hamza = text.count(_HAMZA) + text.count("ۀ")
    return (_YE, _HAMZA) if len(re.findall(_YE + END, text)) > hamza else (_HAMZA, _YE)


RULE = Rule(
    code="TXT014",
    name="ezafe-sign",
    summary="Behind a silent ه the ezafe is a small ye above the letter (هٔ, also ۀ), or ی behind a "
    "half-space; a ی standing alone or a whole hamza is neither.",
    bad=(
        ("The stone bridge (⟦دره ی⟧ پل) is old.", "The stone bridge (درهٔ پل) is old."),
        ("Mina Jamalei (مینا ⟦جماله ئی⟧) sang.", "Mina Jamalei (مینا جماله‌ای) sang."),
        ("The stone bridge (⟦درهء⟧ پل) is old.", "The stone bridge (درهٔ پل) is old."),
    ),
    good=("The stone bridge (درهٔ پل) is old.", "The stone bridge (دره‌ی پل) is old.", "سماء و جزء و شیء"),
    check=check,
    source="sartre2.byu.edu/persian/persianword/hehhamzeh.htm: a sign above a silent ه, or a ی of its own.",
)
