"""SpeltNames: how each name of an article is written in every scheme, worked out when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from translator_app.romanization.render import spellings

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.romanization.scheme import Scheme
    from translator_app.terms.term import EmbeddedTerm


class SpeltNames(Mapping[int, Mapping[str, str]]):
    """The spellings by the term's number; a name that comes again is spelt once. Pickled, it is a dict."""

    def __init__(
        self, text: str, terms: Sequence[EmbeddedTerm], lexicon: Lexicon, schemes: Mapping[str, Scheme]
    ) -> None:
        """Serve the names among `terms`, those that were compared with their Persian."""
        self._text, self._lexicon, self._schemes = text, lexicon, schemes
        self._terms = {term.number: term for term in terms if term.comparison}
        self._known: dict[tuple[str, str | None, str], Mapping[str, str]] = {}

    def __getitem__(self, number: int) -> Mapping[str, str]:
        """Return one name in every scheme; words without a known reading take the vowels of the English."""
        term = self._terms[number]
        persian, latin = term.persian.of(self._text), term.english.of(self._text) if term.english else None
        name = (persian, latin, term.language)
        if name not in self._known:
            self._known[name] = spellings(
                persian, latin, self._lexicon, self._schemes, language=term.language
            )
        return self._known[name]

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers of the names."""
        return iter(self._terms)

    def __len__(self) -> int:
        """Count the names."""
        return len(self._terms)

    def __reduce__(self) -> tuple[type[dict[int, Mapping[str, str]]], tuple[dict[int, Mapping[str, str]]]]:
        """Cross to another process as what was asked for would be, without the lexicon."""
        return dict, (dict(self.items()),)
