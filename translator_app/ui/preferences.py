"""Preferences: the settings file, the recent articles and the window's place."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

from translator_app.data import user_config_dir
from translator_app.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from translator_app.ui.panes.start_page_recent import RecentRow

_MOST_RECENT = 12


class Preferences:
    """Keeps the settings value; window geometry alone lies in Qt's own file beside it."""

    def __init__(self) -> None:
        self._folder = user_config_dir()
        self.settings = load_settings(self._folder / "settings.toml")
        self._window = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat)

    def change(self, settings: Settings) -> None:
        """Use and save other settings. Raises WriteError."""
        self.settings = settings
        save_settings(settings, self._folder / "settings.toml")

    def opened(self, path: Path, title: str, reviewed: str) -> None:
        """Put an article at the head of the recent ones."""
        now = datetime.datetime.now().astimezone().isoformat(timespec="minutes")
        entry = json.dumps([str(path.resolve()), title, reviewed, now], ensure_ascii=False)
        others = [row for row in self.settings.recent if _path_of(row) != str(path.resolve())]
        self.change(replace(self.settings, recent=tuple([entry, *others][:_MOST_RECENT])))

    def recent_rows(self) -> list[RecentRow]:
        """Return the recent articles that are still there, newest first."""
        from translator_app.ui.panes.start_page_recent import RecentRow

        rows = []
        for entry in self.settings.recent:
            path, title, reviewed, at = _fields(entry)
            if path and Path(path).exists():
                rows.append(RecentRow(Path(path), title, reviewed, _ago(at)))
        return rows

    def remember(self, window: QMainWindow) -> None:
        """Keep the window's place and size."""
        self._window.setValue("geometry", window.saveGeometry())
        self._window.sync()

    def restore(self, window: QMainWindow) -> bool:
        """Put the window where it was; tell whether that is known."""
        geometry = self._window.value("geometry")
        return geometry is not None and window.restoreGeometry(geometry)


def _fields(entry: str) -> tuple[str, str, str, str]:
    try:
        path, title, reviewed, at = json.loads(entry)
    except ValueError:
        return "", "", "", ""
    return str(path), str(title), str(reviewed), str(at)


def _path_of(entry: str) -> str:
    return _fields(entry)[0]


def _ago(at: str) -> str:
    try:
        then = datetime.datetime.fromisoformat(at)
    except ValueError:
        return ""
    days = (datetime.datetime.now().astimezone().date() - then.date()).days
    if days == 0:
        return f"today {then:%H:%M}"
    return "yesterday" if days == 1 else f"{then.day} {then:%B}"
