"""What the romanization rules share: one finding a name, its correction carried to later mentions."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from translator_app.checks.names_in_article import is_established, plain
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.kind import Kind
from translator_app.romanization.names import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.core.span import Span
    from translator_app.romanization.comparison import Comparison, Verdict
    from translator_app.terms.term import EmbeddedTerm


def spelling_findings(
    given: CheckInput, verdict: Verdict, code: str, severity: Severity
) -> Iterator[Finding]:
    """Yield a finding for every paired name that was judged `verdict`."""
    for term in given.terms:
        compared = term.comparison
        if compared is None or term.english is None or compared.verdict is not verdict:
            continue
        if is_established(given, term):
            continue  # the glossary's own spelling, Cyrus for کوروش
        spellings = [*_of_glossary(given, term), *_spellings(compared)]
        suggestions = tuple(_suggestion(given, term, text, note) for text, note in dict(spellings).items())
        source = suggestions[0].note if suggestions else "the letters"
        yield Finding(code, term.english, compared.reason, suggestions, severity, term.number, source)


def _of_glossary(given: CheckInput, term: EmbeddedTerm) -> Iterator[tuple[str, str]]:
    """The glossary's spelling of a person of whom the article has titles and the surname: titles stay."""
    if term.entry is None or term.english is None or term.kind is not Kind.PERSON:
        return
    known, words = given.preferred(term.entry).english, term.english.of(given.text).split()
    if len(known.split()) > 1 and plain(known.split()[-1]) == plain(words[-1]):
        titles = list(takewhile(is_title, words[:-1]))
        if len(titles) == len(words) - 1:
            yield " ".join((*titles, known)), "the glossary"


def _spellings(compared: Comparison) -> Iterator[tuple[str, str]]:
    given = compared.latin.casefold()
    seen = {given}
    for spelling in compared.alternatives:
        if spelling.text.casefold() not in seen:
            seen.add(spelling.text.casefold())
            yield spelling.text, spelling.source
    if compared.suggestion and compared.suggestion.casefold() not in seen:
        yield compared.suggestion, "the letters"


def _suggestion(given: CheckInput, term: EmbeddedTerm, text: str, note: str) -> Suggestion:
    """Mend the name here, and in every later mention the words that change."""
    assert term.english is not None  # noqa: S101 - the caller has looked
    old, new = term.english.of(given.text).split(), text.split()
    edits = [Edit(term.english, text)]
    for mention in term.mentions:
        mended = _mended(mention, given.text, old, new)
        if mended and mended != mention.of(given.text):
            edits.append(Edit(mention, mended))
    return Suggestion(text, tuple(edits), note)


def _mended(mention: Span, text: str, old: list[str], new: list[str]) -> str | None:
    """Return the mention with the corrected words, when its words are the last of the name's."""
    words = mention.of(text).split()
    if len(old) != len(new) or not words or words != old[-len(words) :]:
        return None
    return " ".join(new[-len(words) :])
