"""The fingerprint: one bar a letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.panes.comparisons import VARIANT
from translator_app.ui.panes.fingerprint import fingerprint_width, paint_fingerprint
from translator_app.ui.panes.fingerprint_align import parts
from translator_app.ui.theme import theme_named


def painted(spelling):
    found = parts(VARIANT.links, spelling)
    image = QImage(fingerprint_width(found), 12, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_fingerprint(painter, 0, 12, found, theme_named("light"))
    painter.end()
    return image


def test_its_width_counts_letters_and_words(qapp):
    found = parts(VARIANT.links, "Koumars Varjavandi")
    assert fingerprint_width(found) == 4 * len(VARIANT.links) + 3
    assert fingerprint_width(()) == 0


def test_a_departing_letter_has_a_short_bar(qapp):
    agrees, departs = painted("Koumars Varjavandi"), painted("Kioumars Varjavandi")
    second = 4
    assert agrees.pixelColor(second, 2).lightness() < 200
    assert departs.pixelColor(second, 2).lightness() > 200
    assert departs.pixelColor(second, 10).lightness() < 200
