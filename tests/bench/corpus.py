"""A glossary and an article of any size, the same each time: names, bodies, places and posts that nobody has.

What makes it fair: terms of one to six words that share their beginnings; an article that names frequent
terms often and rare ones seldom, in capitals, in the plural, with genitives and hyphens; and decoys, where
a term is only part of a word or of another name.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

_ONSETS = "b d f g gh h j k kh l m n p r s sh t v y z".split()
_VOWELS = "a a a e i o u".split()
_ENDS = "ad an ar eh i nia our pour van yan zad".split()
_PERSIAN = dict(zip("bdfghjklmnprstvyzaoeiu", "بدفگهجکلمنپرستویزاوهیو", strict=True))
_BODIES = "Board Council Foundation Guild Institute League Office Society Union".split()
_FIELDS = "Bridges Canals Dams Ferries Grain Lamps Mills Pearls Rugs Salt Tea Wells Wool".split()
_POSTS = "Keeper Warden Steward Master Clerk".split()
_FILLERS = (
    "the a of in and to was said that for with on after before their new old many two year road water "
    "people town report week market letter song winter price field city river law paper work house".split()
)


@dataclass(frozen=True)
class Corpus:
    """Lines of a glossary file without its header, and how an article mentions the terms."""

    terms: list[tuple[str, str, str]]  # English, Persian, kind
    chance: random.Random

    def rows(self) -> str:
        """Return the lines of a glossary file."""
        return "".join(
            f"{english}\t{persian}\t\tc{number}\t{kind}\tpreferred\tfa\tsmart\t\t\t\tmade up\t\t\t\n"
            for number, (english, persian, kind) in enumerate(self.terms)
        )

    def article(self, size: int) -> str:
        """Return an article of at least `size` bytes."""
        parts: list[str] = []
        length = 0
        while length < size:
            words = [
                self._mention() if self.chance.random() < 0.06 else self.chance.choice(_FILLERS)
                for _ in range(self.chance.randint(25, 70))
            ]
            parts.append("The " + " ".join(words) + ".\n\n")
            length += len(parts[-1].encode())
        return "".join(parts)

    def misspelt(self, count: int) -> list[tuple[str, str]]:
        """Return names with one or two wrong letters, and the names that are meant."""
        found = []
        while len(found) < count:
            english, persian, _ = self.chance.choice(self.terms)
            name = self.chance.choice((english, persian))
            if len(name) >= 9:
                found.append((self._slip(self._slip(name)), name))
        return found

    def _mention(self) -> str:
        rank = int(len(self.terms) ** self.chance.random()) - 1  # the first ones most often
        english, persian, _ = self.terms[rank]
        forms = (
            english, english, english, f"{english} ({persian})", f"{english} ({persian}‌ها)", f"{english}s",
            f"{english}’s", english.upper(), english.replace(" ", "-", 1), f"{english}esque", f"pre{english}",
            f"{english.split()[0]} {self.chance.choice(_FILLERS)}", f"{english},",
        )  # fmt: skip
        return self.chance.choice(forms)

    def _slip(self, name: str) -> str:
        at = self.chance.randrange(1, len(name) - 2)
        other = self.chance.choice("aeiorn" if name.isascii() else "اویرن")
        return self.chance.choice(
            (
                name[:at] + name[at + 1 :],
                name[:at] + other + name[at:],
                name[:at] + other + name[at + 1 :],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            )
        )


def make_corpus(count: int, seed: int = 41) -> Corpus:
    """Return `count` terms, no two alike; a larger corpus begins with the terms of a smaller one."""
    chance = random.Random(seed)  # noqa: S311 - the same terms each time, no secret
    terms: dict[str, tuple[str, str, str]] = {}
    while len(terms) < count:
        english, kind = _term(chance)
        terms.setdefault(english, (english, _persian(english), kind))
    return Corpus(list(terms.values()), chance)


def _term(chance: random.Random) -> tuple[str, str]:
    kind = chance.random()
    if kind < 0.55:
        family = _name(chance) + (f"-{_name(chance)}" if chance.random() < 0.08 else "")
        return f"{_name(chance)} {family}", "person"
    if kind < 0.7:
        return f"{_name(chance)} {chance.choice(('Lake', 'Hill', 'Valley', 'Bazaar'))}", "place"
    if kind < 0.75:
        return _name(chance), "place"
    first, second = chance.sample(_FIELDS, 2)
    if kind < 0.9:
        return f"{_name(chance)} {chance.choice(_BODIES)} of {first} and {second}", "organisation"
    return f"{chance.choice(_POSTS)} of {first} of {_name(chance)}", "title"


def _name(chance: random.Random) -> str:
    syllables = [chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(chance.choice((2, 2, 3)))]
    return ("".join(syllables) + chance.choice(_ONSETS) + chance.choice(_ENDS)).capitalize()


def _persian(english: str) -> str:
    words = english.lower().replace("-", " ").split()
    return " ".join("".join(_PERSIAN.get(letter, "") for letter in word) or "و" for word in words)
