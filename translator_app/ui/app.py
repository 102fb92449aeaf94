"""open_window: starts Qt, builds the window, and takes its picture where asked."""

from __future__ import annotations

import argparse
import getpass
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from translator_app.core.errors import AppError
from translator_app.data import data_dir
from translator_app.ui.desk import Desk
from translator_app.ui.engine import Engine
from translator_app.ui.fonts import load_fonts, sans
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import Theme, theme_named, use_theme
from translator_app.workflow.date_argument import date_argument

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow

_ROUNDS = 4  # of the event loop, until every layout has followed the one it depends on
_QUICK = 85  # a little larger, but three times as fast to write


def open_window(arguments: Sequence[str], process: subprocess.Popen[bytes] | None = None) -> int:
    """Open the window as `arguments` say and return the exit code; `process` is an engine started before."""
    try:
        return _run(_parse(arguments), process)
    except AppError as error:
        sys.stderr.write(f"translator-app: {error}\n")
        return 2


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="translator-app", usage="translator-app [open] [FILE] [options]")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png")
    parser.add_argument("--size", type=_size, default=(1400, 900), metavar="1400x900")
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--select", type=int, metavar="N", help="the number of the term to select")
    parser.add_argument("--date", type=date_argument, metavar="YYYY-MM-DD")
    words = list(arguments)
    return parser.parse_args(words[1:] if words[:1] == ["open"] else words)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        message = f"“{text}” is not a size of the form 1400x900"
        raise argparse.ArgumentTypeError(message)
    return int(width), int(height)


def _run(given: argparse.Namespace, process: subprocess.Popen[bytes] | None) -> int:
    _choose_platform(picture=given.screenshot is not None)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - made right above
    # Without it a widget loses its own colours to the program's style sheet when it changes its parent.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    app.setApplicationName("translator-app")
    app.setApplicationDisplayName("Translator App")
    app.setWindowIcon(QIcon(str(data_dir("resources") / "icons" / "app.svg")))
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(sans(9.5))
    preferences = Preferences()
    desk = build_desk(preferences, process)
    if given.file:
        desk.open(given.file, given.date)
    theme = _theme(app, given.theme or preferences.settings.theme)
    use_theme(app, theme)
    window = build_window(preferences, theme, desk)
    if given.screenshot:
        return _picture(app, window, given)
    from translator_app.ui.crash import install_crash_page

    install_crash_page(window)
    if not preferences.restore(window):
        window.resize(*given.size)
    window.show()
    return app.exec()


def build_desk(preferences: Preferences, process: subprocess.Popen[bytes] | None = None) -> Desk:
    """Build what works behind the window; a reviewer without a name is the user of the machine."""
    settings = preferences.settings
    return Desk(Engine(process), replace(settings, reviewer=settings.reviewer or _user()))


def build_window(preferences: Preferences, theme: Theme, desk: Desk | None = None) -> MainWindow:
    """Build the window around its desk."""
    from translator_app.ui.main_window import MainWindow  # while this loads, the engine is at work already

    desk = desk or build_desk(preferences)
    window = MainWindow(desk, preferences, theme, opening=desk.is_busy)
    desk.setParent(window)
    return window


def _choose_platform(*, picture: bool) -> None:
    """Draw offscreen for a picture, and where there is no display, since Qt would abort there."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not picture:
        message = "There is no display for the window. Use --screenshot OUT.png, or a command; see --help."
        raise AppError(message)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _theme(app: QApplication, name: str) -> Theme:
    if name == "system":
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    return theme_named(name)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"


def _quiet(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass Qt's messages on, but for the offscreen platform's remark that it has no window manager."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _picture(app: QApplication, window: MainWindow, given: argparse.Namespace) -> int:
    """Open the file, wait until its analysis is shown, save the picture, and end."""
    qInstallMessageHandler(_quiet)
    window.resize(*given.size)
    window.show()
    failure: list[str] = []

    def take() -> None:
        if given.select and window.session:
            marks = [mark for mark in window.session.marks if mark.number == given.select]
            window.session.select(marks[0].key if marks else None)
        for _ in range(_ROUNDS):
            app.sendPostedEvents()
            app.processEvents()
        save()

    def save() -> None:
        if not window.grab().save(str(given.screenshot), "PNG", _QUICK):
            failure.append(f"{given.screenshot}: The picture cannot be written. Choose another place.")
        app.exit(2 if failure else 0)

    def failed(text: str) -> None:
        failure.append(text)
        app.exit(2)

    window.desk.opened.connect(lambda _session: QTimer.singleShot(0, window, take))
    window.desk.failed.connect(failed)
    if not given.file:
        QTimer.singleShot(0, window, take)
    code = app.exec()
    for text in failure:
        sys.stderr.write(f"translator-app: {text}\n")
    window.desk.stop()
    return code
