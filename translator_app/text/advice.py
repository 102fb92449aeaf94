"""hazm's opinion on isolated Persian runs: how to ask for it, and how to say what it would change.

hazm damages mixed text and costs seconds to load, so it sees one run at a time, in a process of
its own when a window is open, and nothing it returns is taken without being asked.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from translator_app.text.fold import ZWNJ, fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def ask_hazm(runs: Iterable[str]) -> Mapping[str, str] | None:
    """Return what hazm would write for each run; None where hazm is not installed.

    Only changes of spacing and of letter forms are passed on. What would lose or add letters,
    digits or marks is hazm's known damage and is left out.
    """
    try:
        from hazm import Normalizer  # 2 to 4 seconds and 200 MB
    except ImportError:
        return None
    normalizer = Normalizer()
    advice = {}
    for run in sorted(set(runs)):
        advised = str(normalizer.normalize(unicodedata.normalize("NFC", run)))
        advice[run] = advised if _harmless(run, advised) else run
    return advice


def explain_change(before: str, after: str) -> str:
    """Name in a few words what `after` does to `before`."""
    if before.count(ZWNJ) != after.count(ZWNJ):
        more = after.count(ZWNJ) > before.count(ZWNJ)
        return "a half-space joins the parts of one word" if more else "it has fewer half-spaces"
    if fold_key(before).split() != fold_key(after).split():
        return "the words are spaced differently"
    return "it uses other forms of the same letters"


def _harmless(before: str, after: str) -> bool:
    """Tell whether both have the same letters, once blanks, half-spaces and letter forms are folded."""
    marks_kept = sum(map(unicodedata.combining, before)) == sum(map(unicodedata.combining, after))
    return marks_kept and fold_key(before).replace(" ", "") == fold_key(after).replace(" ", "")
