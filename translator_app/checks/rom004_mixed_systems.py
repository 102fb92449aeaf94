"""ROM004: names of one article are written by different romanization systems."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from translator_app.checks.names_in_article import SpeltName, is_established, spelt_names
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SYSTEM = 2  # so many names at least make a system of their own


def check(given: CheckInput) -> Iterator[Finding]:
    """Report the names that do not follow the system of most names, unless one system fits them all."""
    names = [
        name
        for name in spelt_names(given)
        if name.compared.schemes and name.term.language == "fa" and not is_established(given, name.term)
    ]
    kept = _most_followed(given, names)
    if not kept:
        return
    others = [name for name in names if kept not in name.compared.schemes]
    said: set[str] = set()
    for name in others:
        if name.english in said or name.term.english is None:
            continue
        said.add(name.english)
        better = given.spelt.get(name.term.number, {}).get(kept, "")
        message = (
            f"“{name.english}” follows {_titles(given, name.compared.schemes[:1])}; "
            f"{len(names) - len(others)} of {len(names)} names follow {_titles(given, (kept,))}."
        )
        suggestions = put(name.term.english, better) if better and better != name.english else ()
        yield Finding("ROM004", name.term.english, message, suggestions, Severity.INFO, name.term.number)


def _most_followed(given: CheckInput, names: Sequence[SpeltName]) -> str:
    """The system of most names, the house's among equals; nothing where it fits all, or hardly any."""
    counts = Counter(scheme for name in names for scheme in name.compared.schemes)
    if not counts:
        return ""
    kept = max([given.scheme, *given.schemes], key=counts.__getitem__)
    return kept if _SYSTEM <= counts[kept] < len(names) else ""


def _titles(given: CheckInput, schemes: Sequence[str]) -> str:
    return " and ".join(given.schemes[name].title if name in given.schemes else name for name in schemes)


RULE = Rule(
    code="ROM004",
    name="mixed-systems",
    severity=Severity.INFO,
    summary="Most names of the article are written by one romanization system and this one by another.",
    bad=(
        (
            "Hossein Daneshvar (حسین دانشور), Mina Bahremand (مینا بهره‌مند) and ⟦Muṣṭafá⟧ (مصطفی) sang.",
            "Hossein Daneshvar (حسین دانشور), Mina Bahremand (مینا بهره‌مند) and Mostafa (مصطفی) sang.",
        ),
    ),
    good=(
        "Hossein Daneshvar (حسین دانشور), Mina Bahremand (مینا بهره‌مند) and Mostafa (مصطفی) sang.",
        "Hossein (حسین) and Muṣṭafá (مصطفی) sang.",
    ),
    check=check,
    source="The tables in resources/schemes, each with its standard.",
)
