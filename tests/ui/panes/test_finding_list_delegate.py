"""The note of a row ends with a clause where it can."""

from PySide6.QtGui import QFontMetrics

from translator_app.ui.fonts import load_fonts, sans
from translator_app.ui.panes.finding_list_delegate import whole_clauses

NOTE = "Persian missing; the glossary has it. The article does not."


def test_a_note_ends_with_a_clause(qapp):
    load_fonts()
    metrics = QFontMetrics(sans(8.5))
    first = "Persian missing"
    assert whole_clauses(NOTE, metrics, 1000) == NOTE
    assert whole_clauses(NOTE, metrics, metrics.horizontalAdvance(first) + 20) == first
    two = "Persian missing; the glossary has it."
    assert whole_clauses(NOTE, metrics, metrics.horizontalAdvance(two) + 4) == two
    assert whole_clauses(NOTE, metrics, 20) == NOTE  # and is cut by the painter
