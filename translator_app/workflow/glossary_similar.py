"""similar_rows: the entries spelt nearly like what is searched, offered when nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.text.script import has_script
from translator_app.workflow.glossary_rows import english_keys, persian_keys

if TYPE_CHECKING:
    from translator_app.workflow.glossary_rows import Rows


def similar_rows(rows: Rows, words: str, limit: int = 3) -> tuple[int, ...]:
    """Return the numbers of the rows whose term is most like `words` in its script, the likest first."""
    persian = has_script(words)
    (asked,) = persian_keys([words]) if persian else english_keys([words.strip()])
    if not asked:
        return ()
    index = rows.similar_persian if persian else rows.similar_english
    return index.find(asked, limit)
