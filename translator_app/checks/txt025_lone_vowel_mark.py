"""TXT025: vowel marks on one word where the words around it have none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import in_persons_name, language_at, passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(f"[{LETTER}][{WORD}]*")
_VOWELS = "\u064e\u064f\u0650\u0652\u064c\u064d"  # fatha, damma, kasra, sukun, two tanwins
_MARKED = re.compile(f"[{LETTER}][{WORD}]*[{_VOWELS}][{WORD}]*")
_VOWEL = re.compile(f"\u0651?[{_VOWELS}]\u0651?")
_EZAFE = re.compile(f"[^{_VOWELS}]+\u0651?\u0650")
_CUSTOM = 25  # an article that marks one word in so many does it on purpose
_PHRASE = 5
_WORDS = 3  # fewer say nothing of what is customary in the passage


def check(given: CheckInput) -> Iterator[Finding]:
    """Report the vowelled word of a passage that is otherwise bare."""
    all_marked = sum(1 for _ in given.script_matches(_MARKED))
    vowelled = all_marked > _WORDS and all_marked * _CUSTOM > sum(1 for _ in given.script_matches(_WORD))
    for match in () if vowelled else given.script_matches(_MARKED):
        span = Span(*match.span())
        words = _WORD.findall(passage_at(given.text, span).of(given.text))
        marked = sum(_VOWEL.search(word) is not None for word in words)
        person = in_persons_name(given, span) and len(words) > 1
        if marked * _WORDS > len(words) and not (person and marked == 1):
            continue
        if _EZAFE.fullmatch(match[0]) and len(words) > _PHRASE:
            continue  # in a sentence or a verse it is set to show how to read
        if language_at(given, span) not in ("fa", "prs", "ar"):
            continue
        message = "Vowel marks stand on this word alone."
        fixed = _VOWEL.sub(lambda mark: "\u0651" if "\u0651" in mark[0] else "", match[0])
        yield Finding("TXT025", span, message, put(span, fixed), Severity.INFO, given.term_at(span))


RULE = Rule(
    code="TXT025",
    name="lone-vowel-mark",
    severity=Severity.INFO,
    summary="Persian is written without vowel marks; on one word among many they are a remnant of "
    "copying, unless they tell two words apart.",
    bad=(
        (
            "A letter from Parviz Karimi (⟦پَرویز⟧ کریمی) lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "appointment (nasb, نَصب) is meant",
        "مثلاً بنّایی و مؤسسه",
    ),
    check=check,
    source="Customary Persian spelling: vowel marks only where they tell two words apart.",
)
