"""not_overruled: the shipped entries that the user's own glossaries leave in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.glossary.english_index import folded_english
from translator_app.glossary.persian_index import bare_letters

if TYPE_CHECKING:
    from translator_app.glossary.entry import Entry
    from translator_app.glossary.table import EntryTable


def not_overruled(shipped: EntryTable, own: EntryTable) -> EntryTable:
    """Return the entries of `shipped` of whose concept, or of whose two wordings, `own` says nothing."""
    if not own or not shipped:
        return shipped
    shared = set(own.concept_sums) & set(shipped.concept_sums)
    concepts = {own.concept(number) for number, one in enumerate(own.concept_sums) if one in shared}
    english = list(map(folded_english, shipped.column("english")))
    wanted = set(english)
    own_english = enumerate(map(folded_english, own.column("english")))
    wordings = {_wording(own[number]) for number, term in own_english if term in wanted}
    alike = {term for term, *_ in wordings}
    return shipped.chosen(
        [
            number
            for number, (one, term) in enumerate(zip(shipped.concept_sums, english, strict=True))
            if not (one in shared and shipped.concept(number) in concepts)
            and not (term in alike and _wording(shipped[number]) in wordings)
        ]
    )


def _wording(entry: Entry) -> tuple[str, str, str]:
    return folded_english(entry.english), bare_letters(entry.persian), entry.language
