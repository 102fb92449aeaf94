"""find_person: the name a title stands beside, and whether the words between put the title into the past."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from translator_app.titles.apposition import is_apposed
from translator_app.titles.title import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.title import TitleHit

_BRACKET: Final = r"(?:\s*[(\[][^()\[\]\n]{0,80}[)\]])?"
_AGE: Final = r"(?:\s*,\s*\d{2}(?=\s*,))?"
RANKS: Final = frozenset(
    "major brigadier lieutenant rear vice first second third staff flotilla sergeant corporal ensign private "
    "maj brig lt gen col adm dr mr mrs ms general colonel captain admiral commodore marshal sardar ayatollah "
    "hojatoleslam hojjatoleslam hojatol hojjatol eslam sheikh seyed seyyed sayyed sayyid sayed syed mullah "
    "haj imam of سرتیپ سرلشکر سپهبد سردار امیر دکتر سید دوم پاسدار دریادار آقای حجت الاسلام حجتالاسلام آیت "
    "الله آیتالله".split()
)
_WORDS: Final = frozenset(
    "who is was has had have been became serves serving served as the a an then former formerly ex acting "
    "interim caretaker provisional incoming late slain now also both current currently still long new "
    "outgoing iran iranian iraq iraqi lebanon lebanese syria syrian afghanistan afghan yemen yemeni taliban "
    "houthi its his her country nation s appointed named made himself herself once powerful elite top "
    "veteran conservative reformist internationally recognized recognised embattled exiled incumbent sitting "
    "newly elected influential outspoken beleaguered".split()
)
_ACTION: Final = frozenset("who that now currently also still has had have long once".split())
_PHRASES: Final = re.compile(
    r"\b(?:used to be|at the time|in (?:his|her|its) (?:official )?(?:capacity|role|function|position) as)\b",
    re.IGNORECASE,
)
_REST: Final = r"(?P<rest>[\w\s.'’,-]*)"
_WORD: Final = re.compile(r"\w+")


class _Way(NamedTuple):
    """What may stand between a title and a name: a beginning, then nothing but some words."""

    begins: re.Pattern[str]
    words: frozenset[str]
    joins: re.Pattern[str]  # what may stand between the words

    def fits(self, between: str) -> bool:
        """Tell whether `between` is of this kind."""
        match = self.begins.fullmatch(between)
        if match is None:
            return False
        rest = _PHRASES.sub(" ", match["rest"]).replace("\u200c", " ").casefold()
        said, gaps = _WORD.findall(rest), _WORD.split(rest)
        return self.words.issuperset(said) and all(map(self.joins.fullmatch, gaps))


def _way(begins: str, words: frozenset[str], joins: str) -> _Way:
    return _Way(re.compile(begins + _REST, re.IGNORECASE), words, re.compile(joins))


_NAMING: Final = r"\.?[\s-]*"
_SAYING: Final = r"[\s'’,-]*"
_DIRECT: Final = _way(rf"(?:-elect|-designate)?{_BRACKET}\s+", RANKS, _NAMING)
_AFTER_COMMA: Final = _way(rf"{_BRACKET}\s*[,:،–—-]\s*", RANKS, _NAMING)
_AFTER_VERB: Final = _way(rf"{_BRACKET},?\s+(?:is|was|remains)\s+", RANKS, _NAMING)
_AND: Final = _way(rf"{_BRACKET},?\s+(?:and|as well as)\s+", RANKS, _NAMING)
_BEFORE: Final = _way(rf"{_BRACKET}{_AGE}\s*[,،–—-]\s*", _WORDS, _SAYING)
_BEFORE_VERB: Final = _way(
    rf"{_BRACKET}\s+(?:who|is|was|has been|had been|became|as|the|remains|serves|served)\b\s*",
    _WORDS,
    _SAYING,
)
_BEFORE_ACTION: Final = _way(rf"{_BRACKET}{_AGE}\s*[,،–—-]?\s*", _ACTION, r"[\s,]*")
_BEFORE_SUCCESSOR: Final = _way(
    rf"{_BRACKET},?\s(?:who\s)?(?:has\s|had\s|will\s|would\s)?(?:replac|succee)\w+\s[^.;\n]{{0,60}}\sas\s",
    _WORDS, _SAYING,
)  # fmt: skip
_BEFORE_BRACKET: Final = _way(r"\s*[(\[]\s*", _WORDS, _SAYING)
_REPLACED: Final = re.compile(r"\b(?:replac|succee)\w+\s[^.,;\n]{0,30}\Z", re.IGNORECASE)
_PAST: Final = re.compile(
    r"\b(?:was|were|served|had|became|formerly|former|once|used to|then|at the time|who,? as)\b",
    re.IGNORECASE,
)
_PAST_AFTER: Final = re.compile(
    r"\s*(?:[(\[][^()\[\]\n]*[)\]])?,?\s*(?:(?:from|between|until|till|up to|during|in)\s+"
    r"(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?"
    r"(?:early |late |mid-)?[12]\d{3}\b|(?:until|till) (?:last|this|his|her|he|she)\b|at (?:the|that) time\b|"
    r"under (?:President )?[A-Z][a-z]|(?:in|of|during) (?:the|his|her) (?:\w+ )?(?:days|years|era)\b|"
    r"before (?:that|him|her)\b|"
    r"[(\[][12]\d{3}\s*[-–—])"
)
_GOES: Final = re.compile(
    rf"{_BRACKET},?\s+(?:who\s+)?(?:(?:was|were|is|had been|has been|being|to be|will be)\s+(?:\w+ly\s+)?"
    r"(?:replaced|succeeded|dismissed|sacked|fired|ousted|removed|impeached|relieved|toppled|overthrown|"
    r"voted out)|(?:has\s+|had\s+)?(?:resigned|quit|stepped down|stood down|left office))\b"
)
_COMES_AFTER: Final = re.compile(
    r"\b(?:replac(?:ed?|es|ing)|succeed(?:ed|s|ing)?|took over from|taking over from)\s+(?:the\s+)?"
    r"(?:[A-Z]\w+(?:['’]s)?\s+)?\Z"
)
_FARTHEST: Final = 160


@dataclass(frozen=True, slots=True)
class Beside:
    """The name a title belongs to; `past` when the text says that the person held it once."""

    person: Span
    past: bool = False
    apposed: bool = True  # no list or clause: He met Larijani, the judiciary chief and the president


def find_person(prepared: PreparedArticle, hit: TitleHit, candidates: Sequence[Span]) -> Beside | None:
    """Return which of the names `candidates` the title at `hit` stands beside, within its sentence.

    First a name right after it (Iranian President Hassan Rouhani), then one before it (Hossein Salami, the
    commander), then one after a comma (the commander, Hossein Salami).
    """
    text = prepared.text
    after = sorted(span for span in candidates if hit.span.end <= span.start <= hit.span.end + _FARTHEST)
    before = sorted(
        (span for span in candidates if hit.span.start - _FARTHEST <= span.end <= hit.span.start),
        reverse=True,
    )
    past_after = hit.form is not Form.ROLE and _PAST_AFTER.match(text, hit.span.end) is not None
    for way, spans in _ways(text, hit, before, after):
        for span in spans:
            first, end = sorted((hit.span, span))
            one_paragraph = text.count("\n", first.end, end.start) <= 1
            if one_paragraph and way.fits(text[first.end : end.start]):
                past = (
                    past_after
                    or _has_gone(text, first, end)
                    or bool(_PAST.search(text, first.end, end.start))
                )
                return Beside(span, past, way is not _BEFORE or is_apposed(text, hit.span, span))
    return None


def _has_gone(text: str, first: Span, end: Span) -> bool:
    """Tell whether the sentence is about the holder's going: was replaced by, succeeded the minister.

    `first` and `end` are the title and the name, as they stand.
    """
    before = text[max(0, first.start - _FARTHEST) : first.start]
    return _GOES.match(text, end.end) is not None or _COMES_AFTER.search(before) is not None


def are_joined(text: str, one: Span, other: Span) -> bool:
    """Tell whether two names stand in one list: Rouhani and Salih."""
    first, second = sorted((one, other))
    return first.end <= second.start and _AND.fits(text[first.end : second.start])


def _ways(
    text: str, hit: TitleHit, before: Sequence[Span], after: Sequence[Span]
) -> tuple[tuple[_Way, Sequence[Span]], ...]:
    """Return what may stand between a title of this form and its person, the surest first."""
    if hit.form in (Form.ROLE, Form.PASSIVE):
        return ((_DIRECT, after),)
    if hit.form is Form.VERB:
        return ((_BEFORE_ACTION, before),)
    return (
        (_DIRECT, after),
        (_BEFORE, before),
        (_BEFORE_SUCCESSOR, before),
        (_BEFORE_VERB, [span for span in before if not _is_replaced(text, span)]),
        (_BEFORE_BRACKET, before),
        (_AFTER_COMMA, after),
        (_AFTER_VERB, after),
    )


def _is_replaced(text: str, name: Span) -> bool:
    """Tell whether the name is that of a predecessor: Hossein Salami replaced him as commander."""
    return _REPLACED.search(text, max(0, name.start - _FARTHEST), name.start) is not None
