"""find_person: the name a title stands beside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.title import TitleHit

_BRACKET: Final = r"(?:\s*[(\[][^()\[\]\n]{0,80}[)\]])?"
_RANK: Final = (
    r"(?:(?:(?:major|brigadier|lieutenant|rear|vice|first|second|staff|maj|brig|lt|gen|col|adm|dr|mr|mrs|ms|"
    r"general|colonel|captain|admiral|commodore|marshal|sardar|ayatollah|hoja?to?l-?eslam|sheikh|seyyed|sayyid|"
    r"haj|imam|of|سرتیپ|سرلشکر|سپهبد|"
    r"سردار|امیر|دکتر|سید|دوم|پاسدار|دریادار|آقای|"
    r"حجت‌الاسلام|آیت‌الله)\b\.?)[\s\u200c-]*)*"
)
_WORDS: Final = (
    r"(?:(?:who|is|was|has been|became|serving|served|as|the|a|an|then|former|formerly|ex|acting|late|slain|"
    r"now|also|current|currently|new|outgoing|iran|iranian|iraq|iraqi|its|his|her|country|s|appointed|"
    r"named|made)\b[\s'’-]*)*"
)
_DIRECT: Final = re.compile(rf"(?:-elect|-designate)?{_BRACKET}\s+{_RANK}", re.IGNORECASE)
_AFTER_COMMA: Final = re.compile(rf"{_BRACKET}\s*[,:،–—-]\s*{_RANK}", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"{_BRACKET}\s*[,،–—-]\s*{_WORDS}", re.IGNORECASE)
_BEFORE_VERB: Final = re.compile(
    rf"{_BRACKET}\s+(?:who|is|was|has been|became|as|the)\b\s*{_WORDS}", re.IGNORECASE
)
_BEFORE_SUCCESSOR: Final = re.compile(
    rf"{_BRACKET},?\s(?:who\s)?(?:has\s|had\s|will\s|would\s)?(?:replac|succee)\w+\s[^.;\n]{{0,60}}\sas\s{_WORDS}",
    re.IGNORECASE,
)
_REPLACED: Final = re.compile(r"\b(?:replac|succee)\w+\s[^.,;\n]{0,30}\Z", re.IGNORECASE)
_BEFORE_BRACKET: Final = re.compile(rf"\s*[(\[]\s*{_WORDS}", re.IGNORECASE)
_FARTHEST: Final = 160


def find_person(prepared: PreparedArticle, hit: TitleHit, candidates: Sequence[Span]) -> Span | None:
    """Return which of the names `candidates` the title at `hit` stands beside, within its sentence.

    First a name right after it (Iranian President Hassan Rouhani), then one before it (Hossein Salami, the
    commander), then one after a comma (the commander, Hossein Salami).
    """
    after = [span for span in candidates if hit.span.end <= span.start <= hit.span.end + _FARTHEST]
    before = [span for span in candidates if hit.span.start - _FARTHEST <= span.end <= hit.span.start]
    after.sort()
    before.sort(reverse=True)
    for pattern, spans in (
        (_DIRECT, after),
        (_BEFORE, before),
        (_BEFORE_SUCCESSOR, before),
        (_BEFORE_VERB, [span for span in before if not _is_replaced(prepared.text, span)]),
        (_BEFORE_BRACKET, before),
        (_AFTER_COMMA, after),
    ):
        for span in spans:
            first, end = sorted((hit.span, span))
            one_paragraph = prepared.text.count("\n", first.end, end.start) <= 1
            if one_paragraph and pattern.fullmatch(prepared.text, first.end, end.start):
                return span
    return None


def _is_replaced(text: str, name: Span) -> bool:
    """Tell whether the name is that of a predecessor: Hossein Salami replaced him as commander."""
    return _REPLACED.search(text, max(0, name.start - _FARTHEST), name.start) is not None
