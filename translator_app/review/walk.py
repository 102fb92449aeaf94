"""Going from one finding to the next: where j, k and m lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from translator_app.core.finding import FindingId
    from translator_app.review.items import FindingRow, PageMark


def next_open(
    rows: Sequence[FindingRow], decided: Container[FindingId], at: FindingId | None, step: int
) -> FindingRow | None:
    """Return the next (`step` 1) or previous (-1) finding without a decision, going round the end."""
    here = next((index for index, row in enumerate(rows) if row.key == at), -1 if step > 0 else 0)
    around = (rows[(here + step * offset) % len(rows)] for offset in range(1, len(rows) + 1))
    return next((row for row in around if row.key not in decided), None)


def next_mark(marks: Sequence[PageMark], at: str | None, step: int) -> PageMark | None:
    """Return the next or previous mark of the page, going round the end."""
    if not marks:
        return None
    here = next((index for index, mark in enumerate(marks) if mark.key == at), -1 if step > 0 else 0)
    return marks[(here + step) % len(marks)]
