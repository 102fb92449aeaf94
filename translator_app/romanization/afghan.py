"""How the press writes names of Afghans: Qanuni, Amrullah, Abdul Rashid, Burhanuddin."""

import re
from functools import lru_cache
from typing import Final

from translator_app.romanization.house import with_house
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.spelling import Candidate

# Counted in 938 English labels of Afghans in Wikidata (CC0): q 117 of 123, ‑ullah 89 of 95, Abdul as a word
# of its own 82 of 92, ‑uddin 17 of 20, Hussain 7 of 16.
_STYLE: Final = {
    "q": "q", "u": "u", "ey": "ai", "god": "ullah", "compounds": "Ali Reza", "hossein": "Hussain",
}  # fmt: skip
_RELIGION: Final = re.compile(r"(?<=[a-z])[aeo](?=l?ddin\b)")
_SERVANT: Final = re.compile(r"\bAbd[aeou](?:l|([rsztdn])(?=\1))(?!l?l?ah)([a-z]{3,})")


@lru_cache(maxsize=16)
def of_afghans(scheme: Scheme) -> Scheme:
    """The press scheme as it writes Dari; what a house chose goes before."""
    return with_house(scheme, _STYLE | dict(scheme.house))


def as_afghans_write(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Spellings with the article as it is written in names of Afghans."""
    best: dict[str, Candidate] = {}
    for one in found:
        text = _SERVANT.sub(lambda match: f"Abdul {match[2].capitalize()}", _RELIGION.sub("u", one.text))
        best.setdefault(text, one._replace(text=text))
    return tuple(best.values())
