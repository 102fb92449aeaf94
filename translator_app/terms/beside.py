"""on_the_left: what can translate a run that stands in no bracket, before it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.gloss import quoted_before
from translator_app.terms.listing import named_before
from translator_app.terms.mask import RUN, WALL
from translator_app.terms.phrase import ARTICLES, STOPS, is_owner
from translator_app.terms.proper import begins_line
from translator_app.terms.weighing import REACH, coverage, is_sentence, phrase_before
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

HEADWORD = frozenset(("-", "–", "—", ":", "=", "/", "→", "|", "\t", "):", ")-", ")–", ")", ")|", "::"))
_META = frozenset("word words term terms name names letter letters title phrase of in for with to".split())
_LOOSE = 4  # words before a run with no sign between, of which none means it
_FEW = 3  # words
_CELL = 14  # words
_NEAR = 40  # code points
_FIRST_WORDS = re.compile(r"(?:^|\n)[ \d.|–—-]*((?:[^\W\d_]+ ){1,2})\Z")  # “Good afternoon/evening: …”
_FIELD = frozenset(
    "name title author source photo photograph note text original publisher see also website translation "
    "translated by persian caption date script tel phone url writer editor headline transcript subject "
    "image file category synonym synonyms antonym antonyms plural plurals singular variant variants".split()
)


def on_the_left(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look before a run without bracket: the cell, head word or phrase that it renders."""
    named = named_before(question.evidence.plain, question.run.start)
    if named and (heard is None or (heard.after and not _is_next_item(question, named, heard))):
        yield Candidate(named, Side.LEFT, 0.9, "It is said to be the word for it.")
    else:
        yield from _nearest_on_the_left(question, heard)


def _is_next_item(question: Question, named: Span, heard: Candidate) -> bool:
    """Tell whether a comma parts a term from the run, which has its transcription right behind it."""
    text, run = question.evidence.plain, question.run
    return "," in text[named.end : run.start] and not text[run.end : heard.span.start].strip()


