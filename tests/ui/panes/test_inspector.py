"""The inspector speaks of the selection, and its buttons are the session's steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.builders import SAMPLE_TEXT, place, sample_review
from tests.ui.panes.comparisons import BEFORE, HOLDER, OFFICE, VARIANT, rich_review
from translator_app.core.edit import Edit
from translator_app.review.free import edit_freely
from translator_app.review.result import reviewed_text
from translator_app.review.state import FREE
from translator_app.ui.edges import move_edge
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.inspector import InspectorPane
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


def shown(qtbot, review, width=400):
    load_fonts()
    session = ReviewSession(review, "Sara")
    pane = InspectorPane(session, theme_named("light"))
    qtbot.addWidget(pane)
    pane.resize(width, 800)
    pane.show()
    return pane


@pytest.fixture
def pane(qtbot):
    return shown(qtbot, rich_review())


@pytest.fixture
def session(pane):
    session = pane.session
    session.select(session.marks[0].key)
    return session


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_nothing_selected_it_says_what_to_do(pane):
    assert pane.empty.text() == "Select a name on the page, or press j."
    assert not pane.empty.isHidden()
    assert not pane.comment.field.isEnabled()


def test_it_says_all_that_is_known_of_a_name(pane, session):
    assert pane.body.header.words == "Person, in 3 places"
    assert pane.body.header.badge.accessibleName() == "Variant"
    assert pane.body.headwords.accessibleName() == "Koumars Varjavandi, کیومرث ورجاوندی"
    assert len(pane.body.bridge.tiles()) == len(VARIANT.links)
    assert "leaves out" in pane.body.verdict.text()
    assert pane.body.finding.heading.text() == "Finding 1 of 2, romanization"
    assert len(pane.body.schemes.rows) == 3
    assert pane.body.title.heading.text() == "Title on 24 June 2019"
    assert pane.body.title.badge.accessibleName() == "held the post"
    assert "since 19 November 2016; example.org" in pane.body.title.lines
    assert pane.body.glossary.heading.text() == "Glossary, people"


def test_accepting_changes_all_places_and_says_so(qtbot, pane, session):
    assert pane.body.finding.accept.text() == "Accept in 3 places"
    click(qtbot, pane.body.finding.accept)
    assert "surveyor Kioumars Varjavandi" in reviewed_text(session.review)
    assert pane.body.finding.decided.startswith("Changed to “Kioumars Varjavandi” in 3 places by Sara")
    assert pane.body.headwords.accessibleName().startswith("Kioumars")
    assert pane.body.earlier == "The article has “Koumars Varjavandi”:"
    assert pane.body.finding.accept.isHidden()


def test_a_decision_can_be_opened_again(qtbot, pane, session):
    click(qtbot, pane.body.finding.keep)
    assert pane.body.finding.decided.startswith("Kept as it stands")
    click(qtbot, pane.body.finding.reopen)
    assert not session.review.decisions
    assert not pane.body.finding.accept.isHidden()


def test_a_suggestion_is_taken_by_a_click(qtbot, pane, session):
    click(qtbot, pane.body.finding.suggestions[1])
    assert "surveyor Kiumars Varjavandi" in reviewed_text(session.review)


def test_the_spelling_is_edited_in_place(qtbot, pane, session):
    pane.edit_spelling()
    field = pane.body.headwords.field
    assert field.text() == "Kioumars Varjavandi"
    assert field.hasFocus()
    field.setText("Keyumars Varjavandi")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "surveyor Keyumars Varjavandi" in reviewed_text(session.review)
    assert field.isHidden()


def test_escape_leaves_the_spelling_as_it_was(qtbot, pane, session):
    pane.edit_spelling()
    pane.body.headwords.field.setText("Nonsense")
    qtbot.keyClick(pane.body.headwords.field, Qt.Key.Key_Escape)
    assert not session.review.decisions
    assert pane.body.headwords.field.isHidden()


def test_an_insertion_is_edited_as_what_is_put_in(qtbot):
    pane = shown(qtbot, sample_review())
    session = pane.session
    session.select_finding(session.rows[2].key)
    pane.edit_spelling()
    assert pane.body.headwords.field.text() == " (مجمع تشخیص مصلحت نظام)"
    qtbot.keyClick(pane.body.headwords.field, Qt.Key.Key_Return)
    assert "Expediency Council (مجمع تشخیص مصلحت نظام) for" in reviewed_text(session.review)


def test_a_persian_comment_is_kept_with_the_mark(qtbot, pane, session):
    pane.focus_comment()
    event = QInputMethodEvent()
    event.setCommitString("بپرسید")
    QApplication.sendEvent(pane.comment.field, event)
    qtbot.keyClick(pane.comment.field, Qt.Key.Key_Return)
    assert session.review.comments[session.marks[0].key].text == "بپرسید"
    session.select(session.marks[1].key)
    assert pane.comment.field.text() == ""
    session.select(session.marks[0].key)
    assert pane.comment.field.text() == "بپرسید"


def test_escape_takes_an_unfinished_comment_back(qtbot, pane, session):
    pane.focus_comment()
    pane.comment.field.setText("half a tho")
    qtbot.keyClick(pane.comment.field, Qt.Key.Key_Escape)
    assert pane.comment.field.text() == ""
    assert not session.review.comments


def test_the_other_findings_of_the_mark_can_be_chosen(qtbot, pane, session):
    assert pane.body.others.heading.text() == "2 findings here"
    click(qtbot, pane.body.others.rows[1])
    assert session.selection.finding == session.rows[1].key
    assert pane.body.finding.accept.isHidden()


def test_the_arrows_go_from_term_to_term(qtbot, pane, session):
    pane.body.header.step.emit(1)
    assert session.selection.mark == session.marks[1].key
    assert pane.body.header.badge.accessibleName() == "Not decided"
    assert pane.body.title.isHidden()
    assert pane.body.finding.isHidden()


def test_a_term_without_english_says_so(pane, session):
    session.select(session.marks[2].key)
    assert pane.body.verdict.text() == "No English was found for it."
    assert pane.body.bridge.isHidden()


def test_an_offered_name_shows_its_entry(qtbot):
    pane = shown(qtbot, sample_review())
    pane.session.select_finding(pane.session.rows[2].key)
    assert pane.body.headwords.accessibleName() == "Expediency Council, مجمع تشخیص مصلحت نظام"
    with qtbot.waitSignal(pane.entry_asked) as asked:
        click(qtbot, pane.body.glossary.link)
    assert asked.args == ["expediency-council"]


def test_all_holders_of_the_office_stand_in_the_timeline(pane, session):
    assert len(pane.body.title.timeline.accessibleDescription().splitlines()) == 1
    pane.set_holders({OFFICE.id: (BEFORE, HOLDER)}.get)
    assert len(pane.body.title.timeline.accessibleDescription().splitlines()) == 2


def test_keys_lead_to_the_sections(qtbot, pane, session):
    pane.show_section("title")
    title = pane.body.title.mapTo(pane.area.viewport(), pane.body.title.rect().bottomLeft())
    assert pane.area.viewport().rect().contains(title)
    with qtbot.waitSignal(pane.wide_asked) as wide:
        pane.show_section("letters")
    assert wide.args == [True]


def test_a_wide_inspector_shows_the_schemes_letter_by_letter(pane, session):
    pane.resize(720, 800)
    assert not pane.body.collation.isHidden()
    assert pane.body.schemes.isHidden()
    assert "UN 2012: Kiyumars Varjavandi; departs in iy, u" in pane.body.collation.accessibleDescription()
    pane.resize(400, 800)
    assert pane.body.collation.isHidden()
    assert not pane.body.schemes.isHidden()


@pytest.mark.parametrize("width", [338, 400, 720])
def test_nothing_is_wider_than_the_pane(qtbot, width):
    pane = shown(qtbot, rich_review(), width)
    pane.session.select(pane.session.marks[0].key)
    pane.grab()
    assert pane.body.width() <= width
    assert pane.body.finding.accept.text() == ("Accept" if width == 338 else "Accept in 3 places")


def test_it_changes_its_theme_while_it_is_shown(pane, session):
    before = pane.grab().toImage()
    pane.set_theme(theme_named("dark"))
    assert pane.grab().toImage() != before


def test_the_badge_speaks_of_the_spelling_when_the_finding_is_about_something_else(qtbot):
    from translator_app.ui.panes.inspector_subject import subject
    from translator_app.ui.session import ReviewSession
    from translator_app.workflow.open import review_text
    from translator_app.workflow.workspace import load_workspace

    text = "A road\n\nThe plan by Behrouz Qasemzadeh (بهروز قاسم‌زاده ) lay on the table.\n"
    session = ReviewSession(review_text(text, load_workspace()), "Mina")
    session.select(next(mark.key for mark in session.marks if mark.number == 1))
    shown = subject(session)
    assert shown is not None
    assert shown.mark.mark.value == "variant"
    assert shown.spelling.value == "ok"


def test_it_says_why_these_words_were_chosen_and_lets_others_be(qtbot):
    pane = shown(qtbot, sample_review())
    session = pane.session
    session.select(next(mark.key for mark in session.marks if mark.latin == "Mahmoud Daneshvar"))
    pair = pane.body.pair
    assert (pair.heading.text(), pair.words) == ("Why these words", "It stands in brackets.")
    assert pair.release.isHidden()
    pair.moved.emit(True)  # a sentence begins here
    assert not session.review.edges
    move_edge(session, left=True, outward=False)
    assert pane.body.headwords.accessibleName() == "Daneshvar, محمد دانشور"
    assert pair.words.startswith("Chosen by Sara on ")
    assert pair.aside.accessibleName() == "by hand"
    click(qtbot, pair.release)
    assert not session.review.edges
    assert pair.release.isHidden()


def test_why_is_not_asked_of_what_has_no_persian(qtbot):
    pane = shown(qtbot, sample_review())
    pane.session.select_finding(pane.session.rows[2].key)
    assert pane.body.pair.isHidden()


def test_a_change_of_the_reviewer_s_own_is_called_so_and_taken_back(qtbot):
    pane = shown(qtbot, sample_review())
    session = pane.session
    span = place(SAMPLE_TEXT, "lorries")
    session.step("", lambda by: edit_freely(session.review, (Edit(span, "trucks"),), by))
    session.select_finding(next(row.key for row in session.rows if row.finding.code == FREE))
    assert pane.body.header.words == "A change of your own"
    assert pane.body.finding.decided.startswith("Changed by hand to “trucks” by Sara on ")
    assert pane.body.finding.reopen.text() == "Take it back"
    click(qtbot, pane.body.finding.reopen)
    assert reviewed_text(session.review) == SAMPLE_TEXT


def test_the_persian_title_is_added_where_it_is_missing(qtbot, pane, session):
    click(qtbot, pane.body.title.offer)
    assert reviewed_text(session.review).startswith("The road surveyor (ممیز راه) Koumars Varjavandi")
    assert pane.body.title.offer.isHidden()
    session.undo()
    assert not pane.body.title.offer.isHidden()


def test_a_date_slid_in_the_timeline_is_asked_for(qtbot, pane, session):
    with qtbot.waitSignal(pane.date_chosen) as chosen:
        qtbot.keyClick(pane.body.title.timeline, Qt.Key.Key_Left)
    assert str(chosen.args[0]) == "2019-05-24"
    assert pane.body.title.heading.text() == "Title on 24 May 2019"
