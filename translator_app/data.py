"""Where shipped data lies, and where the user's own files belong."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from translator_app.core.errors import DataError

_PACKAGE = Path(__file__).resolve().parent
_HOME_VARIABLE = "TRANSLATOR_APP_HOME"


def data_dir(name: str, package: Path = _PACKAGE) -> Path:
    """Return the folder of shipped data called `name`: "resources" or "glossaries".

    An installed program carries it inside the package as `_data/NAME`; in a checkout it stands beside the
    package. Raises DataError when it is in neither place.
    """
    for folder in (package / "_data" / name, package.parent / name):
        if folder.is_dir():
            return folder
    where = package / "_data" / name
    raise DataError(
        where, None, f"The folder “{name}” of the program is missing.", "Install the program again."
    )


def user_data_dir() -> Path:
    """Return the folder for what the program keeps for its user (own glossaries, unfinished work).

    It need not exist yet. TRANSLATOR_APP_HOME, when set, holds everything: a test or a portable copy
    then touches nothing else.
    """
    return _user_dir("data", "APPDATA", "XDG_DATA_HOME", Path(".local", "share"))


def user_config_dir() -> Path:
    """Return the folder of the settings file; it need not exist yet. See `user_data_dir`."""
    return _user_dir("config", "APPDATA", "XDG_CONFIG_HOME", Path(".config"))


def _user_dir(part: str, windows_variable: str, xdg_variable: str, xdg_default: Path) -> Path:
    home = os.environ.get(_HOME_VARIABLE)
    if home:
        return Path(home) / part
    if sys.platform == "win32":
        base = os.environ.get(windows_variable)
        return (Path(base) if base else Path.home() / "AppData" / "Roaming") / "translator-app" / part
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "translator-app" / part
    base = os.environ.get(xdg_variable)
    # The XDG base directory specification: a relative path there is invalid and is ignored.
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / xdg_default) / "translator-app"
