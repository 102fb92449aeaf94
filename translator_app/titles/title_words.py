"""The words of English titles on common ground: spelling, number, articles and countries levelled.

“The commander of Iran's Air Defence Forces” becomes commander, of, air, defense, force, with Iran kept aside.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from translator_app.glossary.words import singular, split_words
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.glossary.words import Words

FOREIGN: Final = "??"  # some other state
_COUNTRIES: Final = {
    "iran": "IR", "iranian": "IR", "persia": "IR", "iraq": "IQ", "iraqi": "IQ",
    "lebanon": "LB", "lebanese": "LB", "syria": "SY", "syrian": "SY",
    "afghanistan": "AF", "afghan": "AF", "yemen": "YE", "yemeni": "YE",
}  # fmt: skip
PEOPLES: Final = frozenset({"iranian", "iraqi", "lebanese", "syrian", "afghan", "yemeni"})  # as adjectives
_OTHERS: Final = frozenset(
    "us usa u.s american america uk british britain english england israel israeli turkey turkish "
    "turkiye russia russian soviet china chinese france french germany german italy italian spain "
    "spanish japan japanese india indian pakistan pakistani saudi arabia arabian kuwait kuwaiti qatar "
    "qatari emirati uae oman omani bahrain bahraini jordan jordanian egypt egyptian libya libyan "
    "tunisia tunisian algeria algerian morocco moroccan sudan sudanese ethiopia ethiopian somalia "
    "somali kenya kenyan nigeria nigerian venezuela venezuelan cuba cuban brazil brazilian argentina "
    "argentine mexico mexican canada canadian australia australian korea korean vietnam vietnamese "
    "armenia armenian azerbaijan azerbaijani georgia georgian turkmenistan turkmen tajikistan tajik "
    "uzbekistan uzbek kazakhstan kazakh kyrgyzstan ukraine ukrainian poland polish belarus belarusian "
    "greece greek cyprus cypriot sweden swedish norway norwegian denmark danish finland finnish austria "
    "austrian switzerland swiss belgium belgian netherlands dutch hungary hungarian romania romanian "
    "bulgaria bulgarian serbia serbian palestine palestinian european eu nato un indonesia indonesian "
    "malaysia malaysian kurdish".split()
)
_SAME: Final = {
    "defence": "defense", "organisation": "organization", "land": "ground", "centre": "center",
    "programme": "program", "premier": "prime minister", "chairwoman": "chairman", "chairperson": "chairman",
    "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "fm": "foreign minister", "pm": "prime minister", "vp": "vice president",
    "revolutionary": "revolution", "majlis": "majle", "parliamentary": "parliament", "qods": "qud",
    "ghods": "qud", "anbia": "anbiya",
    "hizbullah": "hezbollah", "hizballah": "hezbollah", "hezballah": "hezbollah",
}  # fmt: skip
_BODY_WORDS: Final = frozenset(
    "army air ground navy naval armed force defense police law border military parliament central "
    "foreign interior intelligence ministry judiciary supreme general chief revolution irgc quds artesh "
    "basij security cabinet".split()
)
_UN_POSTS: Final = frozenset({"ambassador", "envoy", "representative", "mission"})
_SKIPPED: Final = frozenset(
    "the elite powerful current own internationally recognized recognised embattled exiled "
    "beleaguered incumbent influential outspoken newly sworn".split()
)


_CAPITALS: Final = {
    "tehran": "IR", "baghdad": "IQ", "beirut": "LB", "damascus": "SY", "kabul": "AF", "sanaa": "YE",
    **dict.fromkeys(
        "moscow washington ankara riyadh london paris berlin beijing islamabad jerusalem cairo baku yerevan "
        "doha kuwait muscat brussels rome tokyo delhi".split(), FOREIGN,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TitleWords:
    """Levelled words; word `n` stands at place `at[n]` of the text's words.

    `countries[n]` are those named right before it, each with the place of its word; the last ones
    follow all words. `said` are all countries with the place in `words` before which they are named, also
    those whose capital is named, in the order of the text.
    """

    words: list[str]
    at: list[int]
    countries: list[tuple[tuple[int, str], ...]]
    said: list[tuple[int, str]]

    def between(self, first: int, end: int) -> list[str]:
        """Return the countries said from the place `first` up to `end`, in order."""
        start, stop = bisect_left(self.said, (first, "")), bisect_left(self.said, (end, ""))
        return [code for _, code in self.said[start:stop]]


def title_words(words: Words, plain: frozenset[int] = frozenset()) -> TitleWords:
    """Level the words of a folded text; the words at `plain` are “us” and “pm” and stand for nothing else."""
    found = TitleWords([], [], [], [])
    named: list[tuple[int, str]] = []
    said = words.words
    index = 0
    while index < len(said):
        length, country = (0, "") if index in plain else _country(said, index, words.gaps)
        if country:
            named.append((index + length - 1, country))
            found.said.append((len(found.words), country))
        elif not length:
            if said[index] in _CAPITALS:
                found.said.append((len(found.words), _CAPITALS[said[index]]))
            for part in [said[index]] if index in plain else level(said[index]).split():
                found.words.append(part)
                found.at.append(index)
                found.countries.append(tuple(named))
                named.clear()
        index += max(1, length)
    found.countries.append(tuple(named))
    return found


@lru_cache(maxsize=16384)
def level(word: str) -> str:
    """Return one folded word in its common spelling and number."""
    short = singular(word) if word != "us" else word
    return _SAME.get(word) or _SAME.get(short, short)


@lru_cache(maxsize=4096)
def phrase(text: str) -> tuple[str, ...]:
    """Return the levelled words of a title or a body, without countries and without an “of” left hanging."""
    words = title_words(split_words(fold_key(text))).words
    while words and words[-1] == "of":
        words.pop()
    while words and words[0] == "of":
        words.pop(0)
    return tuple(word for index, word in enumerate(words) if word != "of" or words[index + 1] != "of")


def _country(said: Sequence[str], index: int, gaps: Sequence[str]) -> tuple[int, str]:
    """Return how many words at `index` carry no meaning of their own, and the country they name, if any."""
    word = said[index]
    if word == "un" and said[index + 1 : index + 2] and said[index + 1] in _UN_POSTS:
        return 0, ""  # Iran's UN ambassador is no official of the United Nations
    country = _COUNTRIES.get(word) or (FOREIGN if word in _OTHERS else "")
    bracketed = gaps[index].endswith("(") and gaps[index + 1].startswith(")")  # as (IRGC) after the full name
    if country or bracketed or word in _SKIPPED or (word == "s" and gaps[index] == "'"):
        return 1, country
    if word == "of":
        length = _of_state(said, index, gaps)
        last = said[index + length - 1]
        return length, ("IR" if last == "republic" else _COUNTRIES.get(last, FOREIGN)) if length else ""
    return _republic(said, index)


def _republic(said: Sequence[str], index: int) -> tuple[int, str]:
    """Read “Islamic Republic”, “Islamic Republic of Iran” and “Republic of Iraq” at `index`."""
    start = index + (said[index] == "islamic")
    if said[start : start + 1] != ["republic"]:
        return 0, ""
    country = (
        _COUNTRIES.get("".join(said[start + 2 : start + 3]))
        if said[start + 1 : start + 2] == ["of"]
        else None
    )
    if country:
        return start + 3 - index, country
    return (2, "IR") if start > index else (0, "")


def _of_state(said: Sequence[str], index: int, gaps: Sequence[str]) -> int:
    """Return how many words “of Iran” has where nothing of Iran's follows; 0 elsewhere.

    In “commander of Iran's navy” the “of” belongs to the navy, not so in “Central Bank of Iran governor”.
    """
    end = index + 1
    if said[end : end + 1] == ["the"]:
        end += 1
    if said[end : end + 3] == ["islamic", "republic", "of"]:
        end += 3
    elif said[end : end + 2] == ["republic", "of"]:
        end += 2
    elif said[end : end + 2] == ["islamic", "republic"]:  # in the press this is Iran
        return end + 2 - index
    if end >= len(said) or not _is_state(said[end]):
        return 0
    follows = gaps[end + 1]
    if follows.startswith("'") or (
        follows.strip() == "" and level("".join(said[end + 1 : end + 2])) in _BODY_WORDS
    ):
        return 0
    return end + 1 - index


def _is_state(word: str) -> bool:
    """Tell whether `word` names a state, not its people: Iran, not Iranian."""
    return (word in _COUNTRIES or word in _OTHERS) and not word.endswith(
        ("ian", "iraqi", "afghan", "ese", "ish", "eni")
    )


def country_of(word: str) -> str:
    """Return the code of the country an adjective or a name says; empty for a word that says none."""
    return _COUNTRIES.get(word.casefold(), "")
