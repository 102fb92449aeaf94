"""region_before: whether the words before a name place its bearer in an Arab country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from translator_app.core.span import Span

_ARAB = re.compile(
    r"\b(Iraqi?|Iraq['’]s|Syrian?|Syria['’]s|Leban(?:on|ese)|Yemeni?|Saudi(?: Arabia)?|Kuwaiti?|Bahraini?"
    r"|Qatari?|Emirati?|Omani?|Jordan(?:ian)?|Egypt(?:ian)?|Palestinian?|Hamas|Hezbollah)\b"
)
_IRAN = re.compile(r"\b(Iran(?:ian)?|Iran['’]s|Afghan(?:istan)?|Tajik(?:istan)?)\b")
_REACH = 120


def region_before(text: str, run: Span, after: int = 0) -> str | None:
    """Return "ar" or "fa" for the nearest country named before `run` in its sentence, else None.

    Nothing before `after` is looked at: the end of the run before, whose bearer that country is.

    A name is read by the language of its bearer, as ICS-630-01 asks; the nearest country word is
    the best sign of it that stands in the text.
    """
    start = max(sentence_start(text, run.start, within=_REACH), after)
    arab = [match.start() for match in _ARAB.finditer(text, start, run.start)]
    iran = [match.start() for match in _IRAN.finditer(text, start, run.start)]
    if not arab and not iran:
        return None
    return "ar" if max(arab, default=-1) > max(iran, default=-1) else "fa"
