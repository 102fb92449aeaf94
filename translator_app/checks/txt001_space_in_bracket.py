"""TXT001: a blank between a bracket and the Persian inside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import BLANKS, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEFORE_CLOSING = re.compile(f"(?<=[{SIGN}».،؛؟!])[{BLANKS}]+(?=[)\\]])")
_AFTER_OPENING = re.compile(f"(?<=[(\\[])[{BLANKS}]+(?=[«]?[{SIGN}])")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report blanks right inside a bracket on the side of the Persian."""
    for pattern, where in ((_BEFORE_CLOSING, "before the closing"), (_AFTER_OPENING, "after the opening")):
        for match in given.script_matches(pattern):
            span = Span(*match.span())
            message = f"A blank stands {where} bracket."
            yield Finding("TXT001", span, message, put(span, ""), term=given.term_at(span))


RULE = Rule(
    code="TXT001",
    name="space-in-bracket",
    summary="A blank inside the bracket separates the name from its sign and can wrap the line between them.",
    bad=(
        ("Tariq Sabri (طارق صبری⟦ ⟧) spoke first.", "Tariq Sabri (طارق صبری) spoke first."),
        ("Tariq Sabri (⟦ ⟧طارق صبری) spoke first.", "Tariq Sabri (طارق صبری) spoke first."),
    ),
    good=("Tariq Sabri (طارق صبری) spoke first.", "a list ( one , two )"),
    check=check,
    source="Chicago Manual of Style and Persian orthography alike: no blank inside a bracket.",
)
