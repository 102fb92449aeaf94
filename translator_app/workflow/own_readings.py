"""own_readings: how names sound, as the user's own glossaries spell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.romanization.derive import derive_reading
from translator_app.romanization.lexicon import LETTERS_ONLY
from translator_app.romanization.lexicon import Entry as Reading
from translator_app.romanization.names import pair_names
from translator_app.romanization.script import join_servants, latin_words, persian_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translator_app.glossary.entry import Entry

_NAMES = frozenset({Kind.PERSON, Kind.PLACE})
_IN_USE = frozenset({Status.PREFERRED, Status.ADMITTED})
_LETTERS_AGREE = 1.5  # the cost up to which a spelling is a spelling of these letters, and no other name


def own_readings(entries: Iterable[Entry]) -> Iterator[Reading]:
    """Yield the reading that each name of `entries` gives to each of its words, in the order of the entries.

    Only people and places in use speak, and only where the English spells the Persian letter by letter:
    Cyrus says nothing of how کوروش sounds.
    """
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        if entry.kind in _NAMES and entry.status in _IN_USE:
            for reading in _readings(entry):
                if (reading.persian, reading.press) not in seen:
                    seen.add((reading.persian, reading.press))
                    yield reading


def _readings(entry: Entry) -> Iterator[Reading]:
    persian, latin = join_servants(persian_words(entry.persian)), latin_words(entry.english)
    language = "ar" if entry.language == "ar" else "fa"
    if not persian or len(persian) != len(latin):
        return
    # what the shipped readings say must not argue with the user
    for pair in pair_names(persian, latin, LETTERS_ONLY, language).pairs:
        one_word = pair.p_end - pair.p == pair.l_end - pair.l == 1
        if pair.judged is None or not one_word or pair.cost > _LETTERS_AGREE:
            continue
        sound, origin = derive_reading(pair.judged), latin[pair.l].origin
        if sound:
            last = pair.p_end == len(persian)
            role = "place" if entry.kind is Kind.PLACE else "surname" if last else "given"
            spelt = entry.english[origin[0] : origin[-1] + 1]
            yield Reading(pair.judged.word, sound, role, language, spelt)
