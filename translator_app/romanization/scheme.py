"""A romanization scheme: what each letter and sound becomes, read from TOML with the source of each row."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from translator_app.core.errors import DataError
from translator_app.romanization.scheme_names import SCHEME_NAMES


@dataclass(frozen=True, eq=False)
class Scheme:
    """One scheme: `letters` by Persian letter, `sounds` by vowel, `rules` by name, `sources` for each.

    `variants` holds, for the press, how often each sound is spelt in each way; `doubts` says of a cell that
    its sources leave open: the Persian letters it takes, and what is open. `house` is what a newsroom chose
    (see `house.SWITCHES`), `arabic` how the scheme writes names of Arabs, where that differs. Cells are named
    as in the file: `letters.ق`, `rules.xwa`.
    """

    name: str
    title: str
    letters: Mapping[str, str]
    sounds: Mapping[str, str]
    rules: Mapping[str, str | bool]
    respell: tuple[tuple[str, str], ...]
    sources: Mapping[str, str]
    variants: Mapping[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    doubts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    house: Mapping[str, str] = field(default_factory=dict)
    arabic: "Scheme | None" = None

    def of(self, language: str) -> "Scheme":
        """The scheme as it writes names of a language: `fa` or `ar`."""
        return self.arabic if language == "ar" and self.arabic else self

    def rule(self, name: str) -> str:
        """A rule that is text."""
        return str(self.rules[name])


def load_schemes(folder: Path) -> Mapping[str, Scheme]:
    """Read every `*.toml` of `folder`, those of SCHEME_NAMES first. Raises DataError for a damaged one."""
    found = {scheme.name: scheme for scheme in map(load_scheme, sorted(folder.glob("*.toml")))}
    known = [name for name in SCHEME_NAMES if name in found]
    return {name: found[name] for name in dict.fromkeys((*known, *found))}


@lru_cache(maxsize=32)
def load_scheme(path: Path) -> Scheme:
    """Read one scheme. Raises DataError for a file that is no scheme."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(
            path, None, f"This scheme cannot be read ({error}).", "Restore the file as it was shipped."
        ) from error
    try:
        return _scheme(data)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise DataError(
            path, None, f"This scheme lacks {error}.", "Compare it with another scheme of the folder."
        ) from error


def _scheme(data: dict[str, Any]) -> Scheme:
    parts = {
        name: {key: row[0] for key, row in data[name].items()} for name in ("letters", "sounds", "rules")
    }
    cited = {f"{name}.{key}": data["sources"][row[1]] for name in parts for key, row in data[name].items()}
    doubts = {
        f"{name}.{key}": (str(row[_DOUBT]), str(row[_DOUBT + 1]))
        for name in parts
        for key, row in data[name].items()
        if len(row) > _DOUBT
    }
    scheme = _plain(data, parts, cited, doubts)
    return replace(scheme, arabic=_of_arabs(scheme, data["arabic"])) if "arabic" in data else scheme


def _of_arabs(scheme: Scheme, own: dict[str, Any]) -> Scheme:
    """The scheme with the cells that it has for Arabic names; respellings take the place of its own."""
    parts = {
        name: getattr(scheme, name) | {key: row[0] for key, row in own.get(name, {}).items()}
        for name in ("letters", "sounds", "rules")
    }
    variants = {key: _shares(row) for key, row in own.get("variants", {}).items()}
    respell = (
        tuple((str(old), str(new)) for old, new in own["respell"]) if "respell" in own else scheme.respell
    )
    return replace(scheme, **parts, respell=respell, variants=dict(scheme.variants) | variants)


def _plain(
    data: dict[str, Any],
    parts: dict[str, dict[str, Any]],
    cited: dict[str, str],
    doubts: dict[str, tuple[str, str]],
) -> Scheme:
    respell = tuple((str(old), str(new)) for old, new in data.get("respell", ()))
    return Scheme(
        data["name"],
        data["title"],
        parts["letters"],
        parts["sounds"],
        parts["rules"],
        respell,
        cited,
        {key: _shares(row) for key, row in data.get("variants", {}).items()},
        doubts,
    )


_DOUBT: Final = 2  # the third and fourth item of a row, where it has them


def _shares(row: list[str]) -> tuple[tuple[str, float], ...]:
    """`ei 50` is a spelling and how many of a hundred use it."""
    cells = [cell.rpartition(" ") for cell in row]
    return tuple((text, float(share) / 100) for text, _, share in cells)
