"""Spellings under each scheme: alike ones together, the house first, room used well."""

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.ui.panes.comparisons import SCHEMES, VARIANT
from translator_app.ui.fonts import load_fonts, sans
from translator_app.ui.panes.inspector_scheme_row import Fit, SchemeRow, fit, names_in, spellings
from translator_app.ui.theme import theme_named


def test_schemes_that_spell_alike_share_a_row():
    found = spellings(SCHEMES, VARIANT, "press")
    assert [one.schemes for one in found] == [("press",), ("un-2012",), ("ala-lc", "ijmes")]


def test_the_house_scheme_comes_first_however_far_off():
    assert spellings(SCHEMES, VARIANT, "ijmes")[0].schemes == ("ala-lc", "ijmes")


def test_without_a_comparison_the_spellings_are_listed_alone():
    found = spellings(SCHEMES, None, "press")
    assert len(found) == 3
    assert all(one.parts == () for one in found)


def test_less_room_shortens_the_rows_together(qapp):
    load_fonts()
    found = spellings(SCHEMES, VARIANT, "press")
    assert [fit(found, width) for width in (500, 340, 200)] == [Fit.FULL, Fit.SHORT, Fit.BELOW]


@pytest.mark.parametrize("form", list(Fit))
def test_a_row_copies_its_spelling_and_says_what_is_off(qtbot, form):
    window = QWidget()
    qtbot.addWidget(window)
    found = spellings(SCHEMES, VARIANT, "press")[1]
    row = SchemeRow(found, "press", theme_named("light"), lambda _width: form, window)
    row.resize(368, row.heightForWidth(368))
    assert row.accessibleName() == "UN 2012, Kiyumars Varjavandi, 2 off"
    with qtbot.waitSignal(row.copied):
        row.copy()
    assert QGuiApplication.clipboard().text() == "Kiyumars Varjavandi"
    row.grab()


def test_names_without_room_are_counted_not_cut(qapp):
    load_fonts()
    metrics = QFontMetrics(sans(8.5))
    schemes = ("ic", "press", "un-2012")
    assert names_in(500, metrics, schemes, "press") == "Press, house, IC, UN 2012"
    assert (
        names_in(metrics.horizontalAdvance("Press, house +2"), metrics, schemes, "press") == "Press, house +2"
    )
