"""TXT025: vowel marks that tell a word from no other, in a phrase that is otherwise bare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START, in_persons_name, is_persian, passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.vowel_marks import VOWELS, is_marked, stray_marks
from translator_app.checks.word_lists import imperfect_forms, is_name, is_persian_word
from translator_app.core.finding import Finding, Severity, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(f"[{LETTER}][{WORD}]*")
_MARKED = re.compile(f"{START}[{WORD}]*[{VOWELS}][{WORD}]*")
_ANY_MARK = re.compile(f"[{VOWELS}\u0651]")
_LOOSE_MARK = re.compile(f"(?<=[{LETTER}])(?<![{VOWELS}\u0651])[ \u00a0]+(?=[{VOWELS}\u0651])")
_LAST_MARK = re.compile(f"{START}[{WORD}]{{3,}}(?:\u0650|(?<=ی)\u0651){END}")
_NEXT = re.compile(f"[ \u00a0\u200c-]+([{WORD}]+)")
_CUSTOM = 25  # an article that marks one word in so many does it on purpose
_NEAR = 80  # characters
_OF_SOUNDS = re.compile(
    r"(?i)ez[aā]fe|iz[aā]f|vowel|kasra|zir\b|pronounc|suffix|particle|linking|vocali|diacritic|construct|genitive|accent"
)
_LATIN = dict(
    zip(
        "بپتطثسصجچحهخدذزضظرژشغقفکگلمن",
        "b p t t s s s j ch h h kh d z z z z r zh sh (?:gh|q) (?:q|gh) f k g l m n".split(),
        strict=True,
    )
)
_SHORT = 3  # consonants
_WORDS = 3  # fewer say nothing of what is customary in the article


def check(given: CheckInput) -> Iterator[Finding]:
    """Report words with vowels written that tell them from no other, in a phrase otherwise bare."""
    marked = [match for match in given.script_matches(_MARKED) if is_marked(match[0])]
    custom = len(marked) > _WORDS and len(marked) * _CUSTOM > sum(1 for _ in given.script_matches(_WORD))
    for match in () if custom else marked:
        span = Span(*match.span())
        passage = passage_at(given.text, span)
        words = list(_WORD.finditer(given.text, passage.start, passage.end))
        number = next((n for n, word in enumerate(words) if word.end() == span.end), None)
        if number is None:
            continue
        if len(words) == 1 and (_is_about_sounds(given.text, span) or _is_spelt_out(given.text, span)):
            continue
        person = in_persons_name(given, span)
        fixed = stray_marks([word[0] for word in words], number, in_name=person)
        if fixed is None or fixed == match[0] or not is_persian(given, span):
            continue
        message = f"{match[0]} needs no vowel marks here."
        yield Finding("TXT025", span, message, put(span, fixed), Severity.INFO, given.term_at(span))
    for match in given.script_matches(_LOOSE_MARK):
        span = Span(*match.span())
        message = "A blank parts the mark from its letter."
        yield Finding("TXT025", span, message, put(span, ""), Severity.INFO, given.term_at(span))
    for match in given.script_matches(_LAST_MARK):
        span = Span(*match.span())
        passage = passage_at(given.text, span)
        words = list(_WORD.finditer(given.text, passage.start, passage.end))
        lone = sum(1 for word in words if _ANY_MARK.search(word[0])) == 1
        lone = lone and (len(words) > 1 or _is_plain_word(given.text, match))
        if lone and _ends_phrase(given.text, match) and is_persian(given, span):
            fixed = match[0][:-1]
            message = f"{match[0]} needs no vowel marks here."
            yield Finding("TXT025", span, message, put(span, fixed), Severity.INFO, given.term_at(span))


def _is_plain_word(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word that stands alone is a common one in a sentence that is not about its sounds."""
    word = match[0][:-1]
    return (is_persian_word(word) or is_name(word)) and not _is_about_sounds(text, Span(*match.span()))


def _is_about_sounds(text: str, span: Span) -> bool:
    """Tell whether the words around `span` speak of sounds."""
    return _OF_SOUNDS.search(text, max(0, span.start - _NEAR), span.end + _NEAR) is not None


def _is_spelt_out(text: str, span: Span) -> bool:
    """Tell whether Latin letters beside a short word show how it is spoken: nasb, نَصب."""
    letters = [_LATIN[letter] for letter in span.of(text) if letter in _LATIN]
    spelt = "[a-zāīūêôʿʾ'’]*".join(letters)
    around = text[max(0, span.start - _NEAR) : span.end + _NEAR]
    return len(letters) <= _SHORT and re.search(rf"\b{spelt}[aeiouāīū]*\b", around) is not None


def _ends_phrase(text: str, match: re.Match[str]) -> bool:
    """Tell whether nothing the mark could link to follows: no word, or a verb alone."""
    following = _NEXT.match(text, match.end())
    return following is None or (
        match[0].endswith("\u0650")
        and following[1].endswith(("ند", "یم", "ید"))
        and following[1] in imperfect_forms()
    )


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
        ("The old bank (⟦بانکُ⟧ کشاورزی) is shut.", "The old bank (بانک کشاورزی) is shut."),
        ("The bank (⟦بانکِ⟧) is shut.", "The bank (بانک) is shut."),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "appointment (nasb, نَصب) is meant",
        "مثلاً بنّایی و مؤسسه",
        "The bank (بانکِ کشاورزی) is shut.",
        "With its ezafe the word is بانکِ.",
        "The suffix (مضافٌ الیه) is meant.",
    ),
    check=check,
    source="Academy of Persian Language and Literature, course on its orthography, part 4 "
    "(persianacademy.blog.ir): fatha, kasra, damma, sukun and tashdid need not be set, they serve mainly to "
    "remove doubt.",
)
