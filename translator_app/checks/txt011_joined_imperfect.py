"""TXT011: می or نمی glued to its verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, PLAIN, START, in_persons_name, is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import imperfect_forms, iranian_names, persian_words
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUED = re.compile(f"{START}(?P<prefix>ن?م[یي])(?P<verb>[{LETTER}]{{2,}})(?:\u200c[{LETTER}]+)?{END}")
_OTHER_WORDS = frozenset(
    "میدانی میدانم میری میرند میرد میرم میرید میراند میران میشم میشان نمیرد نمیری نمیرم".split()
)


def check(given: CheckInput) -> Iterator[Finding]:
    """Report imperfect verbs whose prefix is not parted from the stem."""
    for match in given.script_matches(_GLUED):
        whole, verb = (part.translate(PLAIN) for part in (match["prefix"] + match["verb"], match["verb"]))
        span = Span(match.start(), match.end("verb"))
        if verb not in imperfect_forms() or whole in _OTHER_WORDS or whole in persian_words():
            continue
        if whole in iranian_names() or in_persons_name(given, span) or not is_persian(given, span):
            continue
        fixed = f"{match['prefix']}\u200c{match['verb']}"
        message = f"{span.of(given.text)}: a half-space parts {match['prefix']} from its verb."
        yield Finding("TXT011", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT011",
    name="joined-imperfect",
    summary="The prefix می stands apart from its verb, with a half-space (U+200C).",
    bad=(("He said «باران ⟦میبارد⟧» and left.", "He said «باران می‌بارد» and left."),),
    good=("He said «باران می‌بارد» and left.", "میدان میرزا میثم", "تحقیقات میدانی"),
    check=check,
    source="Academy of Persian Language and Literature, Dastur-e Khatt-e Farsi: می and همی are always "
    "written apart from the verb.",
)
