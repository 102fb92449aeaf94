"""Beside: what can translate a run that stands in no bracket, before it and after it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.gloss import Gloss, gloss_after, quoted_before
from translator_app.terms.listing import in_series, named_before
from translator_app.terms.mask import RUN, WALL
from translator_app.terms.phrase import ARTICLES, STOPS, is_owner
from translator_app.terms.proper import begins_line, is_among_works
from translator_app.terms.sounding import sounds_alike
from translator_app.terms.weighing import BIOGRAPHY, REACH, SHORT_GLOSS, coverage, is_sentence, phrase_before
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_HEADWORD = frozenset(("-", "–", "—", ":", "=", "/", "→", "|", "\t", "):", ")-", ")–", ")", ")|"))
_OPENED = {"(": ")", "[": "]"}
_QUOTES = {'"': '"', "“": "”", "«": "»", "'": "'", "‘": "’"}
_PAGES = re.compile(r"\),? \d")
_META = frozenset("word words term terms name names letter letters title phrase of in for with to".split())
_LOOSE = 4  # words before a run with no sign between, of which none means it
_FEW = 3  # words
_CELL = 14  # words
_FIELD = frozenset(
    "name title author source photo photograph note text original publisher see also website translation "
    "translated by persian caption date script tel phone url writer editor headline transcript subject "
    "image file category".split()
)


def on_the_left(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look before a run without bracket: the cell, head word or phrase that it renders."""
    text, around = question.evidence.plain, question.around
    named = named_before(text, around.run.start)
    if named and (heard is None or heard.after):
        yield Candidate(named, Side.LEFT, 0.9, "It is said to be the word for it.")
        return
    arrow = text[around.run.end : around.run.end + 3].lstrip()[:1] in ("→", "=")
    if _row_begins_with_run(text, around.run.start) or (arrow and heard is None):
        return
    for far, piece in enumerate(around.left[:3]):
        if RUN in text[piece.span.end : around.run.start]:
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


def _row_begins_with_run(text: str, position: int) -> bool:
    """Tell whether the run stands in a table row whose first words are Persian: its English follows it."""
    floor = max(0, position - REACH)
    start = max(floor, text.rfind("\n", floor, position) + 1)
    end = text.find("\n", position, position + REACH)
    row = text[start : end if end > 0 else position + REACH]
    return WALL in row and row.lstrip(" |0123456789.").startswith(RUN)


def _left_piece(question: Question, piece: Piece, heard: Candidate | None) -> Candidate | None:
    text, around = question.evidence.plain, question.around
    gap = "".join(text[piece.span.end : around.run.start].split()) if heard is None else piece.gap
    quoted = quoted_before(text, _quote_end(text, piece.span.end), max(0, piece.span.start - 2))
    key = text[piece.span.end : piece.span.end + 2] == '":' and text[around.run.start - 1] == '"'
    if quoted and not key and gap.strip("\"”“’'»«") in ("", "-", "–", "—", ":", "=", "(", ","):
        return Candidate(quoted, Side.LEFT, 0.88, "It is quoted right before it.")
    listed = begins_line(text, piece.span.start) and (
        gap.rstrip('"“«') in _HEADWORD or (heard is not None and gap in ("(", ",", ""))
    )
    found = phrase_before(question, piece.span, Side.LEFT, 0.25, "It is the phrase right before it.")
    entry = _entry_before(question, piece, heard, gap, listed=listed)
    return entry or _phrase_left(question, found, heard, gap)


def _entry_before(
    question: Question, piece: Piece, heard: Candidate | None, gap: str, *, listed: bool
) -> Candidate | None:
    """Return a whole cell or entry before a run, or the few words right before it."""
    text, run = question.evidence.plain, question.run
    apposed = heard and not heard.capital and _is_in_bracket(text, run, heard) and _apposed(text, piece, run)
    if apposed:
        return Candidate(apposed, Side.LEFT, 0.7, "It stands right before it.")
    cell = _cell(text, piece) if gap == WALL else None
    if cell and not _is_field(cell.of(text)):
        return Candidate(cell, Side.LEFT, 0.8, "It is the cell before it.")
    said = piece.span.of(text)
    loose = gap == "" and coverage(question, piece.span) == 0 and len(said.split()) > _LOOSE
    sentence = is_sentence(question) or gap.endswith(("«", '"', "“"))
    whole = _head(question, piece) if listed and not (_is_field(said) or loose or sentence) else None
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


def _is_field(words: str) -> bool:
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