def _nearest_on_the_left(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    text, around = question.evidence.plain, question.around
    arrow = text[around.run.end : around.run.end + 3].lstrip()[:1] in ("→", "=")
    if row_begins_with_run(text, around.run.start) or (arrow and heard is None):
        return
    for far, piece in enumerate(around.left[:3]):
        if RUN in text[piece.span.end : around.run.start]:
            first = Span(over_slashes(text, piece.span).start, piece.span.end)
            if heard is None and _is_second_cell(text, first, around.run):
                yield Candidate(first, Side.LEFT, 0.8, "It is the first cell of its row.")
            return
        if heard and heard.far == 1 and text[heard.span.end : piece.span.start].strip() == "(":
            yield Candidate(piece.span, Side.LEFT, 0.7, "It stands in brackets behind the transcription.")
            return
        if heard and heard.span.overlaps(piece.span):
            if heard.side is Side.LEFT and heard.span.start - piece.span.start > len("(the "):
                return
            continue
        if far > 0 and heard is None:
            return
        found = _left_piece(question, piece, heard)
        if found:
            yield found
        return


def _is_second_cell(text: str, first: Span, run: Span) -> bool:
    """Tell whether a row has one cell in English and then two or more of runs: “He wrote | كتبت | كتب”."""
    between = text[first.end : run.start]
    line_end = text.find("\n", run.end, run.end + REACH)
    behind = text[run.end : line_end if line_end > 0 else run.end + REACH]
    alone = not any(map(str.isalnum, behind)) and begins_line(text, first.start)
    return alone and between.count(WALL) > 1 and not between.strip(f" {WALL}{RUN}")


def row_begins_with_run(text: str, position: int) -> bool:
    """Tell whether the run stands in a table row whose first words are Persian: its English follows it."""
    floor = max(0, position - REACH)
    start = max(floor, text.rfind("\n", floor, position) + 1)
    end = text.find("\n", position, position + REACH)
    row = text[start : end if end > 0 else position + REACH]
    return WALL in row and row.lstrip(" |0123456789.").startswith(RUN)


def _left_piece(question: Question, piece: Piece, heard: Candidate | None) -> Candidate | None:
    text, around = question.evidence.plain, question.around
    piece = replace(piece, span=over_slashes(text, piece.span))
    gap = "".join(text[piece.span.end : around.run.start].split()) if heard is None else piece.gap
    quoted = quoted_before(text, _quote_end(text, piece.span.end), max(0, piece.span.start - 2))
    key = text[piece.span.end : piece.span.end + 2] == '":' and text[around.run.start - 1] == '"'
    if quoted and not key and gap.strip("\"”“’'»«") in ("", "-", "–", "—", ":", "=", "(", ","):
        return Candidate(quoted, Side.LEFT, 0.88, "It is quoted right before it.")
    listed = begins_line(text, piece.span.start) and (
        gap.rstrip('"“«') in HEADWORD or (heard is not None and gap in ("(", ",", ""))
    )
    found = phrase_before(question, piece.span, Side.LEFT, 0.25, "It is the phrase right before it.")
    entry = _entry_before(question, piece, heard, gap, listed=listed)
    return entry or _phrase_left(question, found, heard, "/" if gap == "or" else gap)


def over_slashes(text: str, span: Span) -> Span:
    """Take in words that a slash joins to the first one: “He/She/It”, “Good afternoon/evening”."""
    start = span.start
    while start > 1 and text[start - 1] == "/" and text[start - 2].isalpha():
        start -= 1
        while start and text[start - 1].isalpha():
            start -= 1
    first = _FIRST_WORDS.search(text, max(0, start - _NEAR), start) if start < span.start else None
    return Span(first.start(1) if first else start, span.end)


def _entry_before(
    question: Question, piece: Piece, heard: Candidate | None, gap: str, *, listed: bool
) -> Candidate | None:
    """Return a whole cell or entry before a run, or the few words right before it."""
    text, run = question.evidence.plain, question.run
    apposed = heard and not heard.capital and _is_in_bracket(text, run, heard) and _apposed(text, piece, run)
    if apposed:
        return Candidate(apposed, Side.LEFT, 0.7, "It stands right before it.")
    cell = _cell(text, piece) if gap == WALL else None
    if cell and not is_field(cell.of(text)):
        return Candidate(cell, Side.LEFT, 0.8, "It is the cell before it.")
    said = piece.span.of(text)
    loose = gap == "" and coverage(question, piece.span) == 0 and len(said.split()) > _LOOSE
    sentence = is_sentence(question) or gap.endswith(("«", '"', "“"))
    whole = _head(question, piece) if listed and not (is_field(said) or loose or sentence) else None
    return Candidate(whole, Side.LEFT, 0.8, "It is the entry before it in the same line.") if whole else None


def _phrase_left(
    question: Question, found: Candidate | None, heard: Candidate | None, gap: str
) -> Candidate | None:
    """Return the phrase before a run that renders half of it, or is a name beside a sign."""
    if found is None:
        return None
    text = question.evidence.plain
    share = coverage(question, found.span)
    enough = 2 * share >= 1 or (
        found.capital
        and (gap == "/" or (gap in ("-", "–", "—", ",", "=") and len(found.span.of(text).split()) > 1))
    )
    loose = gap.strip('"”“«') not in ("", ",", "-", "–", "—", "=", "/", ":", "→", "(")
    if not enough or loose or is_sentence(question) or (heard and share == 0):
        return None
    return Candidate(found.span, Side.LEFT, 0.65, found.why, capital=found.capital)


def _is_in_bracket(text: str, run: Span, heard: Candidate) -> bool:
    """Tell whether the transcription stands alone in the bracket behind the run."""
    opened = heard.after and text[run.end : heard.span.start].strip() == "("
    return opened and text[heard.span.end : heard.span.end + 1] == ")"


def _apposed(text: str, piece: Piece, run: Span) -> Span | None:
    """Return the few words between a sign and the run: “…, medallion ترنج (toranj)”."""
    if text[piece.span.end : run.start].strip(" "):
        return None
    words = latin_words(text, piece.span.start, piece.span.end)
    while words and words[0].of(text).casefold() in ("and", "or", "the", "a", "an"):
        words = words[1:]
    said = {word.of(text).casefold() for word in words}
    if not 0 < len(words) <= 3 or said & (STOPS | _META):  # noqa: PLR2004 - a term, not a clause
        return None
    return Span(words[0].start, piece.span.end)


def _cell(text: str, piece: Piece) -> Span | None:
    """Return the whole cell in which `piece` stands, without its number, if that has signs inside."""
    floor = max(0, piece.span.end - REACH)
    start = max(text.rfind(sign, floor, piece.span.start) for sign in "\n" + WALL) + 1
    if not start and floor:
        return None
    words = latin_words(text, start, piece.span.end)
    if RUN in text[start : piece.span.end] or not 1 < len(words) <= _CELL:
        return None
    return Span(words[0].start, piece.span.end) if words[0].start < piece.span.start else None


def _quote_end(text: str, start: int) -> int:
    """Return where the signs end that close a quotation at `start`."""
    while start < len(text) and text[start] in "\"”’'»,. ":
        start += 1
    return start


def is_field(words: str) -> bool:
    """Tell whether `words` name a field of a form, and so translate nothing."""
    return all(word.strip(".").casefold() in _FIELD for word in words.split())


def _head(question: Question, piece: Piece) -> Span | None:
    """Return the whole entry of a list or table, without its number, or None where it is a sentence."""
    text = question.evidence.plain
    words = latin_words(text, piece.span.start, piece.span.end)
    if not words or len(words) > 12:  # noqa: PLR2004 - longer entries are sentences
        return None
    lexicon = question.evidence.lexicon
    if len(words) > 1 and (words[0].of(text).casefold() in ARTICLES or is_owner(words[0].of(text), lexicon)):
        return Span(words[1].start, piece.span.end)
    start = piece.span.start
    while start < words[0].start and not text[start].isalpha() and text[start] not in "‘'’ʿ":
        start += 1
    return Span(start, piece.span.end)
