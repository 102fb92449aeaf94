"""What this is, which versions run, and under which licences."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def versions() -> str:
    """Return the versions that matter for a report, one a line."""
    lines = [f"Python {platform.python_version()} on {platform.system()} {platform.release()}"]
    for package in ("translator-app", "PySide6-Essentials", "hazm", "PyArabic", "sacremoses"):
        try:
            lines.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            lines.append(f"{package} is not installed")
    return "\n".join(lines)


def show_about(parent: QWidget) -> None:
    """Show the program's name, versions and licences."""
    box = QMessageBox(parent)
    box.setWindowTitle("About Translator App")
    box.setText("Translator App checks the Persian names, titles and terms in English articles.")
    box.setInformativeText(
        f"{versions()}\n\nFree software under the GNU General Public License, version 3 or later. "
        "Fonts: Charis SIL, Noto Sans, Vazirmatn (SIL Open Font License). Icons: Lucide (ISC). "
        "Word lists: hazm (MIT), wordfreq (CC BY-SA 4.0). Names: Wikidata (CC0), GeoNames (CC BY 4.0). "
        "Glossaries and offices: CC0. Nothing is sent over the network."
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
