"""The rows of the list: findings or terms, as plain values, and the filter over them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from translator_app.core.finding import FindingId
from translator_app.review.items import OPEN, Mark, PageMark
from translator_app.text.bidi import isolates
from translator_app.text.fold import fold_key
from translator_app.text.script import script_runs
from translator_app.ui.marks import REVIEWED
from translator_app.ui.session import ReviewSession

EDITS = "Edits"  # the reviewer's own, listed among the findings but none
FAMILIES = {
    "ROM": "Romanization",
    "TTL": "Titles",
    "TRM": "Terms",
    "TXT": "Letters",
    "EDI": EDITS,
}
KINDS = {
    "person": "Person",
    "organisation": "Organisation",
    "title": "Post",
    "place": "Place",
    "work": "Work",
    "concept": "Concept",
    "other": "Term",
}
STATES = ("Open and done", "Open", "Done")
ORPHAN, KNOWN = "Without English", "Without Persian"
LACKING = (ORPHAN, KNOWN)
TERM_STATES = (*STATES, *LACKING)
_VERDICTS = {
    Mark.OK: "agrees",
    Mark.VARIANT: "to review",
    Mark.WRONG: "wrong",
    Mark.ABSTAIN: "not decided",
    Mark.OFFERED: "Persian missing",
    Mark.CHANGED: "reviewed, changed",
    Mark.KEPT: "reviewed, kept",
}
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: `about` is the page mark it selects, `finding` the finding, if it stands for one.

    `group` is the kind it is filtered by, `folded` its words as the filter compares them. A `quiet` row
    is listed only among those without Persian.
    """

    about: str
    finding: FindingId | None
    mark: Mark
    latin: str
    persian: str
    note: str
    group: str
    folded: str
    quiet: bool = False

    @property
    def done(self) -> bool:
        """Tell whether the reviewer has dealt with it."""
        return self.mark in REVIEWED


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What the list is narrowed to: words in either script, a kind ("" for all), one of `TERM_STATES`."""

    words: str = ""
    group: str = ""
    state: str = STATES[0]

    def keeps(self, row: ListRow) -> bool:
        """Tell whether `row` stays in the list; each word must occur somewhere in it."""
        if self.group and row.group != self.group:
            return False
        if not self.is_in_state(row):
            return False
        return all(word in row.folded for word in fold_key(self.words).split())

    def is_in_state(self, row: ListRow) -> bool:
        """Tell whether `row` is in the chosen state, whatever its kind and words."""
        if self.state == KNOWN or row.quiet:
            return self.state == KNOWN and row.mark is Mark.OFFERED
        if self.state == ORPHAN:
            return not row.latin and row.finding is None
        if self.state == "Open":
            return not row.done and (row.finding is not None or row.mark in OPEN)
        return row.done or self.state != "Done"


def finding_list(session: ReviewSession) -> tuple[ListRow, ...]:
    """Return one row a finding, in the order of the text."""
    return tuple(
        _row(row.about, row.key, row.mark, (row.latin, row.persian, row.note), _family(row.finding.code))
        for row in session.rows
    )


def term_list(session: ReviewSession) -> tuple[ListRow, ...]:
    """Return one row a term, with or without English, and one a name whose Persian is known."""
    return tuple(
        _row(
            mark.key,
            None,
            mark.mark,
            (mark.latin, mark.gloss, term_note(mark)),
            KINDS[mark.kind],
            quiet=mark.quiet,
        )
        for mark in session.marks
        if mark.gloss
    )


def term_note(mark: PageMark) -> str:
    """Say in a few words what a mark stands for and how it is: “Person, agrees; in 2 places”."""
    places = 1 + len(mark.mentions)
    verdict = _VERDICTS[mark.mark] if mark.english is not None else "without English"
    return f"{KINDS[mark.kind]}, {verdict}" + (f"; in {places} places" if places > 1 else "")


def isolated(text: str) -> str:
    """Return `text` with isolates round each Persian run, so that it reads in order."""
    shown: list[str] = []
    done = 0
    for edit in isolates(script_runs(text)).edits:
        shown += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join((*shown, text[done:]))


@lru_cache(maxsize=1 << 14)  # a decision changes one row of thousands; folding all anew would be felt
def _row(
    about: str,
    finding: FindingId | None,
    mark: Mark,
    words: tuple[str, str, str],
    group: str,
    *,
    quiet: bool = False,
) -> ListRow:
    latin, persian, note = (_one_line(text) for text in words)
    folded = fold_key(f"{latin} {persian} {note} {group}")
    return ListRow(about, finding, mark, latin, persian, note, group, folded, quiet)


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _family(code: str) -> str:
    return FAMILIES.get(code[:3], "Others")
