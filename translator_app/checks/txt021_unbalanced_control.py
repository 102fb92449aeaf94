"""TXT021: an isolate or embedding that is opened and not closed, or closed and never opened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.bidi import unbalanced_controls

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE = re.compile("(?<![^\n\u2029])[^\n\u2029]*[\u202a-\u202e\u2066-\u2069][^\n\u2029]*")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each control whose partner its paragraph does not have."""
    for line in given.matches(_LINE) if _CONTROL.search(given.text) else ():
        for at in unbalanced_controls(line[0]):
            span = Span(line.start() + at, line.start() + at + 1)
            what = "closes nothing" if line[0][at] in "\u202c\u2069" else "is never closed"
            message = f"A control of direction (U+{ord(line[0][at]):04X}) {what}."
            yield Finding("TXT021", span, message, put(span, ""), term=given.term_at(span))


RULE = Rule(
    code="TXT021",
    name="unbalanced-control",
    summary="Isolates and embeddings come in pairs; half a pair turns the rest of the paragraph round.",
    bad=(
        ("The bridge (⟦\u2067⟧پل) is old.", "The bridge (پل) is old."),
        ("The bridge (پل⟦\u202c⟧) is old.", "The bridge (پل) is old."),
    ),
    good=("The bridge (\u2067پل\u2069) is old.", "The bridge (\u202bپل\u202c) is old."),
    check=check,
    source="Unicode Standard Annex 9, rules X1 to X8 and BD9.",
)
