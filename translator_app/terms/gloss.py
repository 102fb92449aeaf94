"""gloss_after: the short translation that follows a term, with or without “meaning”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator_app.core.span import Span
from translator_app.terms.mask import RUN

_SIGNS = re.compile(r"[\s,;:)\]–—=→|\t/(\[-]*")
_HAMZA = ("’", "ʾ", "ʼ")  # at the end of a transcription
_RUN_FOLLOWS = re.compile(rf"[ )\]|\"'’”:–—-]*{RUN}")  # in the same line
_INTRO = re.compile(
    r"(?:(?:which|that)\s+)?(?:also\s+)?(?:is\s+(?:\w+\s+)?(?:rendered|translated|glossed)(?:\s+as)?|literal(?:ly)?(?:\s+mean(?:s|ing))?|lit\.?"
    r"|mean(?:s|ing)(?:\s+literally)?|i\.\s?e\.?|that is"
    r"|translat(?:ed|es|ing|able) (?:as|to|into)|signif(?:ying|ies)|denot(?:ing|es)|or|roughly"
    r"|English|in English|eng\.|transl(?:ation)?\.?|trans\.)(?=[\s,:“\"'‘])[,:]?\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\s*[(]?\s*(?:\"(?![,;:.)\]])([^\"\n\x00]{1,90})\"|“([^”\n\x00]{1,90})”|(?<!\w)['‘](?![\s,;:.)\]])((?:[^'‘’\n\x00]|(?<=\w)['’](?=\w)){1,90})['’](?!\w))"
)
_MEANS = re.compile(
    r",? (?:and |but |which |it )?(?:means|meaning)[,:]? "
    r"(?:\"([^\"\n\x00]{1,90})\"|“([^”\n\x00]{1,90})”|'([^'\n\x00]{1,90})')"
)
_OWN_RUN = re.compile(rf" ?[(\[] *{RUN}")  # a further name with its own bracket
_PLAIN = re.compile(r"[^.,;:()\[\]–—\n|\t\x00“”\"=/→]+(?:\.(?=\w)[^.,;:()\[\]–—\n|\t\x00“”\"=/]+)*")
_CUT = re.compile(r"\s+(?:such as|as in|i\.e|e\.g|in (?:English|Persian|Arabic|Urdu))\b|\s+-\s")
_CLAUSE = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|is|are|was|were|has|have|had|refers?|denotes?|see|usually|typically|often"
    r"|generally|sometimes|and then|observe|may|can|will|means?|called|known|used|said|says|told|wrote)\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"(?:one of|any of|an? (?:kind|type|sort|form|piece|person|man|woman) of|someone|something|anyone)\b"
)
_LIST_GOES_ON = re.compile(r",\s+\w+(?:,\s+\w+)*,?\s+(?:and|or)\s")
_EQUALS = ("=", "–", "—", "-", ":", "→")
_OTHER_FORM = re.compile(r"(?:also|and also|or also|variants?|var\.)\b", re.IGNORECASE)
_LEADING = re.compile(r"(?:of|in|at|on|by|for|from|with|and|or|to|as)\b(?!\s+\w+$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Gloss:
    """A translation after a term: how it is introduced, and the signs that part it from the term."""

    span: Span
    signs: str
    intro: bool = False
    quoted: bool = False
    whole: bool = True  # it ends where its clause ends, no relative clause goes on
    words: int = 1


def gloss_after(plain: str, start: int, ceiling: int, *, row: bool = False) -> Gloss | None:
    """Return what stands right after `start` as a translation, or None.

    What stands right before another run belongs to that one, but not in a table `row` that begins
    with Persian.
    """
    start += plain[start : start + 1] in _HAMZA
    signs_end = _end(_SIGNS, plain, start, ceiling)
    signs = "".join(plain[start:signs_end].split())
    intro = _INTRO.match(plain, signs_end, ceiling)
    begin = intro.end() if intro else signs_end
    quoted = _QUOTED.match(plain, begin, ceiling)
    if quoted and intro and intro[0].casefold().startswith("lit"):
        quoted = _MEANS.match(plain, quoted.end(), ceiling) or quoted
    if quoted and not row and _OWN_RUN.match(plain, quoted.end()):
        return None
    if quoted:
        number = next(n for n in (1, 2, 3) if quoted[n] is not None)
        span = Span(*quoted.span(number))
        return Gloss(span, signs, intro is not None, quoted=True, words=len(quoted[number].split()))
    match = _PLAIN.match(plain, begin, ceiling)
    beyond = intro is not None and intro[0].casefold().startswith("or") and (")" in signs or "]" in signs)
    if not match or beyond or _OTHER_FORM.match(match[0]):
        return None
    said = match[0]
    cut = _CUT.search(said)
    end = match.start() + len((said[: cut.start()] if cut else said).rstrip(" '’-"))
    while begin < end and plain[begin] in " '‘-":
        begin += 1
    words = plain[begin:end].split()
    if not any(char.isalpha() for char in plain[begin:end]) or (
        not row and (_RUN_FOLLOWS.match(plain, match.end()) or _OWN_RUN.match(plain, match.end()))
    ):
        return None
    span = Span(begin, end)
    leads_in = ":" in signs and plain[match.end() : match.end() + 1] == ":"  # “: You guessed it: …”
    listed = intro is None and _LIST_GOES_ON.match(plain, end, ceiling)
    whole = not (leads_in or listed or _goes_on(plain, span, signs))
    return Gloss(span, signs, intro is not None, quoted=False, whole=whole, words=len(words))


def _goes_on(plain: str, span: Span, signs: str) -> bool:
    """Tell whether the words define, hold a clause or lead on to what follows; “= to trickle” is whole."""
    leads = _LEADING.match(plain, span.start, span.end)
    verb = leads is not None and leads[0].casefold() == "to" and signs in _EQUALS
    defines = _DEFINES.match(plain, span.start, span.end) or _CLAUSE.search(plain, span.start, span.end)
    return bool(defines or (leads and not verb))


def _end(pattern: re.Pattern[str], plain: str, start: int, ceiling: int) -> int:
    match = pattern.match(plain, start, ceiling)
    return match.end() if match else start


def quoted_before(plain: str, end: int, floor: int) -> Span | None:
    """Return the quoted words that end right before `end`, or None."""
    tail = plain[floor:end].rstrip(" ,.")
    for opening, closing in (("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("'", "'")):
        if not tail.endswith(closing):
            continue
        begin = tail.rfind(opening, 0, len(tail) - 1)
        before = tail[begin - 1 : begin]
        said = tail[begin + 1 : -1]
        if begin >= 0 and said and said == said.strip() and not before.isalnum() and RUN not in said:
            return Span(floor + begin + 1, floor + len(tail) - 1)
    return None
