"""Every action of the glossary window in one table: its menu, its keys, its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from translator_app.workflow.glossary_rows import STATUSES

MENUS = ("File", "Edit", "Entry", "View")


@dataclass(frozen=True, slots=True)
class GlossarySpec:
    """One action; one of the `table` acts only while the table has the focus."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    table: bool = False


SPECS = (
    GlossarySpec("open", "File", "Open a glossary…", ("Ctrl+O",), "folder-open"),
    GlossarySpec("import", "File", "Import…", ("Ctrl+I",), "file-input"),
    GlossarySpec("export", "File", "Export what is shown…", ("Ctrl+E",), "file-output"),
    GlossarySpec("save", "File", "Save", ("Ctrl+S",)),
    GlossarySpec("close", "File", "Close", ("Ctrl+W",)),
    GlossarySpec("undo", "Edit", "Undo", ("Ctrl+Z", "U"), "undo-2"),
    GlossarySpec("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    GlossarySpec("search", "Edit", "Search", ("/", "Ctrl+F"), "search"),
    GlossarySpec("clear", "Edit", "Show everything again", ("Ctrl+Shift+F",)),
    GlossarySpec("new", "Entry", "New", ("N", "Ctrl+N"), "plus"),
    GlossarySpec("merge", "Entry", "Merge", ("M",), "git-merge"),
    GlossarySpec("delete", "Entry", "Delete", ("Del",), table=True),
    GlossarySpec("form", "Entry", "Edit in the form", ("F2",)),
    GlossarySpec("save_form", "Entry", "Save the form", ("Ctrl+Return", "Ctrl+Enter")),
    *(
        GlossarySpec(f"status{number}", "Entry", f"Mark as {status}", (str(number),), table=True)
        for number, status in enumerate(STATUSES, 1)
    ),
    GlossarySpec("used", "View", "Only what the open article uses", ("H",)),
    GlossarySpec("next_pane", "View", "Next pane", ("F6",)),
    GlossarySpec("conflicts", "View", "Conflicts", ("Ctrl+1",)),
    GlossarySpec("faults", "View", "Faults", ("Ctrl+2",)),
    GlossarySpec("preview", "View", "Import preview", ("Ctrl+3",)),
)
HEAD = ("new", "merge", "import", "export")
_HINTS = (
    (("/",), "search"),
    (("↑", "↓"), "entry"),
    (("Enter",), "edit in the table"),
    (("F2",), "form"),
    (("n",), "new"),
    (("m",), "merge"),
    (("1", "–", "5"), "status"),
    (("Del",), "delete"),
    (("u",), "undo"),
)


def make_glossary_actions(
    window: QMainWindow, table: QWidget, handlers: Mapping[str, Callable[[], None]], *, single_keys: bool
) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make the actions and menus of the glossary window, by name; each action must have its handler."""
    actions: dict[str, QAction] = {}
    menus = {name: window.menuBar().addMenu(name) for name in MENUS}
    for spec in SPECS:
        action = QAction(spec.text, window)
        kept = [key for key in spec.keys if single_keys or len(key) > 1]
        action.setShortcuts([QKeySequence(key) for key in kept])
        action.triggered.connect(_calling(handlers[spec.name]))
        if spec.table:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)
        else:
            window.addAction(action)
        menus[spec.menu].addAction(action)
        actions[spec.name] = action
    actions["export"].setIconText("Export")
    actions["used"].setCheckable(True)
    return actions, menus


def glossary_hints(*, single_keys: bool) -> list[tuple[tuple[str, ...], str]]:
    """Return keys and words for the foot of the window."""
    return [(caps, words) for caps, words in _HINTS if single_keys or len(caps[0]) > 1 or caps[0] == "↑"]


def _calling(handler: Callable[[], None]) -> Callable[..., None]:
    def call(*_checked: bool) -> None:
        handler()

    return call
