"""The glossary's part of the inspector: each status has its own shape and word."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from tests.builders import entry
from tests.ui.panes.comparisons import rich_review
from translator_app.glossary.entry import Status
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.inspector_glossary import GlossarySection, paint_status
from translator_app.ui.panes.inspector_subject import Subject, subject
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


def shape(status):
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_status(painter, QPointF(8, 8), status, theme_named("light"))
    painter.end()
    return bytes(255 if byte > 200 else 0 for byte in image.constBits())


def test_each_status_has_a_shape_of_its_own(qapp):
    assert len({shape(status) for status in Status}) == len(Status)


@pytest.fixture
def section(qtbot):
    load_fonts()
    section = GlossarySection(theme_named("light"))
    qtbot.addWidget(section)
    return section


def about(found):
    session = ReviewSession(rich_review(), "Sara")
    session.select(session.marks[0].key)
    shown = subject(session)
    return Subject(shown.review, shown.mark, shown.latin, entry=found)


def test_note_and_source_follow_the_term(section):
    section.set_subject(
        about(entry("Roads Office", "اداره راه", note="Since 1980.", source="https://www.example.org/x"))
    )
    assert section.note == "Since 1980. example.org"


def test_what_the_term_is_easily_taken_for_is_said_first(section):
    own = entry("Roads Office", "اداره راه", source="https://www.example.org/x")
    shown = about(own)
    rivals = {own.concept: (entry("Rail Office", "اداره راه‌آهن"),)}
    analysis = replace(shown.review.analysis, rivals=rivals)
    section.set_subject(replace(shown, review=replace(shown.review, analysis=analysis)))
    assert section.note == "Not to be confused with Rail Office (اداره راه‌آهن)\nexample.org"


def test_long_terms_take_two_lines(section):
    section.set_subject(about(entry("Road", "راه")))
    low = section.heightForWidth(360)
    section.set_subject(about(entry("Expediency Discernment Council", "مجمع تشخیص مصلحت نظام جمهوری اسلامی")))
    assert section.heightForWidth(360) > low


def test_without_an_entry_it_gives_way(section):
    section.set_subject(about(None))
    assert section.isHidden()
