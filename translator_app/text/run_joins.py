"""joined_runs: which neighbouring runs of Arabic script are one term.

A line end inside a bracket, filler that a damaged PDF strewed into a word, the punctuation of a
Persian headline or citation. Two synonyms in a bracket stay two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 400  # how far back an opening bracket is looked for
_CONTROL = "\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c"
_FILLER = re.compile(r'["\s]*"["\s]*')
_LINE = re.compile(rf"[{_CONTROL} \t\u00a0]*\r?\n[{_CONTROL} \t\u00a0]*")
_COMMA = re.compile(rf"[{_CONTROL}]*[،,٬][{_CONTROL}]*[ \u00a0]?[{_CONTROL}]*")
_PAUSE = re.compile(
    rf"[{_CONTROL}]*[ \u00a0]?(?:[:؛;!؟…]|\.{{1,3}})[{_CONTROL}]*[ \u00a0]{{1,2}}[{_CONTROL}]*"
)
_TIGHT = re.compile(rf"[{_CONTROL}]*[:؛؟!][{_CONTROL}]*")
_SLASH = re.compile(r" ?/ ?")
_DASH = re.compile(r" [-–—] |[–—]")
_DIGITS = re.compile(r" \d{1,4} ?")
_AFTER_DIGITS = re.compile(r" ([0-9]{1,4})(?=[_*)\]»”\"–])")
_YEARS = re.compile(r"( ?\([\u06f0-\u06f9]{2,4}(?: ?[-–] ?[\u06f0-\u06f9]{2,4})?\))(?=\s*(?:\n|\Z|\.))")
_YEAR = re.compile(r"[،:] ?([\u06f0-\u06f9]{2,4})(?![\w-])")
_VOLUME = re.compile(r"(?:ال)?(?:جزء|جزو|جلد|مجلد|قسم|چاپ|دفتر)\b")
_JOINERS = frozenset(("و", "یا", "أو", "او"))
_LIST_END = re.compile(r"و[ \u00a0]|.* و[ \u00a0]|.* و[^\s]{3}")
_CITED = re.compile(r"[،:؛] ?«|»[،:؛.] ?")
_LABEL = re.compile(r"\W*[A-Za-z]{3,12}\s?:")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f(\[]")
_COMMAS = re.compile("[،,٬]")
_TAG = 12  # code points between a tag and its text
_CELL = re.compile(r"<t[dh]\b[^<>]*>[ \n]*\Z")
_VERSE = " \t\n﴿﴾"  # blanks and the brackets of a verse of the Quran
_SCRIPT = re.compile("[\u0620-\u06ff]")
_BRACKETS = frozenset("()[]{}«»“”")
_NEAR = 60  # code points of signs between two pieces
_SENTENCE = 4  # words that make a headline of a run
_SHORT = 3


@dataclass(frozen=True, slots=True)
class _Piece:
    """Two neighbouring stretches and what stands around and between them."""

    text: str
    before: Span
    after: Span

    @property
    def opened(self) -> bool:
        """Tell whether it stands in a bracket that begins in Latin text."""
        return _opened(self.text, self.before)

    @property
    def gap(self) -> str:
        return self.text[self.before.end : self.after.start]

    @property
    def words(self) -> tuple[int, int]:
        return len(self.before.of(self.text).split()), len(self.after.of(self.text).split())


def joined_runs(text: str, runs: Sequence[Span]) -> list[Span]:
    """Return `runs` with those joined that are pieces of one term."""
    joined: list[Span] = []
    for group in _chains(text, runs):
        made: list[Span] = []
        for run in group:
            while made and _is_one(_Piece(text, made[-1], run)):
                run = Span(made.pop().start, run.end)  # noqa: PLW2901 - it grows to the left
            made.append(run)
        joined += _quoted_parts(text, made)
    return [_with_digits(text, run) for run in joined]


def _chains(text: str, runs: Sequence[Span]) -> list[list[Span]]:
    """Group runs that stand so near each other that they can be one."""
    groups: list[list[Span]] = []
    for run in runs:
        last = groups[-1][-1].end if groups else None
        if last is not None and run.start - last <= _NEAR and not _has_word(text, last, run.start):
            groups[-1].append(run)
        else:
            groups.append([run])
    return groups


def _has_word(text: str, start: int, end: int) -> bool:
    return any(char.isalpha() for char in text[start:end])


def _opened(text: str, run: Span) -> bool:
    """Tell whether `run` stands in a round or square bracket."""
    back = text[max(0, run.start - _REACH) : run.start]
    cut = back.rfind("\n\n") + 1
    return max(back.rfind("(", cut), back.rfind("[", cut)) > max(back.rfind(")", cut), back.rfind("]", cut))


def _is_one(piece: _Piece) -> bool:  # noqa: PLR0911 - one sign a line
    gap = piece.gap
    if not _BRACKETS.isdisjoint(gap):
        return _CITED.fullmatch(gap) is not None and _one_over_quote(piece)
    if '"' in gap:
        return _FILLER.fullmatch(gap) is not None and _is_filler(piece)
    if _LINE.fullmatch(gap):
        return _closes_bracket(piece) or _fills_element(piece)
    if _COMMA.fullmatch(gap):
        return _one_over_comma(piece)
    if _PAUSE.fullmatch(gap) or _TIGHT.fullmatch(gap):
        return _one_over_pause(piece)
    if _SLASH.fullmatch(gap):
        return not piece.opened and sum(piece.words) > 2 * _SHORT and gap != "/"
    if _DASH.fullmatch(gap):
        return sum(piece.words) > _SENTENCE and not piece.opened
    return _DIGITS.fullmatch(gap) is not None


def _is_filler(piece: _Piece) -> bool:
    """Tell whether the quotes between are damage: real ones open and close a word of their own."""
    gap, text = piece.gap, piece.text
    if '""' in gap or gap == '"' or gap.count('"') > 2:  # noqa: PLR2004 - more than close one and open one
        return True
    closes = text[piece.before.start - 1 : piece.before.start] == '"'
    opens = gap.endswith('"') and text[piece.after.end : piece.after.end + 1] == '"'
    return not closes and not opens


def _closes_bracket(piece: _Piece) -> bool:
    text = piece.text
    before = text[max(0, piece.before.start - 2) : piece.before.start].strip()
    after = text[piece.after.end : piece.after.end + 2].strip()
    bracket = before.endswith(("(", "[")) and after.startswith((")", "]"))
    turned = before.endswith(")") and after.startswith("(")  # as some PDFs have them
    return (bracket or turned) and piece.gap.count("\n") == 1


def _fills_element(piece: _Piece) -> bool:
    """Tell whether the lines are the wrapped text of one HTML element."""
    text = piece.text
    lead = text[max(0, piece.before.start - _TAG) : piece.before.start].rstrip(_VERSE)
    rest = text[piece.after.end : piece.after.end + _TAG].lstrip(_VERSE)
    return (
        lead.endswith(("<p>", '">'))
        and piece.gap.count("\n") == 1
        and (rest.startswith("</") or _SCRIPT.match(rest) is not None)
    )


def _one_over_comma(piece: _Piece) -> bool:
    first, second = piece.words
    after = piece.after.of(piece.text)
    if _VOLUME.match(after):
        return True
    if _quoted(piece):
        return True
    if _CELL.search(piece.text, max(0, piece.before.start - _REACH), piece.before.start):
        return False  # synonyms in a cell of a table
    if piece.opened:
        ends = _LIST_END.match(after) is not None
        return (first > 1 and (ends or second == 1)) or (
            ends and first == 1 and "،" in piece.before.of(piece.text)
        )
    return first + second >= _SENTENCE or _fills_line(piece) or (first > 1 and not after[0].isalpha())


def _fills_line(piece: _Piece) -> bool:
    """Tell whether three stretches or more fill a line but for a label: a motto, a verse, an address."""
    text = piece.text
    start = text.rfind("\n", max(0, piece.before.start - _REACH), piece.before.start) + 1
    end = text.find("\n", piece.after.end, piece.after.end + _REACH)
    line = text[start : end if end > 0 else piece.after.end + _REACH]
    label = _LABEL.match(line)
    rest = line[label.end() :] if label else line
    return (
        not _LATIN.search(rest)
        and sum(map(rest.count, "،,٬")) > 1
        and len(_COMMAS.sub(" ", rest).split()) > _SHORT
    )


def _one_over_pause(piece: _Piece) -> bool:
    first, second = piece.words
    if piece.opened and piece.gap.strip() in ("؛", ";"):
        return first + second > 2 * _SHORT
    if piece.gap.strip() == "." and min(first, second) < 2 and first + second < _SENTENCE:  # noqa: PLR2004
        return False
    return first + second >= _SHORT or _quoted(piece)


def _one_over_quote(piece: _Piece) -> bool:
    """Tell whether a citation goes on over the quotes around the title in it: “نام، «عنوان»، شهر”."""
    closed = "»" in piece.gap or "»" in piece.text[piece.after.end : piece.after.end + 120]
    return closed and sum(piece.words) >= _SENTENCE and not piece.opened


def _quoted(piece: _Piece) -> bool:
    before = piece.text[max(0, piece.before.start - 2) : piece.before.start]
    return "«" in before and "»" in piece.text[piece.after.end : piece.after.end + 120]


def _quoted_parts(text: str, runs: list[Span]) -> list[Span]:
    """Join a headline with the quoted or bracketed words in it: the sign opens and closes inside."""
    made: list[Span] = []
    index = 0
    while index < len(runs):
        run = runs[index]
        while index + 1 < len(runs) and (taken := _inserted(text, run, runs, index)):
            index += taken
            closed = taken == 1 and text[runs[index].end] == ")"
            run = Span(run.start, runs[index].end + closed)
        made.append(run)
        index += 1
    return made


_PAIRS = {"«": "»", "(": ")"}


def _inserted(text: str, run: Span, runs: list[Span], index: int) -> int:
    """Count the runs after the first that it goes on over: what it quotes, and what follows that."""
    gap = text[run.end : runs[index + 1].start]
    sign = gap.strip()
    inside = runs[index + 1]
    if sign not in _PAIRS or len(gap) > 2 or run.of(text) in _JOINERS:  # noqa: PLR2004 - a sign and a blank
        return 0
    if text[inside.end : inside.end + 1] != _PAIRS[sign]:
        return 0
    if sign == "(" and text[max(0, run.start - 1) : run.start] in ("(", "["):
        return 0
    if index + 2 < len(runs):
        rest = text[inside.end + 1 : runs[index + 2].start]
        if rest and not rest.strip(" \u00a0،:"):
            return 2
    return 1


def _with_digits(text: str, run: Span) -> Span:
    """Take in the number that ends a name (“گروه 10”) before a closing sign, or the year of a citation."""
    said = run.of(text)
    match = (
        _AFTER_DIGITS.match(text, run.end)
        or ("،" in said and _YEAR.match(text, run.end))
        or (len(said.split()) >= _SHORT and _YEARS.match(text, run.end))
    )
    return Span(run.start, match.end(1)) if match else run
