"""persian_title: the Persian of a title that stands in English alone, as a change of the reviewed text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.edit import Edit
from translator_app.core.span import Span
from translator_app.review.result import reviewed_text, shown_span
from translator_app.titles.title import Form

if TYPE_CHECKING:
    from translator_app.review.state import Review
    from translator_app.titles.title import TitleClaim

_PERSIAN_FOLLOWS: Final = re.compile(r"\s*[(\[]?\s*[\u0600-\u06ff]")


def persian_title(review: Review, claim: TitleClaim) -> Edit | None:
    """Return the bracket to put after the title; None where Persian follows or the title is not certain.

    The place is one of the reviewed text.
    """
    if not claim.verdict.is_right or claim.form is not Form.NOUN or claim.office is None:
        return None
    end = shown_span(review, claim.span).end
    if _PERSIAN_FOLLOWS.match(reviewed_text(review), end):
        return None
    return Edit(Span(end, end), f" ({claim.office.persian})")
