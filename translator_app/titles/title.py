"""The values of official titles: organisations, offices, ranks, holders, and a judged claim."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.titles.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that has offices, with the bodies it belongs to and is mistaken for."""

    id: str
    english: str
    persian: str
    also_english: tuple[str, ...] = ()
    also_persian: tuple[str, ...] = ()
    parent: str | None = None
    country: str = ""
    confusable: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """A post in an organisation: the wording to print, and looser wordings seen in the press.

    `ended` is when the post itself came to an end, where it did.
    """

    id: str
    english: str
    persian: str
    organisation: str
    also_english: tuple[str, ...] = ()
    also_persian: tuple[str, ...] = ()
    source: str = ""
    ended: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Rank:
    """A military or police rank in both languages; order 1 is the highest."""

    id: str
    english: str
    persian: str
    also_english: tuple[str, ...] = ()
    order: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held an office from when until when; `until` None means nothing later is known."""

    office: str
    english: str
    persian: str
    since: PartialDate | None
    until: PartialDate | None
    also_english: tuple[str, ...] = ()
    rank: str | None = None
    acting: bool = False
    note: str = ""
    source: str = ""
    verified: bool = False
    seen: PartialDate | None = None  # where the end is not known: the last day known to be in office


class Form(enum.StrEnum):
    """How a text says who holds an office."""

    NOUN = "noun"  # the commander of the navy
    VERB = "verb"  # who commands the navy
    PASSIVE = "passive"  # the navy, commanded by
    ROLE = "role"  # Commander, right before a name; the office itself is not said
    PLURAL = "plural"  # the foreign ministers; which of them a name is, the records tell
    RELATIVE = "relative"  # his predecessor, her Iraqi counterpart


class TitleVerdict(enum.StrEnum):
    """What is to be said of the title a text gives somebody."""

    OK = "ok"
    WORDING = "wording"
    OUTDATED = "outdated"
    NOT_YET = "not-yet"
    OTHER_HOLDER = "other-holder"
    WRONG_BODY = "wrong-body"
    UNKNOWN = "unknown"

    @property
    def is_right(self) -> bool:
        """Tell whether the person held that office, however it is worded."""
        return self in (TitleVerdict.OK, TitleVerdict.WORDING)


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A phrase of the article that names an office, in English or Persian script.

    `also` are other offices the same words can mean: the phrase leaves out the country or the body.
    """

    span: Span
    office: Office
    persian: bool = False
    also: tuple[Office, ...] = ()
    form: Form = Form.NOUN
    loose: bool = False  # the words leave out the body that tells the office from another one's
    named: bool = False  # country or body is said, so that the office cannot be that of another state
    qualifiers: tuple[str, ...] = ()  # former, then, late, acting ..., as `surroundings` names them
    state_said: bool = False  # the country is said with the title
    head_said: bool = False  # head, chief or commander is said of an office that is called otherwise
    words: int = 1  # how many words name the office, countries and articles left out

    @property
    def meant(self) -> tuple[Office, ...]:
        """Return all offices the words can mean."""
        return (self.office, *self.also)


@dataclass(frozen=True, slots=True)
class TitleClaim:
    """A title phrase beside a person, and what the records say of it at the article's date."""

    span: Span
    verdict: TitleVerdict
    office: Office | None
    holder: Holder | None = None  # the person's own term, where one is on record
    others: tuple[Holder, ...] = ()  # who held the office at that date, if somebody else
    expected: str | None = None
    source: str | None = None
    form: Form = Form.NOUN
    still: bool = False  # in office, though the text says former
    own: tuple[Office, ...] = ()  # other offices the person held at that date


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """A title the article gives somebody: the name's place, the judged claim, and the name's term."""

    person: Span
    claim: TitleClaim
    term: int | None = None


@dataclass(frozen=True, slots=True)
class RankClaim:
    """A rank before a name that is not the one on record: `expected`, in the same script."""

    person: Span
    span: Span
    expected: str
    holder: Holder
    term: int | None = None


@dataclass(frozen=True, slots=True)
class BracketClaim:
    """A Persian title in brackets that names another office than the English one before it."""

    person: Span | None
    english: Span
    persian: Span
    office: Office  # what the English names
    named: Office  # what the Persian names


@dataclass(frozen=True, slots=True)
class Claims:
    """All that is judged of the titles of an article."""

    titles: tuple[PersonClaim, ...] = ()
    ranks: tuple[RankClaim, ...] = ()
    bracketed: tuple[BracketClaim, ...] = ()
