"""A name of which English has title and surname, or the surname alone, and Persian the given name as well."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import is_title, pair_names, total
from translator_app.romanization.rough import may_match
from translator_app.romanization.script import Word
from translator_app.romanization.sounding import halves

_SHORT: Final = 1.4  # what is held against a name for it: a variant, no other name
_AGREES: Final = 1.25
_GIVEN: Final = frozenset(("given", "title"))
# Titles that are given names as well.
_NAMES_TOO: Final = frozenset(("amir", "mirza", "sardar", "shah", "khan"))
_POSTS: Final = frozenset(
    "president minister premier chancellor commander governor ambassador mayor speaker admiral marshal "
    "commodore lieutenant judge justice senator king queen prince princess spokesman spokeswoman secretary "
    "director chief hojjat hojatolislam martyr".split()
)


class Shortened(NamedTuple):
    """The given names that English leaves out, what is held against the name, and the name with them."""

    given: str
    cost: float
    better: str | None


def shortened(
    texts: tuple[str, str],
    persian: Sequence[Word],
    latin: Sequence[Word],
    lexicon: Lexicon,
    language: str,
) -> Shortened | None:
    """The account of a name of which English has titles and the surname; nothing where it is another name.

    Without a title the words left out must be known as given names, since anything may stand before a word.
    """
    titled = next((n for n, word in enumerate(latin) if not _is_title(word.text)), len(latin))
    name = tuple(latin[titled:])
    spelt = "".join(word.text for word in name)
    for cut in range(1, len(persian)) if name else ():
        surname = tuple(persian[cut:])
        if not may_match("".join(word.text for word in surname), spelt):
            continue
        pairs = pair_names(surname, name, lexicon, language).pairs
        if any(pair.judged is None or pair.cost > _AGREES for pair in pairs):
            continue
        if titled or all(_is_given(word.text, lexicon, language) for word in persian[:cut]):
            at = name[0].origin[0]
            better = _published(persian[:cut], lexicon, language)
            return Shortened(
                texts[0][persian[0].origin[0] : persian[cut - 1].origin[-1] + 1],
                _SHORT + total(pairs),
                f"{texts[1][:at]}{better} {texts[1][at:]}" if better else None,
            )
    return None


def _is_title(word: str) -> bool:
    return word in _POSTS or (is_title(word) and word not in _NAMES_TOO)


def _is_given(word: str, lexicon: Lexicon, language: str) -> bool:
    return any(
        one.entry.role in _GIVEN if one.entry else halves(word, one.reading, lexicon) is not None
        for one in lexicon.known(word, language)
    )


def _published(words: Sequence[Word], lexicon: Lexicon, language: str) -> str:
    """The given names as they are published; nothing where one is not known."""
    known = [lexicon.known(word.text, language)[:1] for word in words]
    return " ".join(one[0].press for one in known) if all(known) else ""
