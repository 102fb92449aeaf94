"""TXT022: letters stored as the shapes a printer would draw."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.reversed_order import is_drawn_backwards, reversed_text
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORM = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc"  # not ﷺ and ﷼, which are signs
_WORDS = re.compile(
    f"[{WORD}\ufb50-\ufdff\ufe70-\ufefc]*[{_FORM}](?:[{WORD}\ufb50-\ufdff\ufe70-\ufefc]|[ \u00a0](?=[{WORD}\ufb50-\ufdff\ufe70-\ufefc]*[{_FORM}]))*"  # noqa: E501
)
_ANY = re.compile("[\ufb50-\ufdf9\ufe70-\ufefc]")
_PERSIAN = str.maketrans("يكى", "یکی")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report stretches of presentation forms, drawn forwards or backwards."""
    for match in given.script_matches(_WORDS) if _ANY.search(given.text) else ():
        span = Span(*match.span())
        backwards = is_drawn_backwards(match[0])
        plain = unicodedata.normalize("NFKC", reversed_text(match[0]) if backwards else match[0])
        plain = plain.translate(_PERSIAN) if is_persian(given, span) else plain
        message = "The letters are stored as printed shapes" + (", back to front." if backwards else ".")
        yield Finding("TXT022", span, message, put(span, plain), term=given.term_at(span))


RULE = Rule(
    code="TXT022",
    name="presentation-form",
    summary="Presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF) are shapes for old printers; text "
    "is stored in letters, which every program joins by itself.",
    bad=(
        ("The bridge (⟦ﭘﻞ ﺳﻨﮕﯽ⟧) is old.", "The bridge (پل سنگی) is old."),
        ("The bridge (⟦ﯽﮕﻨﺳ ﻞﭘ⟧) is old.", "The bridge (پل سنگی) is old."),
    ),
    good=("The bridge (پل سنگی) is old.", "حضرت محمد ﷺ", "۱۰۰ ﷼"),
    check=check,
    source="The Unicode Standard, chapter 9: Arabic presentation forms are for compatibility only.",
)
