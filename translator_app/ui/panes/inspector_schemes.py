"""SchemeSection: the spelling under each scheme, and how far the article's departs from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.ui.panes.inspector_scheme_row import Fit, SchemeRow, Spelling, fit, spellings
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.theme import Theme


class SchemeSection(Section):
    """One row a spelling; hidden where no scheme was asked. `copied(str)` follows a copy."""

    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows: list[SchemeRow] = []
        self._found: tuple[Spelling, ...] = ()
        self._wide = False
        self._subject: Subject | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.heading.setText("Spelling under each scheme")
        self.set_theme(theme)

    @property
    def spellings(self) -> tuple[Spelling, ...]:
        """Return what is listed, in order."""
        return self._found

    def set_subject(self, subject: Subject) -> None:
        """List the spellings of the subject's Persian."""
        self._subject = subject
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        schemes = subject.review.analysis.schemes.get(subject.term.number, {}) if subject.term else {}
        house = subject.review.scheme
        self._found = spellings(schemes, subject.comparison, house)
        self.rows = [SchemeRow(one, house, self.theme, self._fit, self) for one in self._found]
        for row in self.rows:
            row.copied.connect(self.copied)
            self._list.addWidget(row)
            row.show()
        self.aside.set_words("letters that agree" if any(one.parts for one in self._found) else "")
        self._show()

    def set_wide(self, wide: bool) -> None:
        """Give way to the collation under the bridge, which shows the same letter by letter."""
        self._wide = wide
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        if self._subject is not None:
            self.set_subject(self._subject)

    def _show(self) -> None:
        collated = self._wide and any(one.parts for one in self._found)
        self.setVisible(bool(self._found) and not collated)

    def _fit(self, width: int) -> Fit:
        return fit(self._found, width)
