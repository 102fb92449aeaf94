"""Settings: one frozen value, passed as an argument and never looked up."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from translator_app.core.errors import DataError, WriteError, reason
from translator_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user chose; every field carries the sentence the preferences page shows."""

    reviewer: str = field(default="", metadata={"help": "Your name, written beside each decision."})
    scheme: str = field(default="press", metadata={"help": "The romanization scheme of the house."})
    theme: str = field(
        default="system",
        metadata={"help": "Colours of the window.", "choices": ("system", "light", "dark")},
    )
    single_keys: bool = field(
        default=True, metadata={"help": "Letters alone act in review: j, k, a, x and so on."}
    )
    glossaries: tuple[str, ...] = field(
        default=(), metadata={"help": "Your own glossary files, the first one winning."}
    )
    house: tuple[str, ...] = field(
        default=(),
        metadata={"help": "How the house spells names, a switch each: q=q, u=oo, compounds=Ali Reza."},
    )
    recent: tuple[str, ...] = field(default=(), metadata={"help": "Articles opened lately."})


def load_settings(path: Path) -> Settings:
    """Read settings from a TOML file; a missing file gives the defaults.

    Raises DataError when the file is not TOML or a value is of the wrong type or none of its choices.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise DataError(
            path, None, f"The settings cannot be read: {reason(error)}.", "Check the file."
        ) from error
    except (ValueError, RecursionError) as error:  # TOML's and UTF-8's own errors, a number too long, a tower
        remedy = "Mend the line, or delete the file to start from the defaults."
        raise DataError(path, None, f"The settings are not valid TOML ({error}).", remedy) from error
    return Settings(**{option.name: _value(path, option, found) for option in fields(Settings)})


def _value(path: Path, option: Any, found: dict[str, Any]) -> Any:  # noqa: ANN401 - a field may be of any type
    value = found.get(option.name, option.default)
    if isinstance(option.default, tuple):
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif type(value) is type(option.default) and value in option.metadata.get("choices", (value,)):
        return value
    raise DataError(path, None, f"“{option.name}” has a value of the wrong kind.", "Delete that line.")


def save_settings(settings: Settings, path: Path) -> None:
    """Write `settings` as TOML in one step; the old file stays until the new one is whole."""
    lines = [f"{name} = {_toml(value)}" for name, value in asdict(settings).items()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(path, f"The folder cannot be made: {reason(error)}.", "Check its rights.") from error
    write_atomically(path, ("\n".join(lines) + "\n").encode())


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    # A file name that is no UTF-8 holds lone surrogates, for which TOML has no form.
    text = str(value).encode(errors="replace").decode()
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped) + '"'
