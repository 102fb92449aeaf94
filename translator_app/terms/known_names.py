"""Known names: months, feasts, modes, newspapers, towns: they say by themselves what they name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError
from translator_app.core.kind import Kind
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_COLUMNS = 4
_NEAR = 90  # code points around a name in which a word may speak of its group
_KINDS = {kind.value: kind for kind in Kind}
_TRANSLATED = frozenset(("classic", "feast", "building", "myth", "month"))  # known by a translation too
_CUES = {
    "periodical": "newspapers? daily dailies weekly monthly magazines? journals? papers? periodicals? "
    "published wrote writes editor edited edits reported reports front-page headlines? told according "
    "printed",
    "media": "agency agencies sites? websites? news channel reported reports wrote writes according told",
    "club": "clubs? league match goals? beat teams? coach cup won drew striker football derby defeated",
    "month": "months? calendar solar hijri lunar farvardin ordibehesht khordad mordad shahrivar aban dey "
    "esfand muharram ramadan shawwal",
    "feast": r"feasts? festivals? eid holidays? celebrat\w+",
    "mode": r"modes? modal dastg[aā]hs? [aā]v[aā]z maq[aā]ms? radif suite melod\w+ gushehs? tuning music\w*",
    "script": r"scripts? calligraph\w+",
    "language": r"languages? dialects? spoken speak\w*",
    "craft": r"rockets? missiles? satellites? launch\w* drones? spacecraft uavs? orbit warheads? ballistic",
    "classic": "films? movies? directed director novels? books? poems? plays? screened cinema author",
}
_CUE = {
    group: re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE) for group, words in _CUES.items()
}
_DATED = re.compile(r"\b(?:in|since|until|by|late|early|last|from|\d{1,2})\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class KnownKind:
    """What a name names: `sure` says that it names nothing else a writer would spell so."""

    kind: Kind
    group: str
    sure: bool


def name_key(persian: str) -> str:
    """Return the folded name with its words run together."""
    return fold_key(persian.replace("\u200c", " ")).replace(" ", "")


def load_known_names(path: Path) -> Mapping[str, tuple[KnownKind, ...]]:
    """Read the table of known names by `name_key`. Raises DataError naming the line at fault."""
    table: dict[str, tuple[KnownKind, ...]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != _COLUMNS or cells[0] not in _KINDS or cells[2] not in ("sure", "doubtful"):
            raise DataError(
                path, number, "The row is not: kind, group, how sure, Persian.", "Mend or delete it."
            )
        key = name_key(cells[3])
        table[key] = (*table.get(key, ()), KnownKind(_KINDS[cells[0]], cells[1], cells[2] == "sure"))
    return table


def known_kind(known: tuple[KnownKind, ...], before: str, after: str, *, by_letters: bool) -> Kind | None:
    """Choose among what a name may name by the words `before` and `after` it; None where they do not tell.

    A newspaper translated into English words is another matter than one spelt as it sounds.
    """
    usable = [one for one in known if by_letters or one.group in _TRANSLATED]
    around = f"{before[-_NEAR:]} … {after[:_NEAR]}"
    for one in usable:
        cue = _CUE.get(one.group)
        dated = one.group == "month" and _DATED.search(before) is not None
        if dated or (cue is not None and cue.search(around)):
            return one.kind
    return next((one.kind for one in usable if one.sure), None)