def on_the_right(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look behind a run without bracket: a bracket, a cell, a definition."""
    text, around = question.evidence.plain, question.around
    item = None if heard else in_series(text, around.run)
    if item:
        yield Candidate(item, Side.RIGHT, 0.9, "It follows it in a list of such pairs.")
        return
    after = heard.span.end if heard and heard.span.start >= around.run.end else _past_quote(text, around.run)
    row = _row_begins_with_run(text, around.run.end)
    gloss = gloss_after(text, after, min(len(text), after + REACH), row=row)
    if gloss and heard and not gloss.quoted and sounds_alike(question, gloss.span):
        after = gloss.span.end  # spelt out twice: “ab – آب āb: water”
        gloss = gloss_after(text, after, min(len(text), after + REACH), row=row)
    if gloss is None or (heard is not None and heard.span.overlaps(gloss.span)):
        return
    if gloss.signs in _OPENED and heard is None and is_sentence(question):
        closed = text.find(_OPENED[gloss.signs], gloss.span.end, gloss.span.end + REACH)
        gloss = replace(gloss, span=Span(gloss.span.start, closed)) if closed > 0 else gloss
    weight = _gloss_weight(question, heard, gloss)
    if weight:
        yield Candidate(gloss.span, Side.RIGHT, weight, "It explains the term right after it.")


def _in_its_bracket(text: str, run: Span, heard: Candidate, gloss: Gloss) -> bool:
    """Tell whether a translation follows the transcription in the bracket behind the run: “… (vajar, market)”."""
    whole = gloss.signs == "," and gloss.whole and gloss.words <= _FEW
    return (
        whole
        and text[run.end : heard.span.start].strip() == "("
        and text[gloss.span.end : gloss.span.end + 1] in (",", ")", ";")
    )


def _past_quote(text: str, run: Span) -> int:
    """Return where the run ends, or the quotes around it."""
    closing = _QUOTES.get(text[run.start - 1 : run.start], "")
    return run.end + (closing != "" and text[run.end : run.end + 1] in closing)


def _gloss_weight(question: Question, heard: Candidate | None, gloss: Gloss) -> float:  # noqa: PLR0911 - one layout a line
    text, around = question.evidence.plain, question.around
    said = gloss.span.of(text)
    if _is_field(said) or "(|" in gloss.signs or "\n" in text[around.run.end : gloss.span.start]:
        return 0.0
    if gloss.intro and (gloss.quoted or gloss.words <= 2 * SHORT_GLOSS):
        return 0.95
    share = coverage(question, gloss.span)
    if gloss.signs in ("→", "=") and heard is None and gloss.whole and gloss.words <= SHORT_GLOSS:
        return 0.7
    if gloss.quoted:
        near = gloss.signs in ("", "(", "[", "=", "–", "—", "-", ",", "|")
        return 0.9 if heard or gloss.signs in _OPENED or (near and not is_sentence(question)) else 0.3
    if gloss.signs in _OPENED and heard is None:
        whole = text[gloss.span.end : gloss.span.end + 2].strip().startswith((")", "]", ",", ";"))
        return 0.85 if whole and not BIOGRAPHY.match(said) else 0.0
    if gloss.signs == "(" and heard and gloss.whole and text[gloss.span.end : gloss.span.end + 1] == ")":
        titled = said[0].isupper() and gloss.words > 1 and is_among_works(text, heard.span.start)
        if titled or (2 * share >= 1 and gloss.words <= 3):  # noqa: PLR2004 - longer ones explain
            return 0.75
    if heard and gloss.signs == "(" and share == 0 and _PAGES.match(text, gloss.span.end):
        return 0.0  # “Bustan بوستان (Sa'di), 55”: the author, in an index
    if heard and _in_its_bracket(text, around.run, heard, gloss):
        return 0.75
    return _entry_weight(question, heard, gloss, share)


def _entry_weight(question: Question, heard: Candidate | None, gloss: Gloss, share: float) -> float:
    """Weigh bare words behind a run by whether they fill an entry."""
    text, around, said = question.evidence.plain, question.around, gloss.span.of(question.evidence.plain)
    if gloss.signs == "," and gloss.words > _FEW and said.split()[0].casefold() in ARTICLES:
        return 0.0  # a definition
    entry = begins_line(text, heard.span.start if heard and heard.side is Side.LEFT else around.run.start)
    short = gloss.whole and gloss.words <= (
        3 if heard and heard.capital and len(heard.span.of(text).split()) > 1 else SHORT_GLOSS
    )
    if "." in gloss.signs or (is_sentence(question) and heard is None and share < 0.5):  # noqa: PLR2004 - half of it
        return 0.0
    if entry and short and not BIOGRAPHY.match(said):
        return 0.7 if heard or gloss.signs in _HEADWORD or 2 * share >= 1 else 0.0
    return 0.55 if heard is None and 2 * share >= 1 and gloss.words <= SHORT_GLOSS and gloss.whole else 0.0
