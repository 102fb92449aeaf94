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
    r"general|colonel|captain|admiral|commodore|marshal|sardar|ayatollah|hoja?to?l-?eslam|sheikh|seyyed|sayyid|haj|imam|"
    r"of|سرتیپ|سرلشکر|سپهبد|سردار|امیر|دکتر|سید|دوم|پاسدار|دریادار|آقای|حجت‌الاسلام|آیت‌الله)\b\.?)[\s\u200c-]*)*"
)
_WORDS: Final = (
    r"(?:(?:who|is|was|has been|became|serving|served|as|the|a|an|then|former|formerly|ex|acting|late|slain|now|"
    r"also|current|currently|new|outgoing|iran|iranian|iraq|iraqi|its|his|her|country|s|appointed|named|made)\b[\s'’-]*)*"
)
_DIRECT: Final = re.compile(rf"{_BRACKET}\s+{_RANK}", re.IGNORECASE)
_AFTER_COMMA: Final = re.compile(rf"{_BRACKET}\s*[,:،–—-]\s*{_RANK}", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"{_BRACKET}\s*[,،–—-]\s*{_WORDS}", re.IGNORECASE)
_BEFORE_VERB: Final = re.compile(
    rf"{_BRACKET}\s+(?:who|is|was|has been|became|as|the)\b\s*{_WORDS}", re.IGNORECASE
)
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
        (_BEFORE_VERB, before),
        (_BEFORE_BRACKET, before),
        (_AFTER_COMMA, after),
    ):
        for span in spans:
            first, end = sorted((hit.span, span))
            one_paragraph = prepared.text.count("\n", first.end, end.start) <= 1
            if one_paragraph and pattern.fullmatch(prepared.text, first.end, end.start):
                return span
    return None
