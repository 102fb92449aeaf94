"""aligned: lines of Persian with their translation in lines of its own, below or above.

Proverbs, verse, phrase books and the heads of pages: a line that holds nothing but Persian, perhaps the
same spelt in Latin letters, then the translation. The lines of a text are looked over once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.rough import latin_skeleton, persian_skeleton
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.lines import Block, Line, LineKind, blocks_of, lines_of, stripped
from translator_app.terms.mask import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LABELLED = re.compile(
    r"[\W\d_]*(?:English|Literal(?:ly)?|Free|Closest|Figurative|Rough|Equivalent|Meanings?|Translations?|Translated"
    r"|Lit|Eng|T|E)\.?[ ]?(?:\(\w+\)[ ]?)?(?:equivalent|translation|meaning|proverb|version)?"
    r"[ ]?(?:[:=,]|(?=[\"“]))[ ]*",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\W*(?:\w+[ ]){0,2}(?:translation|rendering|meaning|in english|english)s?\b(?:[ ]\w+){0,3}[ ]?:?\W*",
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
_BRACKET = re.compile(r"[(\[\"“‘]")
_QUOTED = re.compile(r"\"([^\"\n]{2,300})\"|“([^”\n]{2,300})[”\"]")
_SPELT = 0.72  # share of consonants by which a line spells out the other
_LONGEST = 400  # code points of a line
_WORDS = 40
_OPENED = re.compile(r"\*{1,3}([“\"])?|([“])")
_CLOSED = re.compile(r"[”\"]?\*{0,3}[”\"]?(?: ?[*]{0,3}\(\d+:[^()]{1,12}\)[”\"]?)?\*{0,3} *(?=\n\s*\n|\n?\Z)")
_ENTRY = 60  # code points of a line that is the head of an entry
_ENTRY_TAIL = re.compile(r"[^\w\x00]*(?:[(\[][^()\[\]\n\x00]{1,40}[)\]])?\W*")
_SHORT = 8  # code points; a shorter line is a name or a word


@dataclass(frozen=True, slots=True)
class Aligned:
    """What goes with a run that stands in a line of its own.

    `span` is the line that translates it, where the lines themselves tell, `latin` that which spells it
    out; else `above` and `below` are the lines around it, to be judged by their words.
    """

    span: Span | None = None
    latin: Span | None = None
    above: Span | None = None
    below: Span | None = None


def aligned_runs(text: str, plain: str, runs: Sequence[Span]) -> Mapping[Span, Aligned]:
    """Return what the runs in lines of their own are translated by; `plain` is the masked `text`."""
    lines = list(lines_of(text, plain, runs))
    blocks = list(blocks_of(lines))
    backward = _goes_back(blocks)
    repeated = _is_repeated(blocks)
    found: dict[Span, Aligned] = {}
    for line, below in zip_longest(lines, lines[1:]):
        if (
            line.run
            and line.kind is LineKind.MIXED
            and (span := _of_entry(plain, line.run, line.span, below))
        ):
            found[line.run] = Aligned(span)
    for block in blocks:
        for run, answer in _of_block(text, plain, block, backward=backward, repeated=repeated):
            found[run] = answer
    return found


def _of_entry(plain: str, run: Span, line: Span, below: Line | None) -> Span | None:
    """Return the labelled translation behind a run, in its line or under a short entry such as “X (…)”."""
    inside = _LABEL_INSIDE.search(plain, run.end, line.end)
    if inside:
        return _translation(plain, Span(inside.start(), line.end))
    entry = len(line) <= _ENTRY and _ENTRY_TAIL.fullmatch(plain, run.end, line.end)
    if (
        not entry
        or below is None
        or plain[line.start : run.start].strip()[:1] == _bullet(plain, below.span) != ""
    ):
        return None
    if below.kind is not LineKind.ENGLISH or not _is_labelled(plain, below):
        return None
    span = _translation(plain, below.span)
    words = [part.split() for part in span.of(plain).split(",")]
    listed = len(words) > 1 and max(map(len, words)) <= 2  # noqa: PLR2004 - synonyms, not a sentence
    return Span(span.start, span.start + span.of(plain).index(",")) if listed else span


def _bullet(plain: str, span: Span) -> str:
    """Return the bullet of a line that begins an item of its own."""
    start = plain.rfind("\n", max(0, span.start - 20), span.start) + 1
    return plain[start : span.start].strip()[:1]


def _goes_back(blocks: Sequence[Block]) -> bool:
    """Tell whether English lines stand above the Persian ones, block by block."""
    many = len(blocks) > 1
    return many and all(len(block.before) == len(block.persian) for block in blocks) and not blocks[-1].after


def _is_repeated(blocks: Sequence[Block]) -> bool:
    """Tell whether single lines are followed by English again and again, as in a list of proverbs."""
    single = [block for block in blocks if len(block.persian) == 1 and len(block.persian[0].span) > _SHORT]
    followed = sum(len(block.after) > 0 for block in single)
    return followed > 1 and followed + 1 >= len(blocks)


def _of_block(
    text: str, plain: str, block: Block, *, backward: bool, repeated: bool
) -> Iterator[tuple[Span, Aligned]]:
    count = len(block.persian)
    runs = [line.span for line in block.persian]
    if backward:
        yield from ((run, Aligned(line.span)) for run, line in zip(runs, block.before, strict=True))
        return
    rest = list(block.after)
    spelt = [line for line, run in zip(rest, runs, strict=False) if reads_like(text, plain, run, line.span)]
    latin: list[Span] = []
    if spelt and 2 * len(spelt) > count and len(rest) >= count:
        latin, rest = [line.span for line in rest[:count]], rest[count:]
    if count == 1 and latin and (inline := _in_same_line(plain, latin[0])):
        yield runs[0], inline
        return
    headed = bool(rest) and _HEADING.fullmatch(rest[0].span.of(plain)) is not None
    rest = rest[1:] if headed else rest
    if latin and not rest and count > 1:
        yield from ((run, Aligned(latin=line)) for run, line in zip(runs, latin, strict=True))
        return
    if count == 1 and not latin and (answer := _above(text, plain, runs[0], block.before)):
        yield runs[0], answer
        return
    if count == 1 and not latin and not headed and (quoted := _quotation(text, block)):
        yield runs[0], Aligned(quoted)
        return
    if count == 1:
        answer = _single(plain, rest, latin[0] if latin else None, sure=bool(latin) or headed or repeated)
        near = [lines[at].span if lines else None for lines, at in ((block.before, -1), (block.after, 0))]
        yield runs[0], replace(answer or Aligned(), above=near[0], below=near[1])
    elif len(rest) >= count and (latin or headed or len(rest) == count):
        for number, run in enumerate(runs):
            span = _translation(plain, rest[number].span)
            yield run, Aligned(span, latin[number] if latin else None)


def _above(text: str, plain: str, run: Span, before: Sequence[Line]) -> Aligned | None:
    """Return transcription and translation that stand above a run, in either order."""
    if len(before) < 2 or len(persian_words(clean(run.of(text)))) < 2:  # noqa: PLR2004 - two lines, two words
        return None
    first, second = before[-2].span, before[-1].span
    if reads_like(text, plain, run, first) and not reads_like(text, plain, run, second):
        return Aligned(_translation(plain, second), first)
    return None


def _quotation(text: str, block: Block) -> Span | None:
    """Return the quotation in bold or italics below a quotation, up to where it closes."""
    if not block.after or len(block.persian[0].span) < _SHORT:
        return None
    first = block.after[0].span
    opened = _OPENED.search(text, max(0, first.start - 6), first.start + 3)
    gap = text[block.persian[0].span.end : first.start]
    if opened is None or any(map(str.isalpha, re.sub("<[^<>]*>", "", gap))):
        return None
    closed = _CLOSED.search(text, first.start + 1, first.start + _LONGEST)
    within = [line.span for line in block.after if closed and line.span.start < closed.start()]
    if closed is None or not within:
        return None
    start = max(first.start, opened.end()) if opened[1] else first.start
    return Span(start, closed.start()) if start < closed.start() else None


def _single(plain: str, rest: Sequence[Line], latin: Span | None, *, sure: bool) -> Aligned | None:
    """Return the translation of one line: what is labelled so, else the next line."""
    if rest and (sure or _is_labelled(plain, rest[0])):
        first = rest[0]
        if (
            not latin
            and len(rest) > 1
            and _is_labelled(plain, rest[1])
            and not _reads_english(plain, first.span)
        ):
            return Aligned(_translation(plain, rest[1].span), first.span)
        if len(first.span.of(plain).split()) <= _WORDS:
            return Aligned(_translation(plain, first.span), latin)
    if len(rest) > 1 and _is_labelled(plain, rest[1]) and not _reads_english(plain, rest[0].span):
        return Aligned(_translation(plain, rest[1].span), rest[0].span)
    return None


def _is_labelled(plain: str, line: Line) -> bool:
    label = _LABELLED.match(plain, line.span.start, line.span.end)
    return label is not None and label.end() < line.span.end


def _reads_english(plain: str, span: Span) -> bool:
    return not _ENGLISH_WORDS.isdisjoint(span.of(plain).casefold().split())


def _translation(plain: str, span: Span) -> Span:
    """Return the translation in a line: behind its label, in its quotes, before the next label."""
    label = _LABELLED.match(plain, span.start, span.end) or _LABEL_INSIDE.search(plain, span.start, span.end)
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
    bracket = re.search(r"(?<=[.!?]) ?\([^()]*\)$", said)
    return Span(span.start, span.start + bracket.start()) if bracket else Span(span.start, end)


def _in_same_line(plain: str, latin: Span) -> Aligned | None:
    """Return transcription and translation that share a line: “Delam misuze. (I feel bad.)”."""
    opened = _BRACKET.search(plain, latin.start + 1, latin.end)
    if opened is None or plain[latin.start] in '(["“':
        return None
    closed = {"(": ")", "[": "]", '"': '"', "“": "”", "‘": "’"}[opened[0]]
    end = plain.find(closed, opened.end(), latin.end)
    if end < 0 or not any(map(str.isalpha, plain[opened.end() : end])):
        return None
    spelt = stripped(plain, latin.start, opened.start())
    return Aligned(Span(opened.end(), end), spelt)


def reads_like(text: str, plain: str, run: Span, line: Span) -> bool:
    """Tell whether a line spells out a run in Latin letters, by its consonants in their order."""
    if len(line) > _LONGEST or len(run) > _LONGEST:
        return False
    written = "".join(persian_skeleton(word.text) for word in persian_words(clean(run.of(text))))
    opened = _BRACKET.search(plain, line.start + 1, line.end)
    said = plain[line.start : opened.start() if opened else line.end]
    spelt = "".join(latin_skeleton(word.text) for word in latin_words(said))
    if not written or not spelt or not 0.5 < len(spelt) / len(written) < 2:  # noqa: PLR2004 - twice as long
        return False
    return _shared(written, spelt) >= _SPELT * max(len(written), len(spelt))


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
