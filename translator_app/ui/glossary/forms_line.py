"""The line of the form that shows in which inflected forms an entry is found too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from translator_app.glossary.forms import english_forms, persian_forms
from translator_app.text.bidi import right_to_left
from translator_app.workflow.glossary_draft import Wording

_SHOWN = 3  # of each script; the tooltip has them all


def show_forms(line: QLabel, english: Sequence[Wording], persian: Sequence[Wording]) -> None:
    """Show some forms in each script, all forms of all wordings as the tooltip."""
    latin = [form for wording in english for form in english_forms(wording.text.strip())]
    script = [right_to_left(form) for wording in persian for form in persian_forms(wording.text.strip())]
    parts = [", ".join(part[:_SHOWN]) for part in (latin, script) if part]
    line.setText(f"Found too: {'; '.join(parts)} …" if parts else "")
    line.setToolTip("\n".join([*latin, *script]))
    line.setVisible(bool(parts))
