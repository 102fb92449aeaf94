"""TXT006: no blank between a word and the bracket that holds Persian."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import CONTROLS, LETTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_HONORIFICS = "ع|ص|س|ره|عج|رض|قدس سره|علیه‌السلام|علیه السلام"  # written close to the name they bless
_BEFORE = re.compile(f"(?<=[{_LATIN}{LETTER}])\\((?=[{CONTROLS} \u00a0]*[{LETTER}])(?!(?:{_HONORIFICS})\\))")
_AFTER = re.compile(f"(?<=[{LETTER}])\\)(?=[{_LATIN}{SIGN}][{_LATIN}{SIGN}])")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report brackets that stick to the word before or behind them."""
    for match in given.script_matches(_BEFORE):
        yield _finding(given, match, " (", "No blank stands before the bracket.")
    for match in given.script_matches(_AFTER):
        yield _finding(given, match, ") ", "No blank stands behind the bracket.")


def _finding(given: CheckInput, match: re.Match[str], fixed: str, message: str) -> Finding:
    span = Span(*match.span())
    return Finding("TXT006", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT006",
    name="blank-at-bracket",
    summary="A bracket stands apart from the words outside it, in English and in Persian.",
    bad=(
        ("Tariq Sabri⟦(⟧طارق صبری) spoke first.", "Tariq Sabri (طارق صبری) spoke first."),
        ("Tariq Sabri (طارق صبری⟦)⟧spoke first.", "Tariq Sabri (طارق صبری) spoke first."),
    ),
    good=("Tariq Sabri (طارق صبری) spoke first.", "حضرت علی(ع) فرمود", "the qanats (قنات)s"),
    check=check,
    source="Customary typography of both scripts, as the Persian text editor Virastar applies it: a "
    "blank outside a bracket.",
)
