"""Case: a title of a text with the person it is given to, ready to be judged at a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from translator_app.titles.person import Same, same_person
from translator_app.titles.title import TitleClaim, TitleVerdict

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office, TitleHit

PAST: Final = frozenset({"former", "late", "then", "outgoing"})
COMING: Final = frozenset({"next"})
OPEN: Final = COMING | {"acting", "caretaker"}  # who stands in, or is to follow, may be in no list of terms
GRACE_DAYS: Final = 10  # an article tells of the days before it, an appointment holds before the swearing-in


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says besides the title: the name in both scripts, and whether it speaks of the past."""

    english: str
    persian: str | None = None
    past: bool = False
    years: tuple[int, ...] = ()
    whole: bool = True  # the name has a given and a family name


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be judged, and the person's terms in the offices the words can mean."""

    hit: TitleHit
    said: Said
    offices: Offices
    date: datetime.date
    terms: tuple[Holder, ...]

    @property
    def is_past(self) -> bool:
        """Tell whether the text puts the title into the past."""
        return self.said.past or bool(PAST & set(self.hit.qualifiers))

    def claim(
        self, verdict: TitleVerdict, office: Office, holder: Holder | None = None, **more: object
    ) -> TitleClaim:
        """Return the claim with that verdict, about `holder`'s term in `office`."""
        source = holder.source if holder else None
        return TitleClaim(
            self.hit.span, verdict, office, holder, source=source or None, form=self.hit.form, **more  # type: ignore[arg-type]
        )  # fmt: skip

    def unknown(self, holder: Holder | None = None) -> TitleClaim:
        """Return the claim that the records do not tell."""
        office = self.offices.offices[holder.office] if holder else self.hit.office
        return self.claim(TitleVerdict.UNKNOWN, office, holder)


def terms_of(said: Said, holders: Iterable[Holder]) -> tuple[Holder, ...]:
    """Return the terms of the person named; a family name counts if only one holder bears it."""
    full, part = [], []
    for holder in holders:
        same = same_person(holder, said.persian, said.english)
        if same is Same.FULL:
            full.append(holder)
        elif same is Same.PART:
            part.append(holder)
    return tuple(full) or (tuple(part) if len({holder.english for holder in part}) == 1 else ())
