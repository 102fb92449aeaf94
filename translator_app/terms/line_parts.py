"""What in a line is a transcription and what a translation: labels, quotes, brackets, and the consonants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.rough import latin_skeleton, persian_skeleton
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.lines import stripped
from translator_app.terms.mask import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LABELLED = re.compile(
    r"[\W\d_]*(?:English|Literal(?:ly)?|Free|Closest|Figurative|Rough|Equivalent|Meanings?|Translations?|Translated"
    r"|Lit|Eng|T|E)\.?[ ]?(?:\(\w+\)[ ]?)?(?:equivalent|translation|meaning|proverb|version)?"
    r"[ ]?(?:[:=,]|(?=[\"“]))[ ]*",
    re.IGNORECASE,
)
_LABEL_INSIDE = re.compile(r"(?:(?<=\s)|(?<=[.;]))(?:T|Trans(?:lation)?|Meaning|English|Literal(?:ly)?) ?: *")
_NEXT_LABEL = re.compile(
    r"[ ]*(?:\([^()\n]{1,40}\)[ ]*)?(?<=[\s.;)])(?:[A-Z]|Equivalent|English|Literal(?:ly)?|Note) ?: "
)
_ENGLISH_WORDS = frozenset(
    "the a an of is are was were you your it his her they he she that this with and not who what my i we "
    "when".split()
)
_SPELT_LABEL = re.compile(
    r"(?:P|Pronunciation|Trans(?:literation|cription)|Phonetics?|Reading|Romani[sz]ation) ?: *"
)
_EDGES = " \t.,;:\"“”'‘’()[]/"
_BRACKET = re.compile(r"[(\[\"“‘]")
_PARTED = re.compile(r" - | ?[–—=] ?|: ")
_ITEM_END = re.compile(r"\s*[,;(]")
_QUOTED = re.compile(r"\"([^\"\n]{2,300})\"|“([^”\n]{2,300})[”\"]")
_SPELT = 0.72  # share of consonants by which a line spells out the other
_LONGEST = 400  # code points of a line
_SENTENCE = 4  # words
_SPARE = 5  # halves: English words for a Persian one
_NAME = 5  # words


def is_labelled(plain: str, span: Span) -> bool:
    """Tell whether a line says of itself that it is a translation."""
    label = _LABELLED.match(plain, span.start, span.end)
    inside = _LABEL_INSIDE.search(plain, span.start, span.end)
    return (label is not None and label.end() < span.end) or inside is not None


def labelled_in(plain: str, span: Span) -> Span | None:
    """Return the translation that a label announces somewhere in a line: “… T: Time is gold.”."""
    inside = _LABEL_INSIDE.search(plain, span.start, span.end)
    return translation_in(plain, Span(inside.start(), span.end)) if inside else None


def reads_english(plain: str, span: Span) -> bool:
    """Tell whether a line has one of the small words that no transcription has."""
    return not _ENGLISH_WORDS.isdisjoint(span.of(plain).casefold().split())


def translation_in(plain: str, span: Span) -> Span:
    """Return the translation in a line: behind its label, in its quotes, before the next label."""
    spelt = _SPELT_LABEL.match(plain, span.start, span.end)
    label = (None if spelt else _LABELLED.match(plain, span.start, span.end)) or _LABEL_INSIDE.search(
        plain, span.start, span.end
    )
    start = label.end() if label and label.end() < span.end else span.start
    further = _NEXT_LABEL.search(plain, start, span.end)
    return _unquoted(plain, Span(start, further.start() if further else span.end))


def _unquoted(plain: str, span: Span) -> Span:
    """Return the quoted words with which a line begins, else the line."""
    quoted = _QUOTED.match(plain, span.start, span.end)
    if quoted:
        number = 1 if quoted[1] is not None else 2
        return Span(*quoted.span(number))
    end = span.end
    said = span.of(plain)
    if said[0] == "(" and said.find(")") == len(said) - 1:
        return Span(span.start + 1, end - 1)
    bracket = re.search(r"(?<=[.!?]) ?\([^()]*\)$", said)
    return Span(span.start, span.start + bracket.start()) if bracket else Span(span.start, end)


def both_in(plain: str, latin: Span) -> tuple[Span, Span | None] | None:
    """Return translation and transcription that share a line: “Delam misuze. (I feel bad.)”."""
    if _LABEL_INSIDE.search(plain, latin.start, latin.end):
        return (translation_in(plain, latin), latin)
    opened = _BRACKET.search(plain, latin.start + 1, latin.end)
    parted = _PARTED.search(plain, latin.start + 1, opened.start() if opened else latin.end)
    if parted:
        ends = _ITEM_END.search(plain, parted.end(), latin.end)
        translated = Span(parted.end(), ends.start() if ends else latin.end)
        return translated, Span(latin.start, parted.start())
    if opened is None or plain[latin.start] in '(["“':
        return None
    closed = {"(": ")", "[": "]", '"': '"', "“": "”", "‘": "’"}[opened[0]]
    end = plain.find(closed, opened.end(), latin.end)
    if end < 0 or not any(map(str.isalpha, plain[opened.end() : end])):
        return None
    spelt = stripped(plain, latin.start, opened.start())
    return (Span(opened.end(), end), spelt)


def transcription_in(plain: str, line: Span) -> Span | None:
    """Return the transcription in a line without its label, quotes and stop, and without a translation."""
    label = _SPELT_LABEL.match(plain, line.start, line.end)
    start = label.end() if label else line.start
    inside = _LABEL_INSIDE.search(plain, start, line.end)
    end = inside.start() if inside else line.end
    said = plain[start:end]
    bare = said.strip(_EDGES)
    start += len(said) - len(said.lstrip(_EDGES))
    return Span(start, start + len(bare)) if bare else None


def _signs(said: str) -> Iterator[re.Match[str]]:
    """Yield the first bracket and the first sign that part a transcription from what follows in its line."""
    return (sign for pattern in (_BRACKET, _PARTED) if (sign := pattern.search(said, 1)))


def reads_like(text: str, plain: str, run: Span, line: Span) -> bool:
    """Tell whether a line spells out a run in Latin letters, by its consonants in their order."""
    if len(line) > _LONGEST or len(run) > _LONGEST:
        return False
    written = "".join(persian_skeleton(word.text) for word in persian_words(clean(run.of(text))))
    label = _SPELT_LABEL.match(plain, line.start, line.end)
    said = plain[label.end() if label else line.start : line.end]
    inside = _LABEL_INSIDE.search(said)
    said = said[: inside.start()] if inside else said
    said = said[: min((sign.start() for sign in _signs(said)), default=len(said))]
    spelt = "".join(latin_skeleton(word.text) for word in latin_words(said))
    if not written or not spelt or not 0.5 < len(spelt) / len(written) < 2:  # noqa: PLR2004 - twice as long
        return False
    enough = _SPELT * max(len(written), len(spelt))
    at_most = sum(min(written.count(char), spelt.count(char)) for char in set(written))
    return at_most >= enough and _shared(written, spelt) >= enough


def _shared(one: str, other: str) -> int:
    """Count the letters of the longest sequence that both have in their order."""
    row = [0] * (len(other) + 1)
    for char in one:
        diagonal = 0
        for index, letter in enumerate(other, 1):
            above = row[index]
            row[index] = diagonal + 1 if char == letter else max(above, row[index - 1])
            diagonal = above
    return row[-1]


def are_sentences(text: str, run: Span, below: Sequence[Span]) -> bool:
    """Tell whether a sentence is followed by one in English, about as long and in a paragraph of its own."""
    if not below or len(below[0]) > _LONGEST:
        return False
    said = below[0].of(text)
    alone = len(below) == 1 or text[below[0].end : below[1].start].count("\n") > 1
    ends = text[run.end : run.end + 1] in tuple(".!?؟۔") or text[run.end - 1] in ".!?؟۔"
    size, words = len(said.split()), len(run.of(text).split())
    fits = words >= _SENTENCE and words <= 2 * size <= _SPARE * words
    return alone and ends and fits and said[0].isupper() and said[-1] in ".!?"


def is_named_by(text: str, plain: str, run: Span, above: Span) -> bool:
    """Tell whether a heading is the name in the run, spelt in Latin letters."""
    said = above.of(plain)
    short = said[:1].isupper() and len(said.split()) <= _NAME
    return short and len(run.of(text).split()) > 1 and reads_like(text, plain, run, above)
