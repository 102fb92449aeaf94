"""Every action of the window in one table: its menu, its keys, its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: `name` is what it is asked by; without a menu it is reached by its keys alone.

    `review` actions need an open article.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    review: bool = True


_PICKS = tuple(Spec(f"pick{n}", "", f"Accept suggestion {n}", (str(n),)) for n in range(1, 10))
SPECS = (
    Spec("open", "File", "Open…", ("Ctrl+O",), "folder-open", review=False),
    Spec("paste", "File", "Paste from the clipboard", ("Ctrl+V",), "clipboard-paste", review=False),
    Spec("sample", "File", "Read the sample", icon="file-text", review=False),
    Spec("save", "File", "Save the review", ("Ctrl+S",), "save"),
    Spec("save_as", "File", "Save the review as…", ("Ctrl+Shift+S",)),
    Spec("export", "File", "Export…", ("Ctrl+E",), "file-output"),
    Spec("report", "File", "Write a report…"),
    Spec("close", "File", "Close the article", ("Ctrl+W",)),
    Spec("quit", "File", "Quit", ("Ctrl+Q",), review=False),
    Spec("undo", "Edit", "Undo", ("Ctrl+Z", "U"), "undo-2"),
    Spec("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    Spec("find", "Edit", "Find", ("Ctrl+F",), "search"),
    Spec("filter", "Edit", "Filter the list", ("/",)),
    Spec("rewrite", "Edit", "Rewrite names…", ("Ctrl+R",)),
    Spec("persian", "Edit", "Write the name’s Persian…", ("Ctrl+Shift+P", "W")),
    Spec("tidy", "Edit", "Tidy this article…", ("Ctrl+T",)),
    Spec("house", "Edit", "House style…", review=False),
    Spec("preferences", "Edit", "Preferences…", ("Ctrl+,",), "settings", review=False),
    Spec("preview", "View", "As the reader will see it", ("P",)),
    Spec("invisibles", "View", "Show half-spaces and marks", ("Ctrl+8",), "pilcrow"),
    Spec("list", "View", "List", ("F9",), "panel-left"),
    Spec("inspector", "View", "Inspector", ("F10",), "panel-right"),
    Spec("theme", "View", "Light or dark", ("F8",), "moon", review=False),
    Spec("next_pane", "View", "Next pane", ("F6",)),
    Spec("next", "Review", "Next open finding", ("J",)),
    Spec("previous", "Review", "Previous open finding", ("K",)),
    Spec("next_term", "Review", "Next term", ("Shift+J",)),
    Spec("previous_term", "Review", "Previous term", ("Shift+K",)),
    Spec("accept", "Review", "Accept everywhere", ("A",), "check"),
    Spec("accept_here", "Review", "Accept here only", ("Shift+A",)),
    Spec("edit_text", "Edit", "Edit the text", ("F2",)),
    Spec("edit", "Review", "Edit the spelling", ("E",)),
    Spec("reject", "Review", "Keep as it is", ("X",), "minus"),
    Spec("reopen", "Review", "Open again", ("O",)),
    Spec("comment", "Review", "Comment", ("C",), "message-square"),
    Spec("mention", "Review", "Next place of the same term", ("M",)),
    Spec("letters", "Review", "Letters and schemes", ("I",)),
    Spec("title", "Review", "Title and holders", ("T",), "badge"),
    Spec("entry", "Review", "Glossary entry", ("G",), "book-open"),
    Spec("left_out", "Review", "Left edge a word further left", ("[",)),
    Spec("left_in", "Review", "Left edge back", ("Shift+[", "{")),
    Spec("right_out", "Review", "Right edge a word further right", ("]",)),
    Spec("right_in", "Review", "Right edge back", ("Shift+]", "}")),
    Spec("release", "Review", "Leave the edges to the program"),
    Spec("date", "Review", "Set the article’s date…", ("Ctrl+D",), "calendar"),
    Spec("glossary_edit", "Glossary", "Edit the glossary", ("Ctrl+G",), "book-open", review=False),
    Spec("glossary_new", "Glossary", "Add to the glossary", ("Shift+G",), "plus"),
    Spec("glossary_add", "Glossary", "Use another glossary…", review=False),
    Spec("keys", "Help", "All keys", ("?", "F1"), "circle-help", review=False),
    Spec("rules", "Help", "What is checked, and why", ("Shift+F1",), review=False),
    Spec("spellings", "Help", "Which spellings the glossary prefers", review=False),
    Spec("about", "Help", "About", review=False),
    *_PICKS,
)
MENUS = ("File", "Edit", "View", "Review", "Glossary", "Help")
_HINTS = (
    (("next", "previous"), "next, previous"),
    (("accept",), "accept"),
    (("pick1", "–", "pick9"), "pick"),
    (("edit",), "edit"),
    (("reject",), "reject"),
    (("comment",), "comment"),
    (("entry",), "glossary"),
    (("undo",), "undo"),
    (("keys",), "all keys"),
)


def make_actions(window: QMainWindow, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Make the window's actions and menus; every action of the table must have its handler."""
    actions: dict[str, QAction] = {}
    menus = {name: window.menuBar().addMenu(name) for name in MENUS}
    for spec in SPECS:
        action = QAction(spec.text, window)
        action.triggered.connect(partial(_trigger, handlers[spec.name]))
        if spec.menu:
            menus[spec.menu].addAction(action)
        window.addAction(action)
        actions[spec.name] = action
    return actions


def _trigger(handler: Callable[[], None], *_checked: bool) -> None:
    handler()


def enable(actions: Mapping[str, QAction], *, review: bool, single_keys: bool) -> None:
    """Switch the actions that need an article, and the keys that are a bare letter."""
    for spec in SPECS:
        kept = [key for key in spec.keys if single_keys or not _is_bare(key)]
        actions[spec.name].setShortcuts([QKeySequence(key) for key in kept])
        actions[spec.name].setEnabled(review or not spec.review)


def _is_bare(key: str) -> bool:
    return len(key.removeprefix("Shift+")) == 1 and key != "?"


def hints(*, single_keys: bool) -> list[tuple[tuple[str, ...], str]]:
    """Return keys and words for the triage bar, from the same table, so that it cannot lie."""
    keys = {spec.name: next((key for key in spec.keys if len(key) == 1), "") for spec in SPECS}
    shown = [(tuple(keys.get(name, name).lower() for name in names), words) for names, words in _HINTS]
    return [(caps, words) for caps, words in shown if single_keys or caps == ("?",)]
