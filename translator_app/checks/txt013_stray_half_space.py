"""TXT013: a half-space that joins nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.affixes import NOT_JOINING
from translator_app.checks.persian import is_persian, language_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.torn_words import torn_words
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import CONTROLS, DIGITS, LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = f"{LETTER}"
HIDDEN = frozenset(f"{CONTROLS}\u00ad\u2060\ufeff\u00ac") - {"-", "\u200c"}
_STRAY = re.compile(
    f"\u200c{{2,}}|(?<![{_SIGN}{DIGITS}\u200c0-9])\u200c+(?=[ \u00a0]*[{_SIGN}])"
    f"|(?<=[{_SIGN}])\u200c+(?![{_SIGN}{DIGITS}\u200c0-9])"
)
_AFTER_LONE_LETTER = re.compile(f"(?<=[{''.join(sorted(NOT_JOINING))}])(?<!\u200cو)\u200c(?=[{LETTER}])")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report half-spaces doubled, at the edge of a word, inside it, or behind a letter that joins nothing."""
    for match in given.script_matches(_STRAY):
        if _beside_control(given.text, *match.span()):
            continue  # TXT020 mends both
        span, language = Span(*match.span()), language_at(given, Span(*match.span()))
        inside = len(span) > 1 and _is_inside(given.text, span)
        if language in ("ckb", "ku", "ur", "ps") and not inside:
            continue
        message = "The half-space is doubled." if inside else "A half-space stands at the edge of a word."
        yield _finding(given, span, "\u200c" if inside else "", message)
    for match in given.script_matches(_AFTER_LONE_LETTER):
        span = Span(*match.span())
        if is_persian(given, span):
            message = (
                f"A half-space behind {given.text[span.start - 1]} has no effect: the letter joins nothing."
            )
            yield _finding(given, span, "", message)
    yield from _torn(given)


def _torn(given: CheckInput) -> Iterator[Finding]:
    for place in given.prepared.script_places:
        for span in torn_words(given.text, place):
            if given.prepared.is_chrome(span) or given.is_as_in_glossary(span):
                continue
            if is_persian(given, span):
                yield _finding(given, span, "", "The half-space tears one word in two.")


def _beside_control(text: str, start: int, end: int) -> bool:
    sides = text[max(0, start - 1) : start], text[end : end + 1]
    return any(side and side in HIDDEN for side in sides)


def _is_inside(text: str, span: Span) -> bool:
    sides = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return all(re.match(f"[{_SIGN}]", side) for side in sides) and sides[0] not in NOT_JOINING


def _finding(given: CheckInput, span: Span, fixed: str, message: str) -> Finding:
    return Finding("TXT013", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT013",
    name="stray-half-space",
    summary="A half-space (U+200C) parts two joining letters inside a word; elsewhere nobody sees it, and "
    "search and sorting stumble over it.",
    bad=(
        ("The dam (سد خاک⟦‌‌⟧ریز) is old.", "The dam (سد خاک‌ریز) is old."),
        ("The bridge (پل سنگی⟦‌⟧ دره) is old.", "The bridge (پل سنگی دره) is old."),
        ("The map (نق⟦‌⟧شه) is old.", "The map (نقشه) is old."),
        ("The dams (سازمان سد⟦‌⟧ها) are old.", "The dams (سازمان سدها) are old."),
    ),
    good=("The dam (سد خاک‌ریز) is old.", "۱۹‌ام"),
    check=check,
    source="The Unicode Standard, chapter 9, Arabic: U+200C keeps two letters from joining; no letter joins "
    "behind alef, dal, zal, re, ze, zhe and vav.",
)
