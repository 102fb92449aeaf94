"""defined_as: what the sentence after a name says it is: “(پرویز سهرابی) is a poet”, “(born 1361)”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from translator_app.terms.head_words import HeadWords

_LIFE = re.compile(
    r"[^()\n]{0,40}?(?:\bborn\b|\bdied\b|\bb\. ?\d|\bd\. ?\d|\b\d{1,2} [A-Z][a-z]+ \d{4} ?[–-]|"
    r"\b[A-Z][a-z]+ \d{1,2}, \d{4} ?[–-])"
)
_BY = re.compile(
    r"[^\w\n]{0,40}\bby [A-Z][a-z]+ [A-Z]|[^\w\n]{1,6}[A-Z][\w’' -]{2,60}(?:[_*]| (?= )) ?by [A-Z]"
)  # its author
_APPOSED = re.compile(
    r"[^()\n]{0,60}[)\]], (?!(?:and|or|but|who|which|where|when|while|with|in|at|on|of|said)\b)"
    r"(?:an? |the )?([a-z][a-z -]{2,60})(?=[,.;\n]|\Z| [A-Z])"
)
_BRACKET = re.compile(r"[^()\n]{0,120}?[)\]]|(?=[\s,])")  # the rest of the one around the term
_ASIDE = re.compile(r",? ?\([^()\n]{0,120}\)")
_SAYS = re.compile(
    r",?(?:\s[^.()\n\x00]{0,60},)?\s+(?:is|was|are|were)\s+"
    r"(?:(?:also|once|now|formerly|currently|then)\s+)?(?:an?|the|one of the)\s+([^.,;:()\[\]\n\x00]{2,100})"
)
_CUT = re.compile(
    r"\s(?:in|of|for|on|at|by|from|to|that|which|who|whose|where|with|near|between|under|and|or|located|founded"
    r"|based|published|written|directed|made|used|known|serving|established|situated|played|held|born)\b"
)
_KINDS = {
    Kind.PERSON: "author actress cleric scholar mystic scientist politician footballer wrestler activist lawyer "  # noqa: E501
    "mathematician physician polymath astronomer vizier philosopher novelist essayist dissident painter "
    "composer calligrapher historian theologian linguist engineer businessman militant rapper monk martyr",
    Kind.PLACE: "village city town county province district municipality neighbourhood suburb region river lake "  # noqa: E501
    "mountain island port airport mosque palace bridge dam desert valley hamlet settlement capital square "
    "garden tomb mausoleum cave site citadel tower country state",
    Kind.ORGANISATION: "party organisation organization company bank group militia movement agency ministry "
    "council dynasty club university institute foundation union coalition alliance army "
    "corporation network broadcaster band tribe clan family order sect brigade division force institution",
    Kind.WORK: "book novel poem film movie newspaper magazine journal weekly daily monthly quarterly treatise "  # noqa: E501
    "epic song album series play memoir dictionary encyclopedia encyclopaedia anthology painting documentary "
    "manuscript collection masnavi ghazal travelogue",
    Kind.OTHER: "ship vessel tanker frigate destroyer submarine warship ferry",
    Kind.TITLE: "title rank position honorific post",
    Kind.CONCEPT: "dish stew soup bread dessert food drink instrument festival holiday ceremony game sport dance "  # noqa: E501
    "concept term doctrine principle theory practice genre style mode month language dialect word script "
    "calendar carpet tax contract phenomenon ideology",
}  # fmt: skip
_NOUNS = {noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()}
_NAMES = re.compile(r"\b(?:given|male|female|masculine|feminine|first|family|last|sur|boy's|girl's) ?name\b")
_ENDINGS = ("ist", "ician", "maker", "player", "writer")


def _said(after: str) -> re.Match[str] | None:
    """Match “is a …” behind the bracket of the term and what other brackets follow it."""
    bracket = _BRACKET.match(after)
    place = bracket.end() if bracket else 0
    while aside := _ASIDE.match(after, place):
        place = aside.end()
    return _SAYS.match(after, place)


def defined_as(after: str, heads: HeadWords) -> Kind | None:
    """Return the kind that the text `after` a term in its sentence gives it, or None."""
    if _LIFE.match(after):
        return Kind.PERSON
    if _BY.match(after):
        return Kind.WORK
    match = _said(after)
    if match is None:
        apposed = _APPOSED.match(after)
        return _NOUNS.get(stem(_CUT.split(apposed[1])[0].split()[-1])) if apposed else None
    words = _CUT.split(match[1])[0].split()
    noun = stem(words[-1]) if words else ""
    kind = _NOUNS.get(noun)
    if noun in ("name", "surname"):
        return Kind.PERSON if _NAMES.search(match[1]) else None
    if kind is None and noun.endswith(_ENDINGS):
        return Kind.PERSON
    said = kind or heads.english_kinds.get(noun)
    return Kind.PERSON if said is Kind.TITLE and kind is None else said
