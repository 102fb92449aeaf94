"""TXT020: an invisible character inside Persian that does nothing there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = f"[{SIGN}]"
_DIRECTION = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_USELESS = "\u200b\u2060\ufeff\u00ad\u180e\u206a-\u206f\u0080-\u009f"
_INSIDE = f"{_USELESS}\u00ac\u200d{_DIRECTION}"
_HIDDEN = re.compile(
    f"(?<={_SIGN})\u200c*[{_INSIDE}][{_INSIDE}\u200c]*(?={_SIGN})"  # inside a word
    f"|(?<={_SIGN})[{_USELESS}]+|[{_USELESS}]+(?=[ \u00a0]?{_SIGN})"  # at its edge
    f"|(?<={_SIGN})\u200e(?=[ \u00a0]{_SIGN})|(?<={_SIGN}[ \u00a0])\u200e(?={_SIGN})"  # between two words
    "|\u200e[\u200e\u200f]+|\u200f[\u200e\u200f]+"
)
_LONE = frozenset("اآدذرزژوؤأإءۀة")
_HALF_SPACES = frozenset(
    "\u200c\u200b\u00ad\u00ac\u2060\ufeff\u200d\u009d\u0081"
)  # old keyboards and Word typed one so
_NAMES = {
    "\u200b": "a zero-width space", "\u2060": "a word joiner", "\ufeff": "a byte-order mark", "\u00ad": "a soft hyphen",  # noqa: E501
    "\u00ac": "a not sign in place of a half-space", "\u200d": "a zero-width joiner", "\u200e": "a left-to-right mark",  # noqa: E501
    "\u200f": "a right-to-left mark", "\u061c": "an Arabic letter mark",
}  # fmt: skip


def check(given: CheckInput) -> Iterator[Finding]:
    """Report invisible characters inside words and useless ones beside them."""
    for match in given.script_matches(_HIDDEN):
        start, end = match.span()
        if start == 0 and match[0] == "\ufeff":
            continue  # the file's own mark
        span, doubled = (
            Span(start, end),
            len(match[0]) > 1 and match[0][0] in "\u200e\u200f" and not _inside(given.text, start, end),
        )
        fixed = match[0][0] if doubled else _instead(given.text, span)
        name = _NAMES.get(match[0].strip("\u200c")[:1], "a control character")
        message = "A mark of direction is doubled." if doubled else f"There is {name} in the Persian."
        yield Finding("TXT020", span, message, put(span, fixed), term=given.term_at(span))


def _inside(text: str, start: int, end: int) -> bool:
    sides = text[max(0, start - 1) : start], text[end : end + 1]
    return all(re.match(_SIGN, side) for side in sides)


def _instead(text: str, span: Span) -> str:
    """Return a half-space where the character parts two joining letters as one would, else nothing."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    letters = before.isalpha() and after.isalpha() and before not in _LONE
    inside = _inside(text, span.start, span.end)
    return "\u200c" if letters and inside and not _HALF_SPACES.isdisjoint(span.of(text)) else ""


RULE = Rule(
    code="TXT020",
    name="hidden-control",
    summary="Invisible characters (zero-width space, soft hyphen, joiner, marks of direction inside a "
    "word) break search, and each program shows them in another way.",
    bad=(
        ("The dam (سد خاک⟦\u00ad⟧ریز) is old.", "The dam (سد خاک\u200cریز) is old."),
        ("The bridge (پ⟦\u200f⟧ل) is old.", "The bridge (پل) is old."),
        ("The bridge (پل⟦\u200e⟧ دره) is old.", "The bridge (پل دره) is old."),
        ("The bridge (پل⟦\u200f\u200f⟧) is old.", "The bridge (پل\u200f) is old."),
    ),
    good=("The dam (سد خاک‌ریز) is old.", "The bridge (پل\u200f) is old.", "سال ۱۳۰۰ ه\u200d. ش."),
    check=check,
    source="The Unicode Standard, chapter 23: layout and format controls.",
)
