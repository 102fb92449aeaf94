"""recheck: the same article under another date, scheme, glossary, or with hazm's advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.review.carry import carry
from translator_app.workflow.analyse import analyse

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from translator_app.review.state import Review
    from translator_app.workflow.workspace import Workspace


def recheck(
    review: Review,
    workspace: Workspace,
    *,
    date: datetime.date | None,
    scheme: str,
    advice: Mapping[str, str] | None = None,
) -> Review:
    """Check the article of `review` anew and carry over what was decided, chosen edges included."""
    analysis = analyse(review.article, workspace, date, scheme, advice, edges=review.fixed)
    return carry(review, analysis, date, scheme)
