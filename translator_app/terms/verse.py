"""verse_line: the English line under a line of Persian verse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.mask import RUN

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.around import Around

_HEARD = 1.8  # a letter cost that no translation has by chance
_ENTRY = re.compile(r"([^\n:=–—]{1,40}?) ?(?: - |[–—:=]) ?([^,;()\n]{2,40})(?:[,;(][^\n]*)?")
_SHORTEST = 3  # words of a line of verse, in either language
_LONGEST = 24
_FAR = 400


def verse_line(plain: str, around: Around) -> Span | None:
    """Return the line below `around.run` where Persian and English lines take turns, else None."""
    run = around.run
    if around.left or around.right:
        return None
    lines = _lines(plain, run)
    if lines is None:
        return None
    before, below, after = lines
    turns = (_is_run(before[0], plain) and _is_english(before[1], plain)) or _is_run(after, plain)
    return below if turns and _is_english(below, plain) else None


def entry_below(plain: str, line: Span, persian: str, lexicon: Lexicon) -> tuple[Span, Span] | None:
    """Return transcription and translation where the line below is an entry: “sal - year”."""
    match = _ENTRY.fullmatch(plain, line.start, line.end)
    if match is None or letter_score(persian_words(persian), latin_words(match[1]), lexicon) >= _HEARD:
        return None
    return Span(*match.span(1)), Span(*match.span(2))


def _lines(plain: str, run: Span) -> tuple[tuple[Span | None, Span | None], Span, Span | None] | None:
    end = plain.find("\n", run.end, run.end + _FAR)
    if end < 0 or plain[run.end : end].strip(" ,.،؛!؟"):
        return None
    below = _line(plain, end + 1)
    if below is None:
        return None
    above_end = plain.rfind("\n", max(0, run.start - _FAR), run.start)
    above = _line_before(plain, above_end)
    further = _line_before(plain, above.start - 1) if above else None
    return (further, above), below, _line(plain, below.end + 1)


def _line(plain: str, start: int) -> Span | None:
    while start < len(plain) and plain[start] == "\n":
        start += 1
    end = plain.find("\n", start, start + _FAR)
    end = min(len(plain), start + _FAR) if end < 0 else end
    return _stripped(plain, start, end)


def _line_before(plain: str, end: int) -> Span | None:
    while end > 0 and plain[end - 1] == "\n":
        end -= 1
    if end <= 0:
        return None
    return _stripped(plain, plain.rfind("\n", max(0, end - _FAR), end) + 1, end)


def _stripped(plain: str, start: int, end: int) -> Span | None:
    while start < end and plain[start] in " \t":
        start += 1
    while end > start and plain[end - 1] in " \t,;.":
        end -= 1
    return Span(start, end) if start < end else None


def _is_run(line: Span | None, plain: str) -> bool:
    return line is not None and RUN in line.of(plain) and not any(char.isalpha() for char in line.of(plain))


def _is_english(line: Span | None, plain: str) -> bool:
    if line is None or RUN in line.of(plain):
        return False
    return _SHORTEST <= len(line.of(plain).split()) <= _LONGEST
