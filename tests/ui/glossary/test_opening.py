"""From the main window to the glossary and back: adding a term, and the article that follows."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.glossary.acts import press, retype
from translator_app.core.kind import Kind
from translator_app.ui.glossary.opening import GlossaryOpener
from translator_app.workflow.glossary_book import own_glossary

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی) lay on the table. Varjavandi told ISNA so.
"""


@pytest.fixture
def opener(open_text):
    opener = GlossaryOpener(open_text(TEXT))
    yield opener
    opener.close()
    if opener.window is not None:
        opener.window.deleteLater()


def select(opener, latin):
    session = opener.parent().session
    session.select(next(mark.key for mark in session.marks if mark.latin == latin))


def test_a_term_is_added_with_everything_known_and_the_article_follows(opener, qtbot):
    main = opener.parent()
    select(opener, "Koumars Varjavandi")
    opener.add()
    draft = opener.window.form.draft
    assert (draft.english[0].text, draft.persian[0].text) == ("Koumars Varjavandi", "کیومرث ورجاوندی")
    assert draft.kind is Kind.PERSON
    assert draft.source == "A road and its surveyor, 2019-06-24"
    retype(opener.window.form.english.first, "Kioumars Varjavandi")
    with qtbot.waitSignal(main.session.review_changed, timeout=10_000):
        press(opener.window.form.english.first, Qt.Key.Key_Return)
    assert main.preferences.settings.glossaries == (str(own_glossary()),)
    assert main.session.review.term(1).entry.english == "Kioumars Varjavandi"
    opener.follow()
    assert opener.window.used_in("kioumars-varjavandi")


def test_the_words_selected_on_the_page_are_parted_by_script(opener):
    page = opener.parent().view.page
    cursor = page.textCursor()
    at = page.toPlainText().index("Koumars")
    cursor.setPosition(at)
    cursor.setPosition(page.toPlainText().index(" lay"), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    opener.add()
    draft = opener.window.form.draft
    assert (draft.english[0].text, draft.persian[0].text) == ("Koumars Varjavandi", "کیومرث ورجاوندی")


def test_the_entry_of_the_selected_term_is_shown_and_leads_back(opener, qtbot):
    main = opener.parent()
    select(opener, "ISNA")
    opener.show_selected()
    window = opener.window
    assert window.form.draft.english[0].text == "ISNA"
    (_, span), *_ = window.used_in(window.form.draft.concept)
    main.session.select(None)
    window.place_asked.emit(span)
    assert main.session.mark(main.session.selection.mark).latin == "ISNA"


def test_a_term_without_an_entry_is_offered_as_new(opener):
    select(opener, "Koumars Varjavandi")
    opener.show_selected()
    assert opener.window.form.is_new
