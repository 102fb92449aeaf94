"""TXT030: figures of another set than the text around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import PERSIAN_CODES, language_at
from translator_app.checks.persian_units import persian_unit
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.digits import ARABIC, PERSIAN, WESTERN, in_set, sets_of
from translator_app.text.lines import line_at
from translator_app.text.script import LETTER, SIGN, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_D = f"{WESTERN}{PERSIAN}{ARABIC}"
_NUMBER = re.compile(f"(?<![A-Za-z{_D}])[{_D}]+(?:[.,/:٫٬،-][{_D}]+)*(?![A-Za-z])")
_PERSIAN_FIGURE = re.compile(f"[{PERSIAN}]")
_WORD_BEFORE = re.compile(f"[{WORD}][ \u00a0]?\\Z")
_WORD_AFTER = re.compile(f"[ \u00a0]?[{LETTER}]")
_COUNTED = re.compile(  # a Persian number before, and a word that a number follows
    f"[{PERSIAN}][{SIGN} \u200c]*[ \u00a0](?:از|تا|و|الی|در|یا|بند|تبصره|فصل|ماده|اصل|صفحه|شماره|سال|طبقه|"
    "ردیف|جلد|بخش|قسمت|کلاس|ساعت|واحد|صندلی|پلاک|کوچه|خط|منطقه|روز)[ \u00a0]\\Z"
)
_REACH = 60
_CLOSES = re.compile("[ \u00a0]?[)\\]»]")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report mixed figures, Arabic ones in Persian, and Western ones between Persian words."""
    for match in given.script_matches(_NUMBER):
        span, sets = Span(*match.span()), sets_of(match[0])
        if len(sets) == 1 and not _is_out_of_place(given, span, next(iter(sets))):
            continue
        wanted = _wanted(given, span)
        if sets != {wanted} and wanted:
            message = (
                "The figures are of two sets."
                if len(sets) > 1
                else f"Around this number the figures are {_NAMES[wanted]}."
            )
            yield Finding(
                "TXT030", span, message, put(span, in_set(match[0], wanted)), term=given.term_at(span)
            )


_NAMES = {PERSIAN: "Persian", ARABIC: "Arabic", WESTERN: "Western"}


def _is_out_of_place(given: CheckInput, span: Span, figures: str) -> bool:
    before = _WORD_BEFORE.search(given.text, max(0, span.start - 2), span.start)
    after = _WORD_AFTER.match(given.text, span.end)
    if figures != WESTERN:
        return True  # `_wanted` says whether
    closes = _CLOSES.match(given.text, span.end)
    if _COUNTED.search(given.text, max(0, span.start - _REACH), span.start):
        return True
    unit = persian_unit(given.text, span.start)
    if before is not None and (after is not None or (closes is not None and unit)):
        return True
    return unit is not None and (_PERSIAN_FIGURE.search(unit) is not None or _persian_line(given.text, span))


def _persian_line(text: str, span: Span) -> bool:
    place = line_at(text, span)
    line, before = place.of(text), text[place.start : span.start]
    note = before.rstrip().endswith("[") or not re.search(f"[{LETTER}]", before)
    return not note and not re.search("[A-Za-z]", line)


def _wanted(given: CheckInput, span: Span) -> str:
    """Return the set the text around asks for; nothing where no word tells."""
    language = language_at(given, span)
    if language in PERSIAN_CODES:
        own = sets_of(span.of(given.text))
        if len(own) > 1 and PERSIAN in own:
            return PERSIAN
        near = given.text[max(0, span.start - 60) : span.end + 60]
        return PERSIAN if re.search(f"[{LETTER}]", near) else ""
    if language in ("ckb", "ar") and len(sets_of(span.of(given.text))) > 1:
        return ARABIC
    return ""


RULE = Rule(
    code="TXT030",
    name="mixed-digits",
    summary="Persian text has the figures ۰۱۲۳۴۵۶۷۸۹ (U+06F0 to U+06F9); the Arabic ٤٥٦ and the Western "
    "456 belong to other languages, and a number in two sets cannot be found.",
    bad=(
        ("The law (قانون ⟦١٣٦١⟧ ایران) is old.", "The law (قانون ۱۳۶۱ ایران) is old."),
        ("The law (قانون ⟦۱۳6۱⟧) is old.", "The law (قانون ۱۳۶۱) is old."),
        ("The law (قانون ⟦1361⟧ ایران) is old.", "The law (قانون ۱۳۶۱ ایران) is old."),
    ),
    good=("The law (قانون ۱۳۶۱ ایران) is old.", "The law (قانون), 1361", "قرار مجلس الأمن رقم ١٧٠١ في لبنان"),
    check=check,
    source="ISIRI 6219 and CLDR, locale fa: the default numbering system is arabext.",
)
