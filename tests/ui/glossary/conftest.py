"""A glossary window over small files: the user's own, a team's, and shipped ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QThreadPool

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.glossary.load import load_glossary
from translator_app.glossary.save import save_glossary
from translator_app.settings import Settings
from translator_app.ui.fonts import load_fonts
from translator_app.ui.glossary.window import GlossaryWindow
from translator_app.ui.theme import theme_named
from translator_app.workflow.glossary_book import load_book, own_glossary


def term(english, persian, concept, kind=Kind.PLACE, **fields):
    return replace(entry(english, persian, kind, source="Atlas", **fields), concept=concept)


OWN = (
    term("Ford", "گدار", "ford"),
    term("River ford", "گدار", "ford", status=Status.ADMITTED),
    term("Weir", "آب‌بند", "weir"),
)
TEAM = (term("Dyke", "خاکریز", "dyke"), term("Wall", "آب‌بند", "wall"))
SHIPPED = (term("Sluice", "دریچه", "sluice"), term("Zab", "زاب", "zab", status=Status.PROPOSED))


@pytest.fixture
def home():
    path = own_glossary()
    path.parent.mkdir(parents=True)
    save_glossary(path, OWN)
    save_glossary(path.with_name("team.tsv"), TEAM)
    save_glossary(path.with_name("shipped.tsv"), SHIPPED)
    return path


@pytest.fixture
def open_window(qtbot, home):
    load_fonts()
    opened = []

    def make(**settings):
        book, problems = load_book([home.with_name("team.tsv")], [home.with_name("shipped.tsv")])
        assert not problems
        window = GlossaryWindow(book, Settings(reviewer="desk", **settings), theme_named("light"))
        qtbot.addWidget(window)
        window.resize(1400, 900)
        window.show()
        qtbot.waitExposed(window)
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.session.flush()
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def on_disk(home):
    """What a glossary file holds now."""

    def read(name="own"):
        found = load_glossary(home.with_name(f"{name}.tsv"))
        return {(one.english, one.persian): one for one in found.entries}

    return read
