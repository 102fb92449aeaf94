"""find_person: the name a title stands beside, and whether the words between put the title into the past."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from translator_app.titles.apposition import is_apposed
from translator_app.titles.title import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.title import TitleHit

_BRACKET: Final = r"(?:\s*[(\[][^()\[\]\n]{0,80}[)\]])?"
RANK: Final = (
    r"(?:(?:(?:major|brigadier|lieutenant|rear|vice|first|second|third|staff|flotilla|sergeant|corporal|ensign|private|maj|brig|lt|gen|col|adm|dr|mr|mrs|ms|"
    r"general|colonel|captain|admiral|commodore|marshal|sardar|ayatollah|hoja?to?l-?eslam|sheikh|s[ae]yy?[aei]d|mullah|"
    r"haj|imam|of|سرتیپ|سرلشکر|سپهبد|"
    r"سردار|امیر|دکتر|سید|دوم|پاسدار|دریادار|آقای|"
    r"حجت‌الاسلام|آیت‌الله)\b\.?)[\s\u200c-]*)*"
)
_PEOPLE: Final = (
    r"iran|iranian|iraq|iraqi|lebanon|lebanese|syria|syrian|afghanistan|afghan|yemen|yemeni|taliban|houthi"
)
_WORDS: Final = (
    r"(?:(?:who|is|was|has been|had been|has|have|became|serves|serving|served|as|the|a|an|then|former|"
    r"formerly|ex|"
    r"acting|interim|caretaker|provisional|incoming|late|slain|"
    rf"now|also|both|current|currently|still|long|new|outgoing|{_PEOPLE}|its|his|her|country|nation|s|appointed|"
    r"named|made|himself|herself|once|used to be|at the time|powerful|elite|top|veteran|"
    r"conservative|reformist|internationally|recogni[sz]ed|embattled|exiled|incumbent|sitting|newly|elected|"
    r"influential|outspoken|beleaguered|"
    r"in (?:his|her|its) (?:official )?(?:capacity|role|function|position) as)\b[\s'’,-]*)*"
)
_AGE: Final = r"(?:\s*,\s*\d{2}(?=\s*,))?"
_DIRECT: Final = re.compile(rf"(?:-elect|-designate)?{_BRACKET}\s+{RANK}", re.IGNORECASE)
_AFTER_COMMA: Final = re.compile(rf"{_BRACKET}\s*[,:،–—-]\s*{RANK}", re.IGNORECASE)
_AFTER_VERB: Final = re.compile(rf"{_BRACKET},?\s+(?:is|was|remains)\s+{RANK}", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"{_BRACKET}{_AGE}\s*[,،–—-]\s*{_WORDS}", re.IGNORECASE)
_BEFORE_VERB: Final = re.compile(
    rf"{_BRACKET}\s+(?:who|is|was|has been|had been|became|as|the|remains|serves|served)\b\s*{_WORDS}",
    re.IGNORECASE,
)
_BEFORE_ACTION: Final = re.compile(
    rf"{_BRACKET}{_AGE}\s*[,،–—-]?\s*(?:(?:who|that|now|currently|also|still|has|had|have|long|once)\b[\s,]*)*",
    re.IGNORECASE,
)
_BEFORE_SUCCESSOR: Final = re.compile(
    rf"{_BRACKET},?\s(?:who\s)?(?:has\s|had\s|will\s|would\s)?(?:replac|succee)\w+\s[^.;\n]{{0,60}}\sas\s{_WORDS}",
    re.IGNORECASE,
)
_REPLACED: Final = re.compile(r"\b(?:replac|succee)\w+\s[^.,;\n]{0,30}\Z", re.IGNORECASE)
_BEFORE_BRACKET: Final = re.compile(rf"\s*[(\[]\s*{_WORDS}", re.IGNORECASE)
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
_AND: Final = re.compile(rf"{_BRACKET},?\s+(?:and|as well as)\s+{RANK}", re.IGNORECASE)
_FARTHEST: Final = 160


@dataclass(frozen=True, slots=True)
class Beside:
    """The name a title belongs to; `past` when the text says that the person held it once."""

    person: Span
    past: bool = False
    apposed: bool = (
        True  # no list or clause of its own: He met Larijani, the judiciary chief and the president
    )


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
    for pattern, spans in _ways(text, hit, before, after):
        for span in spans:
            first, end = sorted((hit.span, span))
            one_paragraph = text.count("\n", first.end, end.start) <= 1
            if one_paragraph and pattern.fullmatch(text, first.end, end.start):
                past = past_after or _PAST.search(text, first.end, end.start) is not None
                return Beside(span, past, pattern is not _BEFORE or is_apposed(text, hit.span, span))
    return None


def are_joined(text: str, one: Span, other: Span) -> bool:
    """Tell whether two names stand in one list: Rouhani and Salih."""
    first, second = sorted((one, other))
    return first.end <= second.start and _AND.fullmatch(text, first.end, second.start) is not None


def _ways(
    text: str, hit: TitleHit, before: Sequence[Span], after: Sequence[Span]
) -> tuple[tuple[re.Pattern[str], Sequence[Span]], ...]:
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
