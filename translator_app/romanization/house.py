"""The house style: how one newsroom spells what others spell otherwise, laid over the press scheme."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from translator_app.romanization.lexicon import Entry
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.variants import Piece, pieces_of_published


class Switch(NamedTuple):
    """One thing that houses spell differently; the first choice is how most newspapers spell it.

    `about` is the row of `variants`, the Persian name or, for whole words, nothing.
    """

    label: str
    choices: tuple[str, ...]
    about: str = ""


SWITCHES: Final[Mapping[str, Switch]] = {
    "q": Switch("the letter ق", ("gh", "q"), "ق"),
    "u": Switch("long u (و)", ("ou", "oo", "u"), "u"),
    "ey": Switch("ey (حیدری)", ("ei", "ey", "ay", "ai"), "ey"),
    "god": Switch("the ending \u2067‑الله\u2069", ("ollah", "ullah", "allah"), "god"),
    "yi": Switch("the ending \u2067‑ایی\u2069 (\u2067رضایی\u2069)", ("ei", "ie", "ee", "i"), "final_yi"),
    "zh": Switch("the letter ژ", ("j", "zh"), "ژ"),
    "compounds": Switch("two given names (علیرضا)", ("Alireza", "Ali Reza", "Ali-Reza")),
    "zadeh": Switch("the ending \u2067‑زاده\u2069", ("joined", "apart", "hyphen")),
    "hossein": Switch("the name حسین", ("Hossein", "Hussein", "Hosein", "Hussain"), "حسین"),
    "seyyed": Switch("the title سید", ("Seyed", "Seyyed", "Sayyed", "Sayyid"), "سید"),
    "mohammad": Switch("the name محمد", ("Mohammad", "Mohammed", "Muhammad", "Mohamed"), "محمد"),
}
BY_ROW: Final[Mapping[str, str]] = {switch.about: key for key, switch in SWITCHES.items() if switch.about}
_BETWEEN: Final = {"Alireza": "", "Ali Reza": " ", "Ali-Reza": "-"}
_ZADEH: Final = re.compile(r"(?<=\w)[ -]?[zZ]adeh$")
_ZADEH_AS: Final = {"joined": "zadeh", "apart": " Zadeh", "hyphen": "-Zadeh"}


def with_house(scheme: Scheme, style: Mapping[str, str]) -> Scheme:
    """The press scheme as the house spells it. `style` holds a choice of SWITCHES for each switch it sets."""
    chosen = {
        key: choice for key, choice in style.items() if key in SWITCHES and choice in SWITCHES[key].choices
    }
    if not chosen or not scheme.variants:
        return scheme
    letters, sounds, rules = dict(scheme.letters), dict(scheme.sounds), dict(scheme.rules)
    for key, choice in chosen.items():
        row = SWITCHES[key].about
        for table in (letters, sounds, rules):
            if row in table:
                table[row] = choice
    respell = scheme.respell
    if "yi" in chosen:
        respell = tuple((old, _ending(new, chosen["yi"])) for old, new in respell)
    arabic = replace(scheme.arabic, house=chosen) if scheme.arabic else None
    return replace(
        scheme, letters=letters, sounds=sounds, rules=rules, respell=respell, house=chosen, arabic=arabic
    )


def style_from(lines: Iterable[str]) -> dict[str, str]:
    """The style that settings hold as `switch=choice`; what is neither is left out."""
    pairs = (line.partition("=") for line in lines)
    return {key: choice for key, _, choice in pairs if key in SWITCHES and choice in SWITCHES[key].choices}


def style_lines(style: Mapping[str, str]) -> tuple[str, ...]:
    """A style as settings hold it, in the order of the switches."""
    return tuple(f"{key}={style[key]}" for key in SWITCHES if key in style)


def _ending(text: str, choice: str) -> str:
    """The ending of a respelling, `aei` or `ouei`, in the way that the house writes it."""
    return text.removesuffix("ei") + choice if text.endswith(("aei", "ouei")) else text


def in_house(word: str, entry: Entry, halves: tuple[Entry, Entry] | None, scheme: Scheme) -> str:
    """A listed name as the house spells it; as it is published where the house has no say."""
    house = scheme.house
    if BY_ROW.get(word) in house:
        return house[BY_ROW[word]]
    if halves and house.get("compounds") in _BETWEEN:
        between = _BETWEEN[house["compounds"]]
        head, tail = (in_house(half.persian, half, None, scheme) for half in halves)
        return head + between + (tail if between else tail.lower())
    text = _chosen(pieces_of_published(word, entry.reading, entry.press), scheme) or entry.press
    zadeh = _ZADEH_AS.get(house.get("zadeh", ""))
    return _ZADEH.sub(zadeh, text) if zadeh and word.endswith("زاده") else text


def _chosen(pieces: tuple[Piece, ...], scheme: Scheme) -> str:
    """The pieces with the house's choice wherever another of the same row stands."""
    found = []
    for piece in pieces:
        key = BY_ROW.get(piece.row, "")
        choice = scheme.house.get(key)
        low = piece.text.lower()
        if choice and low in SWITCHES[key].choices and low != choice:
            found.append(choice[:1].upper() + choice[1:] if piece.text[:1].isupper() else choice)
        else:
            found.append(piece.text)
    return "".join(found)
