"""TXT034: the same Persian word or mark twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START, is_persian, language_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import iranian_names, persian_words
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion, put
from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_TWICE = re.compile(f"{START}(?P<word>[{WORD}]+)(?P<again>[ \u00a0]+(?P=word)){END}")
_PHRASE_TWICE = re.compile(
    f"{START}(?P<word>(?P<first>[{WORD}]+)[ \u00a0](?P<second>[{WORD}]{{3,}}))"
    f"(?P<again>[ \u00a0]+(?P=word)){END}"
)
_MARK_TWICE = re.compile(f"(?<=[{WORD}])(?P<mark>[،؛؟.])(?P<again>(?P=mark))(?!(?P=mark))")
_BRACKETS_TWICE = re.compile(f"\\(\\([^()\n]*[{WORD}][^()\n]*\\)\\)")
_GOES_ON = re.compile(f"[ \u00a0](?!چه{END}|از{END}|که{END})[{WORD}]")
_PREPOSITIONS = frozenset("از در به با بر برای تا".split())
_CALLS = frozenset("ای یا هر نه چه هم کو وای خوشا این آن هی یه یک و".split())  # they head a phrase said twice
_MEANT_TWICE = frozenset(
    "نه آرام آهسته اندک باز بسیار بله برگ پاره پله پی تا تازه تازه‌تازه تک تکه تند جا جدا جفت جوق "
    "چپ چند چه حتی خرامان خیل خیلی دانه درجا دست دسته دو ده راست رفته رنگ رو روز ریز ریزه زار زنده "
    "زود ساعت سال سه شاد شب صبح صد طبقه فوج قدم قرن قطره کم کم‌کم کوچه گاه گریان گله گروه گل لحظه "
    "لرزان لنگ لنگان ماه محله مشت ملت موج موی نرم نفر نفس نم نوبت هزار های هر هفته هق هو هی هیچ "
    "وجب ورق یار یاهو یک یکی یواش یا الله خانه ذره لقمه مرحله نقطه واژه کلمه حرف جمله ای وای "
    "لا لای دوان افتان خندان کشان چکه حلقه لایه رشته بند برف عبدالله کو حق هان مرگ بار سطر فصل".split()
)  # fmt: skip


def check(given: CheckInput) -> Iterator[Finding]:
    """Report words that follow themselves, unless Persian doubles them on purpose."""
    for match in given.script_matches(_TWICE):
        word, span = match["word"], Span(*match.span("again"))
        whole = Span(*match.span())
        meant = word in _MEANT_TWICE or f"{word}\u200c{word}" in persian_words()
        if (meant and word not in ("به", "تا")) or _is_letter(word):
            continue
        if meant and not _GOES_ON.match(given.text, whole.end):
            continue  # “به به!” admires
        if _is_whole_name(given, whole) or _is_refrain(given.text, whole):
            continue
        if language_at(given, whole) not in ("fa", "prs", "ar"):
            continue
        message = f"{word} stands twice."
        yield Finding("TXT034", span, message, put(span, ""), term=given.term_at(span))
    yield from _phrases(given)
    yield from _marks(given)


def _marks(given: CheckInput) -> Iterator[Finding]:
    """Report brackets round brackets, and marks that follow themselves."""
    for match in given.script_matches(_BRACKETS_TWICE):
        span = Span(*match.span())
        edits = (Edit(Span(span.start, span.start + 1), ""), Edit(Span(span.end - 1, span.end), ""))
        fixed = Suggestion(match[0][1:-1], edits)
        yield Finding("TXT034", span, "The brackets stand twice.", (fixed,), term=given.term_at(span))
    for match in given.script_matches(_MARK_TWICE):
        span = Span(*match.span("again"))
        message = f"{match['mark']} stands twice."
        yield Finding("TXT034", span, message, put(span, ""), term=given.term_at(span))


def _phrases(given: CheckInput) -> Iterator[Finding]:
    """Report phrases of two words that follow themselves."""
    for match in given.script_matches(_PHRASE_TWICE):
        whole, span = Span(*match.span()), Span(*match.span("again"))
        if match["first"] in _CALLS or match["first"] == match["second"] or _is_refrain(given.text, whole):
            continue
        if any(term.persian == whole for term in given.terms) and match["first"] not in _PREPOSITIONS:
            continue
        if is_persian(given, whole):
            yield Finding(
                "TXT034", span, f"{match['word']} stands twice.", put(span, ""), term=given.term_at(span)
            )


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word != "و"


def _is_whole_name(given: CheckInput, span: Span) -> bool:
    """Tell whether the two words are a term of their own: عبدالله عبدالله is a man."""
    word = span.of(given.text).split()[0]
    return fold_key(word) in iranian_names() and any(term.persian == span for term in given.terms)


def _is_refrain(text: str, span: Span) -> bool:
    """Tell whether the word stands a third time or calls out: that is no slip."""
    after = text[span.end : span.end + 1]
    word = span.of(text).split()[0]
    third = re.match(f"[ \u00a0،]+{re.escape(word)}{END}", text[span.end :])
    return third is not None or after in ("!", "~")


RULE = Rule(
    code="TXT034",
    name="doubled-word",
    summary="A word or mark that stands twice is mostly a slip of copying; words Persian doubles on purpose "
    "(آرام آرام, کم کم) are left alone.",
    bad=(
        ("The force (نیروی زمینی⟦ زمینی⟧ ارتش) is here.", "The force (نیروی زمینی ارتش) is here."),
        ("He wrote «هرگز،⟦،⟧ هرگز» on it.", "He wrote «هرگز، هرگز» on it."),
    ),
    good=("The force (نیروی زمینی ارتش) is here.", "باران آرام آرام بارید", "قطره قطره جمع گردد"),
    check=check,
    source="Any proofreader's rule; words that Persian doubles are those hazm's dictionary lists so.",
)
