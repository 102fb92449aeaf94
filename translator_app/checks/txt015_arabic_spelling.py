"""TXT015: a hamza in a Persian word, or the Arabic round te at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.hamza import with_right_hamza
from translator_app.checks.persian import END, PLAIN, START, in_persons_name, is_persian, passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import is_name, is_persian_word, persian_words
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_W = f"[{WORD}]"
_ROUND_TE = re.compile(f"{START}(?!ال)(?P<stem>{_W}+)ة{END}(?![ \u00a0]*ال)")
_STEMS = (
    (  # Persian, not Arabic: no consonant stands between the two vowels
        "پائیز پائین آئین جائی آزمائی نمائی فرمائی زدائی ستائی آرائی پیمائی دارائی توانائی زیبائی "
        "دانائی روستائی راهنمائی گردهمائی نانوائی جدائی رهائی تنهائی روشنائی کجائی بیائی آئی "
        "دانشجوئی زناشوئی رویاروئی گفتگوئی دوروئی"
    )
    .replace(" ", "|")
    .replace("ئی", "ئ[یي]")
)
_SPEAKING = "(?:گ|ج|ش|ر|ب|پ)وئ[یي](?:م|د|ند|دن|ده|دم)?"
_HAMZA = re.compile(
    f"{START}(?:ن?م[یي]\u200c?|ب)?(?:(?:{_STEMS})(?:{_W}*)|{_SPEAKING}|{_W}{{2,}}هائ[یي]){END}"
)
_BETWEEN_VOWELS = re.compile(f"{START}{_W}*[او]ئ[یي](?:{_W}*){END}")
_KEEPS_HAMZA = re.compile(
    "قضائ|مشائ|اسرائ|جبرائ|میکائ|عزرائ|اسماعیل|سوئ|بوئین|لوئ|رؤ|کائ"
)  # Arabic and foreign
_AS_IN_ARABIC = frozenset("زکو صلو حیو مشکو تور".split())  # old spellings of words in -āt
_ARABIC = re.compile("[يكىةإ]|^ال|اء$")
_LOOSE = re.compile(f"{START}(?P<word>{_W}+)[ \u00a0]+(?P<rest>[ء\u0654]{_W}+){END}")
_INSIDE = re.compile(f"(?<![{LETTER}])[{LETTER}]+(?:[ئؤأءآ][{LETTER}]+|(?<=ه)ییت)(?![{LETTER}])")
_SEATS = {"ا": "أئ", "و": "ؤئ"}
_HAMZA_YE = re.compile("ئ(?=[یي])")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report ة at the end of a Persian word, and ئ where Persian has ی."""
    for match in given.script_matches(_ROUND_TE):
        span = Span(*match.span())
        if match["stem"] not in _AS_IN_ARABIC and is_persian(given, span):
            yield _finding(given, span, "Persian writes ه or ت for the Arabic ة.", _endings(match["stem"]))
    for match in given.script_matches(_HAMZA):
        span, fixed = Span(*match.span()), _HAMZA_YE.sub("ی", match[0])
        if is_persian(given, span):
            yield _finding(given, span, "A Persian word has ی here, not a hamza.", (fixed,))
    yield from _between_vowels(given)
    yield from _misplaced(given)


def _between_vowels(given: CheckInput) -> Iterator[Finding]:
    """Report words with a hamza between two vowels that are common words with ی."""
    for match in given.script_matches(_BETWEEN_VOWELS):
        word, span = match[0], Span(*match.span())
        if _HAMZA.fullmatch(word) or _KEEPS_HAMZA.search(word) or word in persian_words():
            continue
        fixed = _HAMZA_YE.sub("ی", word)
        plain = fixed in persian_words() and fixed.removesuffix("یی") in persian_words()
        if is_name(fixed) and (not plain or in_persons_name(given, span)):
            continue  # a family keeps its own spelling: طباطبائی
        known = {fixed.translate(PLAIN), fixed.translate(PLAIN).rpartition("\u200c")[2]}
        if not persian_words().isdisjoint(known) and is_persian(given, span):
            yield _finding(given, span, "A Persian word has ی here, not a hamza.", (fixed,))


def _misplaced(given: CheckInput) -> Iterator[Finding]:
    """Report a hamza written twice, torn from its letter, on another's seat or in another place."""
    kinds = ((_LOOSE, _seated_again), (_INSIDE, lambda match: with_right_hamza(match[0])))
    for pattern, mend in kinds:
        for match in given.script_matches(pattern):
            span, fixed = Span(*match.span()), mend(match)
            if fixed and fixed != match[0] and (is_persian(given, span) or _stands_alone(given.text, span)):
                yield _finding(given, span, f"{match[0]}: the hamza is misplaced.", (fixed,))


def _stands_alone(text: str, span: Span) -> bool:
    """Tell whether the word at `span` is all there is, and none of its letters is of Arabic alone."""
    return passage_at(text, span) == span and _ARABIC.search(span.of(text)) is None


def _seated_again(match: re.Match[str]) -> str | None:
    """Return what a blank before a hamza parted as one known word, the hamza on its letter."""
    word, rest = match["word"], match["rest"][1:]
    seats = [word[:-1] + seat + rest for seat in _SEATS.get(word[-1], "")[:1]]
    readings = [*seats, f"{word}ئ{rest}", word + rest]
    return next((each for each in readings if is_persian_word(each)), None)


def _endings(stem: str) -> tuple[str, str]:
    """Return the word with each ending, the one that is a common word first."""
    te, he = f"{stem}ت", f"{stem}ه"
    return (te, he) if te.translate(PLAIN) in persian_words() else (he, te)


def _finding(given: CheckInput, span: Span, message: str, fixed: tuple[str, ...]) -> Finding:
    return Finding("TXT015", span, message, put(span, *fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT015",
    name="arabic-spelling",
    summary="Persian words have no hamza between two vowels (پاییز, زیبایی), and Arabic words in "
    "Persian end in ه or ت where Arabic has ة.",
    bad=(
        ("He said «باران ⟦پائیزی⟧ می‌بارد» and left.", "He said «باران پاییزی می‌بارد» and left."),
        ("A school (⟦مدرسة⟧ بزرگ شهر گرگان) stood there.", "A school (مدرسه بزرگ شهر گرگان) stood there."),
    ),
    good=(
        "He said «باران پاییزی می‌بارد» and left.",
        "دایرةالمعارف بزرگ اسلامی",
        "The Ministry of Defense (وزارة الدفاع) did not answer.",
        "هیئت مسئول قرائت",
    ),
    check=check,
    source="Customary Persian spelling, as hazm's dictionary has it.",
)
