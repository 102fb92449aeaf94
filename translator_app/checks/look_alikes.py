"""Letters that only look right: of another alphabet, or of a neighbour that writes in the same one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START, by_words, passage_at
from translator_app.checks.word_lists import folded_words, iranian_names
from translator_app.core.span import Span
from translator_app.terms.region import region_before
from translator_app.text.fold import fold_key
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput

# Cyrillic and Greek letters that print like Latin ones (UTS 39, confusables).
_LATIN = str.maketrans(
    "аеорсхуіјѕԁһԛԝАВЕКМНОРСТХІЈЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι",
    "aeopcxyijsdhqwABEKMHOPCTXIJSYABEZHIKMNOPTYXovi",
)
_MIXED = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff'’-]+")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_PLAIN_LATIN = re.compile("[A-Za-z]")
_WORD = f"[{WORD}]"
_NO_FIGURE = "[\u0620-\u065f\u066e-\u06ef]"
_INSERTED = re.compile(
    f"{START}(?:{_WORD}*{_NO_FIGURE}[oO0\u0665lI|1]+(?={_NO_FIGURE})|{_WORD}*{_NO_FIGURE}[oO\u0665](?![\\w\u0660-\u0669\u06f0-\u06f9]))"
    f"(?:{_WORD}|[oO0\u0665lI|1](?={_NO_FIGURE}))*{END}"
)
_ONE_FIRST = re.compile(f"(?<![\\w\u200c])[1۱١lI|](?P<rest>{_NO_FIGURE}{{3,}}){END}")
_PERSIAN = str.maketrans("oO0\u0665lI|1", "هههه" + "اااا")
_LENT = {
    "ڪ": "ک",
    "ګ": "گ",
    "ۍ": "ی",
    "ې": "ی",
    "ے": "ی",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ۇ": "و",
    "ٸ": "ئ",
    "ڱ": "گ",
}
_LENT_TABLE = str.maketrans(_LENT)
_WITH_LENT = re.compile(f"{START}{_WORD}*[{''.join(_LENT)}]{_WORD}*{END}")
_NEVER_PERSIAN = re.compile("[ټډړږښڼڅځٹڈڑںڵڕڤێۆ]")
_NOT_URDU = frozenset("ڪګۍھ")
_BREATHED = re.compile("[بپتٹجچدڈرڑکگلمن]ھ")  # in Urdu ھ only breathes on another consonant
_KURDISH = re.compile("[ەێۆڕڵڤ]")
_OTHER_LANGUAGE = re.compile(
    r"\b(?:Urdu|Kurdish|Sorani|Pashto|Punjabi|Sindhi|Uyghur|Azeri|Azerbaijani|Pakistani?)\b"
)
_LABEL_REACH = 60
_ENDINGS = frozenset("ها های هایی ای اند ام ات اش ایم اید تر ترین می نمی".split())
_URDU = re.compile(f"{START}(?:کا|کی|کے|میں|ہے|اور|نے|سے|کو|پر|یہ|وہ|ہیں){END}")


def foreign_in_latin(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Latin words with Cyrillic or Greek letters among theirs, and the word in Latin."""
    if _FOREIGN.search(given.text) is None:
        return
    for match in given.matches(_MIXED):
        word = match[0].translate(_LATIN)
        if word != match[0] and _PLAIN_LATIN.search(match[0]) and not _FOREIGN.search(word):
            yield Span(*match.span()), word


def foreign_in_persian(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Persian or Arabic words with a Latin letter or a figure in place of ه or ا."""
    for match in given.script_matches(_INSERTED):
        yield Span(*match.span()), match[0].translate(_PERSIAN)


def figures_as_letters(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield words whose first alef is a one, where the word is known: ۱یران."""
    for match in given.script_matches(_ONE_FIRST):
        word = "ا" + match["rest"]
        if fold_key(word) in folded_words() or fold_key(word) in iranian_names():
            yield Span(*match.span()), word


def lent_letters(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Persian words with a letter of Urdu, Pashto or Kurdish, where all else is Persian."""
    for match in given.script_matches(_WITH_LENT):
        span = Span(*match.span())
        passage = passage_at(given.text, span)
        if _is_persian(given, passage, span):
            yield span, match[0].translate(_LENT_TABLE)


def _is_persian(given: CheckInput, passage: Span, span: Span) -> bool:
    """Tell whether the words around, or the word itself with its right letters, are Persian."""
    said, word = passage.of(given.text), span.of(given.text)
    label = given.text[max(0, passage.start - _LABEL_REACH) : passage.start]
    if _NEVER_PERSIAN.search(said) or _URDU.search(said) or _OTHER_LANGUAGE.search(label):
        return False
    known = all(_is_known(part) for part in word.translate(_LENT_TABLE).split("\u200c"))
    if _only_persian(word, said, known=known):
        return True
    entries = [term.entry for term in given.terms if term.entry and term.persian.overlaps(span)]
    words = said.translate(_LENT_TABLE).split()
    others = [other for other in said.split() if other.translate(_LENT_TABLE) == other]
    return known and (
        by_words(others) == "fa"
        or any(entry.language == "fa" for entry in entries)
        or (len(words) > 1 and all(fold_key(each) in iranian_names() for each in words))
        or region_before(given.text, passage) == "fa"
    )


def _only_persian(word: str, said: str, *, known: bool) -> bool:
    """Tell whether neither Urdu nor Kurdish can have written `word`; `known` is its Persian spelling."""
    if _KURDISH.search(said):
        return False
    lent = {letter for letter in word if letter in _LENT}
    return (lent <= _NOT_URDU and known) or (lent == {"ھ"} and _BREATHED.search(word) is None)


def _is_known(part: str) -> bool:
    return fold_key(part) in iranian_names() or fold_key(part) in folded_words() or part in _ENDINGS
