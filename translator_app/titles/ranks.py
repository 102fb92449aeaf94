"""judge_ranks: the rank before a name, in either script, against the one on record at the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.titles.partial_date import Answer
from translator_app.titles.title import RankClaim

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from translator_app.titles.offices import Offices
    from translator_app.titles.people import Named
    from translator_app.titles.title import Holder, PersonClaim

_ENGLISH: Final = re.compile(
    r"(?P<rank>(?:(?:second|first|staff|lieutenant|lt\.?|major|maj\.?|brigadier|brig\.?|rear|vice|flotilla|field)"
    r"[ \u00a0-]+){0,3}(?:general|gen\.?|admiral|adm\.?|commodore|colonel|col\.?|captain|marshal|"
    r"lieutenant|major|brigadier|sergeant|corporal|ensign|private))"
    r"[ \u00a0]+$",
    re.IGNORECASE,
)
_LONG: Final = {
    "lt": "lieutenant",
    "maj": "major",
    "brig": "brigadier",
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
}
_PERSIAN_STYLE: Final = frozenset({"سردار", "امیر", "شهید", "دکتر"})
_GENERALS: Final = re.compile(r"general|admiral|marshal", re.IGNORECASE)
_LAST_WORDS: Final = frozenset(
    "general gen admiral adm commodore colonel col captain marshal major brigadier lieutenant "
    "sergeant corporal ensign private".split()
)
_JUNIOR: Final = frozenset(
    {"lieutenant", "sergeant", "corporal", "ensign", "private"}
)  # in whatever list of ranks
_LONGEST_WORD: Final = 12
_BACK: Final = 60
_PROMOTION_DAYS: Final = 10  # a rank often changes with the post, also after a death


def judge_ranks(
    text: str,
    people: Mapping[Span, Named],
    titles: Sequence[PersonClaim],
    offices: Offices,
    date: datetime.date | None,
) -> Iterator[RankClaim]:
    """Yield the ranks of people in office at `date` that are not those on record.

    A namesake is not taken for the person: a title of his must be right in the article, or both ranks be
    those of generals.
    """
    if date is None:
        return
    sure = {c.claim.holder.english for c in titles if c.claim.holder and c.claim.verdict.is_right}
    for span, named in sorted(people.items(), key=lambda item: item[0]):
        for place, said, persian in _said(text, span, named):
            ids = rank_ids(said, offices, persian=persian)
            if (ids or said.casefold() in _JUNIOR) and (holder := _differing(named, ids, offices, date)):
                recorded = offices.ranks[holder.rank or ""]
                both = _GENERALS.search(recorded.english) and any(
                    _GENERALS.search(offices.ranks[rank].english) for rank in ids
                )
                if holder.english in sure or both:
                    expected = recorded.persian if persian else recorded.english
                    yield RankClaim(span, place, expected, holder, named.term)


def rank_ids(said: str, offices: Offices, *, persian: bool = False) -> frozenset[str]:
    """Return the ranks the words can mean; the general part of a rank means each: General, سرتیپ."""
    name = fold_key(said)
    if not persian:
        words = [word.strip(".") for word in re.split(r"[ \u00a0-]+", name)]
        name = " ".join(_LONG.get(word, word) for word in words if word and word != "staff")
        name = "brigadier general" if name == "brigadier" else name
    return offices.rank_names.get(name, frozenset())


def _said(text: str, span: Span, named: Named) -> Iterator[tuple[Span, str, bool]]:
    """Yield the rank before the English name, and the one at the beginning of the Persian."""
    last = text[max(0, span.start - _LONGEST_WORD) : span.start].rstrip().rsplit(maxsplit=1)[-1:]
    before = (
        bool(last)
        and last[0].casefold().strip(".") in _LAST_WORDS
        and _ENGLISH.search(text, max(0, text.rfind("\n", 0, span.start) + 1, span.start - _BACK), span.start)
    )
    if before:
        yield Span(before.start("rank"), before.end("rank")), before["rank"], False
    if named.bracket is not None:
        words = list(re.finditer(r"[^\s\u200c]+", named.bracket.of(text)))
        start = next((i for i, word in enumerate(words) if word[0] not in _PERSIAN_STYLE), 0)
        for count in (2, 1):
            if len(words) > start + count:
                place = Span(
                    named.bracket.start + words[start].start(),
                    named.bracket.start + words[start + count - 1].end(),
                )
                yield place, place.of(text), True


def _differing(named: Named, ids: frozenset[str], offices: Offices, date: datetime.date) -> Holder | None:
    """Return the term whose rank is none of `ids`; None where no term says so or any agrees."""
    terms = [
        holder
        for holder in offices.people_named(named.english, named.persian)
        if holder.rank
        and holder.verified
        and offices.in_office(holder, date) is Answer.YES
        and not offices.is_near(holder, date, _PROMOTION_DAYS)
    ]
    return terms[0] if terms and not any(holder.rank in ids for holder in terms) else None
