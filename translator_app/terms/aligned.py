"""aligned: lines of Persian with their translation in lines of its own, below or above.

Proverbs, verse, phrase books and the heads of pages: a line that holds nothing but Persian, perhaps the
same spelt in Latin letters, then the translation. The lines of a text are looked over once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.script import persian_words
from translator_app.terms.line_parts import (
    are_sentences,
    both_in,
    is_labelled,
    is_named_by,
    labelled_in,
    reads_english,
    reads_like,
    transcription_in,
    translation_in,
)
from translator_app.terms.lines import Block, Line, LineKind, blocks_of, lines_of
from translator_app.terms.mask import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_HEADING = re.compile(
    r"\W*(?:\w+[ ]){0,2}(?:translation|rendering|meaning|in english|english)s?\b(?:[ ]\w+){0,3}[ ]?:?\W*",
    re.IGNORECASE,
)
_SPELT_HEADING = re.compile(r"(?:\w+ )?(?:romani[sz]ation|transliteration|transcription)", re.IGNORECASE)
_POEM = 3  # lines
_LONGEST = 400  # code points of a line
_WORDS = 40
_OPENED = re.compile(r"(?:\*{1,3}|_)([“\"])?(?=\S)|([“])")
_CLOSED = re.compile(
    r"[”\"*]{0,12}(?:[.,]?\*{0,3},? ?\*{0,3}\(\*{0,3}\d+:[^()\n]{1,12}\)[”\"]?)?"
    r"[*”\"]{0,4} *(?=\n\s*\n|\n?\Z)"
)
_ENTRY = 140  # code points of a line that is the head of an entry
_ENTRY_TAIL = re.compile(r"[^\w\x00]*(?:[(\[][^()\[\]\n\x00]{1,80}[)\]])?\W*")
_LIST = 3  # lines that make a list
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
    backward = _goes_back(text, blocks)
    repeated, listed = _is_repeated(blocks), _is_list(plain, blocks)
    found: dict[Span, Aligned] = {}
    for line, below in zip_longest(lines, lines[1:]):
        if (
            line.run
            and line.kind is LineKind.MIXED
            and (span := _of_entry(plain, line.run, line.span, below))
        ):
            found[line.run] = Aligned(span)
    for block in blocks:
        found |= dict(_of_block(text, plain, block, backward=backward, repeated=repeated, listed=listed))
    return found


def _of_entry(plain: str, run: Span, line: Span, below: Line | None) -> Span | None:
    """Return the labelled translation behind a run, in its line or under a short entry such as “X (…)”."""
    inside = labelled_in(plain, Span(run.end, line.end))
    if inside:
        return inside
    entry = len(line) <= _ENTRY and _ENTRY_TAIL.fullmatch(plain, run.end, line.end)
    if (
        not entry
        or below is None
        or plain[line.start : run.start].strip()[:1] == _bullet(plain, below.span) != ""
    ):
        return None
    if below.kind is not LineKind.ENGLISH or not is_labelled(plain, below.span):
        return None
    span = translation_in(plain, below.span)
    words = [part.split() for part in span.of(plain).split(",")]
    listed = len(words) > 1 and max(map(len, words)) <= 2  # noqa: PLR2004 - synonyms, not a sentence
    return Span(span.start, span.start + span.of(plain).index(",")) if listed else span


def _bullet(plain: str, span: Span) -> str:
    """Return the bullet of a line that begins an item of its own."""
    start = plain.rfind("\n", max(0, span.start - 20), span.start) + 1
    return plain[start : span.start].strip()[:1]


def _goes_back(text: str, blocks: Sequence[Block]) -> bool:
    """Tell whether English lines stand above the Persian ones, block by block."""
    if len(blocks) < 2:  # noqa: PLR2004 - a pattern is what comes again
        return False
    even = all(len(block.before) == len(block.persian) for block in blocks) and not blocks[-1].after
    return even or all(_is_nearer_above(text, block) for block in blocks)


def _is_nearer_above(text: str, block: Block) -> bool:
    """Tell whether a Persian line is parted by a blank line from what follows, not from what precedes it."""
    if len(block.persian) > 1 or not block.before:
        return False
    run, above = block.persian[0].span, block.before[-1].span
    below = text[run.end : block.after[0].span.start].count("\n") if block.after else 2
    return text[above.end : run.start].count("\n") == 1 and below > 1


def _is_repeated(blocks: Sequence[Block]) -> bool:
    """Tell whether single lines are followed by English again and again, as in a list of proverbs."""
    single = [block for block in blocks if len(block.persian) == 1 and len(block.persian[0].span) > _SHORT]
    followed = sum(len(block.after) > 0 for block in single)
    return followed > 1 and followed + 1 >= len(blocks)


def _is_wording(plain: str, line: Span) -> bool:
    """Tell whether a line holds words, and not the code of a language or a name in a program."""
    said = line.of(plain)
    return " " in said or (said[0].isupper() and said[1:].islower())


def _is_list(plain: str, blocks: Sequence[Block]) -> bool:
    """Tell whether one line of Persian and one of English take turns, as in a list of words."""
    single = sum(
        len(block.persian) == len(block.after) == 1 and _is_wording(plain, block.after[0].span)
        for block in blocks
    )
    return single >= _LIST and 3 * single >= 2 * len(blocks)


def _of_block(
    text: str, plain: str, block: Block, *, backward: bool, repeated: bool, listed: bool
) -> Iterator[tuple[Span, Aligned]]:
    runs = [line.span for line in block.persian]
    if backward:
        above = block.before[-len(runs) :]
        yield from (
            (run, Aligned(translation_in(plain, line.span))) for run, line in zip(runs, above, strict=True)
        )
        return
    rest = _stanza(text, block.after, len(runs)) or _facing(text, runs, block.after) or list(block.after)
    spelt = [line for line, run in zip(rest, runs, strict=False) if reads_like(text, plain, run, line.span)]
    latin: list[Span] = []
    if spelt and 2 * len(spelt) > len(runs) and len(rest) >= len(runs):
        latin, rest = [line.span for line in rest[: len(runs)]], rest[len(runs) :]
    headed = bool(rest) and _HEADING.fullmatch(rest[0].span.of(plain)) is not None
    rest = rest[1:] if headed else rest
    if len(runs) > 1:
        yield from _of_many(plain, runs, latin, rest, headed=headed)
    else:
        long = len(runs[0].of(text).split()) > 2  # noqa: PLR2004 - a shorter line is a name
        sure = listed or ((headed or repeated) and long)
        sure = sure or are_sentences(text, runs[0], [line.span for line in rest[:2]])
        yield runs[0], _of_one(text, plain, block, latin, rest, sure=sure)


def _stanza(text: str, lines: Sequence[Line], count: int) -> list[Line]:
    """Return the lines under a heading that are as many as those of a poem, or none."""
    found = list(lines[1 : count + 1])
    if count < _POEM or len(found) < count:
        return []
    gaps = [text[one.span.end : two.span.start].count("\n") for one, two in pairwise([*lines[: count + 2]])]
    headed = gaps[0] > 1 or _SPELT_HEADING.fullmatch(lines[0].span.of(text)) is not None
    apart = len(gaps) <= count or gaps[count] > 1 or not lines[count + 1].span.of(text)[0].isalnum()
    whole = headed and apart and all(gap == 1 for gap in gaps[1:count])
    return found if whole else []


def _facing(text: str, runs: Sequence[Span], lines: Sequence[Line]) -> list[Line]:
    """Return the first lines behind a stanza where they are a stanza of as many lines, blank ones around."""
    count = len(runs)
    found = [line.span for line in lines[: count + 1]]
    if count < 2 or len(found) < count:  # noqa: PLR2004 - a stanza
        return []
    gaps = [text[one.end : two.start].count("\n") for one, two in pairwise([*runs, *found])]
    inside = gaps[: count - 1] + gaps[count : 2 * count - 1]
    apart = [gaps[count - 1], *gaps[2 * count - 1 :]]
    return list(lines[:count]) if all(gap == 1 for gap in inside) and min(apart) > 1 else []


def _of_many(
    plain: str, runs: Sequence[Span], latin: Sequence[Span], rest: Sequence[Line], *, headed: bool
) -> Iterator[tuple[Span, Aligned]]:
    """Pair line with line; where nothing translates them, their transcription stands for them."""
    if latin and not rest:
        yield from ((run, Aligned(latin=line)) for run, line in zip(runs, latin, strict=True))
    elif len(rest) >= len(runs) and (latin or headed or len(rest) == len(runs)):
        for number, run in enumerate(runs):
            span = translation_in(plain, rest[number].span)
            yield run, Aligned(span, latin[number] if latin else None)


def _of_one(
    text: str, plain: str, block: Block, latin: Sequence[Span], rest: Sequence[Line], *, sure: bool
) -> Aligned:
    run = block.persian[0].span
    if latin and block.before and is_named_by(text, plain, run, block.before[-1].span):
        return Aligned(above=block.before[-1].span)
    shared = both_in(plain, latin[0]) if latin else None
    answer = Aligned(*shared) if shared else None if latin else _above(text, plain, run, block.before)
    if answer is None and not latin and (quoted := _quotation(text, block)):
        answer = Aligned(quoted)
    if answer is None:
        answer = _single(plain, rest, latin[0] if latin else None, sure=bool(latin) or sure)
    near = [lines[at].span if lines else None for lines, at in ((block.before, -1), (block.after, 0))]
    answer = answer or Aligned()
    spelt = transcription_in(plain, answer.latin) if answer.latin else None
    return replace(answer, latin=spelt, above=near[0], below=near[1])


def _above(text: str, plain: str, run: Span, before: Sequence[Line]) -> Aligned | None:
    """Return transcription and translation that stand above a run, in either order."""
    if len(before) < 2 or len(persian_words(clean(run.of(text)))) < 2:  # noqa: PLR2004 - two lines, two words
        return None
    first, second = before[-2].span, before[-1].span
    if reads_like(text, plain, run, first) and not reads_like(text, plain, run, second):
        return Aligned(translation_in(plain, second), first)
    return None


def _quotation(text: str, block: Block) -> Span | None:
    """Return the quotation in bold or italics below a quotation, up to where it closes."""
    if not block.after or len(block.persian[0].span) < _SHORT:
        return None
    first = block.after[0].span
    opened = _OPENED.search(text, max(0, first.start - 4), first.start + 2)
    gap = text[block.persian[0].span.end : first.start]
    if opened is None or any(map(str.isalpha, re.sub("<[^<>]*>", "", gap))):
        return None
    closed = _CLOSED.search(text, first.start + 1, first.start + _LONGEST)
    within = [line.span for line in block.after if closed and line.span.start < closed.start()]
    if closed is None or not within:
        return None
    start = max(first.start, opened.end()) if opened[1] else first.start
    start += len(text[start : closed.start()]) - len(text[start : closed.start()].lstrip("*"))
    return Span(start, closed.start()) if start < closed.start() else None


def _single(plain: str, rest: Sequence[Line], latin: Span | None, *, sure: bool) -> Aligned | None:
    """Return the translation of one line: what is labelled so, else the next line."""
    if rest and (sure or is_labelled(plain, rest[0].span)):
        first = rest[0]
        if (
            not latin
            and len(rest) > 1
            and is_labelled(plain, rest[1].span)
            and not is_labelled(plain, first.span)
            and not reads_english(plain, first.span)
        ):
            return Aligned(translation_in(plain, rest[1].span), first.span)
        if len(first.span.of(plain).split()) <= _WORDS:
            return Aligned(translation_in(plain, first.span), latin)
    if len(rest) > 1 and is_labelled(plain, rest[1].span) and not reads_english(plain, rest[0].span):
        return Aligned(translation_in(plain, rest[1].span), rest[0].span)
    return None
