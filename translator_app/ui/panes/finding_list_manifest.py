"""What ran and what was skipped, in plain words for the foot of the list."""

from __future__ import annotations

from collections.abc import Iterable

from translator_app.review.state import Analysis, Skipped
from translator_app.ui.panes.finding_list_rows import FAMILIES


def manifest(analysis: Analysis) -> str:
    """Return two sentences: the families of checks that ran, and those that were skipped, with why.

    A family counts as skipped as soon as one of its checks was; its reasons then stand with it.
    """
    ran = _names(analysis.ran)
    lines = ["Ran: " + ", ".join(ran) + "." if ran else "No check ran."]
    if analysis.skipped:
        lines.append("Skipped: " + "; ".join(_skipped_words(analysis.skipped)) + ".")
    return "\n".join(lines)


def manifest_details(analysis: Analysis) -> str:
    """Return the code of every check that ran, and each one skipped with its reason, a line each."""
    lines = [f"{skip.code} was skipped: {skip.why.rstrip('.')}." for skip in analysis.skipped]
    if analysis.ran:
        lines.insert(0, "Ran: " + ", ".join(analysis.ran) + ".")
    return "\n".join(lines)


def _skipped_words(skipped: Iterable[Skipped]) -> list[str]:
    reasons: dict[str, list[str]] = {}
    for skip in skipped:
        names = reasons.setdefault(skip.why.rstrip("."), [])
        if (name := _name(skip.code)) not in names:
            names.append(name)
    return [f"{', '.join(names)} ({why})" for why, names in reasons.items()]


def _names(codes: Iterable[str]) -> list[str]:
    order = list(FAMILIES)
    prefixes = {code[:3] for code in codes}
    known = sorted(prefixes & set(order), key=order.index)
    return [_name(prefix) for prefix in (*known, *sorted(prefixes - set(order)))]


def _name(code: str) -> str:
    return FAMILIES.get(code[:3], code).lower()
