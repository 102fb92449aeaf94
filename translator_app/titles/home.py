"""judged_at_home: titles that name no country, judged again in an article about one state alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from translator_app.glossary.words import split_words
from translator_app.titles.judge import judge
from translator_app.titles.title import Form, PersonClaim, TitleVerdict
from translator_app.titles.title_words import title_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.titles.case import Said
    from translator_app.titles.given import Given
    from translator_app.titles.title import TitleHit

_ENOUGH: Final = 2  # right titles of one state


@dataclass(frozen=True, slots=True)
class Unsure:
    """A claim nothing could be said of, with what it was judged by."""

    hit: TitleHit
    said: Said
    claimed: PersonClaim

    @property
    def may_be_told(self) -> bool:
        """Tell whether the state alone is missing."""
        claim, hit = self.claimed.claim, self.hit
        alone = claim.verdict is TitleVerdict.UNKNOWN and claim.holder is None and not self.said.past
        return alone and not hit.named and hit.words > 1 and hit.form is Form.NOUN


def judged_at_home(
    given: Given, titles: Sequence[PersonClaim], unsure: Sequence[Unsure]
) -> list[PersonClaim]:
    """Return `titles`, those of `unsure` replaced that are somebody else's if the article's state is meant.

    That is the state of all titles that are right, where the text names no other one.
    """
    told = [one for one in unsure if one.may_be_told]
    countries = [
        given.offices.country(one.claim.office)
        for one in titles
        if one.claim.verdict.is_right and one.claim.office
    ]
    if not told or len(countries) < _ENOUGH or len(set(countries)) > 1:
        return list(titles)
    home = countries[0]
    if {code for _, code in title_words(split_words(given.prepared.folded.text)).said} - {home}:
        return list(titles)
    better = {id(one.claimed): found for one in told if (found := _at_home(given, one, home))}
    return [better.get(id(claimed), claimed) for claimed in titles]


def _at_home(given: Given, one: Unsure, home: str) -> PersonClaim | None:
    meant = [office for office in one.hit.meant if given.offices.country(office) == home]
    if len(meant) != 1:
        return None
    claim = judge(replace(one.hit, office=meant[0], also=(), named=True), one.said, given.offices, given.date)
    return replace(one.claimed, claim=claim) if claim.verdict is TitleVerdict.OTHER_HOLDER else None
