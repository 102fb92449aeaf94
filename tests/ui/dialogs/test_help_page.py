"""The help opens beside the article, at the check of the selected finding."""

from PySide6.QtWidgets import QApplication

from translator_app.ui.dialogs.help_page import HelpPage

TEXT = "# Checks\n\n## TXT001 a\n\nFord.\n\n## TXT002 b\n\nFord, weir.\n"


def selected(page):
    return page.page.textCursor().selectedText()


def test_search_goes_from_place_to_place_and_round(qtbot):
    page = HelpPage("Help", TEXT)
    qtbot.addWidget(page)
    page.field.setText("ford")
    places = []
    for _ in range(3):
        assert page.seek_next()
        places.append(page.page.textCursor().position())
    assert places[0] < places[1]
    assert places[2] == places[0]
    page.field.setText("mill")
    assert not page.seek_next()


def test_the_checks_open_at_the_selected_finding(main_window, open_text):
    open_text("Parviz Sohrabi (پرویز سهرابی ) came.")
    window = main_window
    window.session.select_finding(window.session.rows[0].key)
    window.actions_by_name["rules"].trigger()
    (page,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, HelpPage) and one.isVisible()]
    assert selected(page) == window.session.rows[0].finding.code
    page.close()
