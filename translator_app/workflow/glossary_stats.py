"""GlossaryStats: how many entries of what sort the glossaries in use have, and where they contradict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from translator_app.glossary.entry import Entry
from translator_app.workflow.glossary_book import load_book
from translator_app.workflow.glossary_conflicts import Conflict, find_conflicts
from translator_app.workflow.glossary_order import GlossaryOrder, own_glossary
from translator_app.workflow.glossary_rows import make_rows


@dataclass(frozen=True, slots=True)
class GlossaryStats:
    """`counts` has, under “files”, “kinds” and so on, the number of entries by name, most first."""

    entries: int
    concepts: int
    counts: Mapping[str, Mapping[str, int]]
    conflicts: tuple[Conflict, ...]
    problems: tuple[str, ...]  # a sentence for each file that cannot be used and each faulty line

    def as_json(self) -> dict[str, object]:
        """Return everything as one JSON object."""
        conflicts = [
            {"clash": one.clash.value, "first": _side(one.first), "second": _side(one.second)}
            for one in self.conflicts
        ]
        counts = {name: dict(found) for name, found in self.counts.items()}
        return {
            "entries": self.entries, "concepts": self.concepts, **counts,
            "conflicts": conflicts, "problems": list(self.problems),
        }  # fmt: skip


def stats_of(order: GlossaryOrder) -> GlossaryStats:
    """Count what the files of `order` hold."""
    home = own_glossary()
    own = order.own if home in order.own else (*order.own, home)
    book, problems = load_book(own, order.shipped, home)
    entries = [entry for file in book.files for entry in file.entries]
    counts = {
        "files": {str(file.path): len(file.entries) for file in book.files if file.stamp},
        "kinds": _counted(entry.kind.value for entry in entries),
        "statuses": _counted(entry.status.value for entry in entries),
        "languages": _counted(entry.language for entry in entries),
    }
    faults = [str(fault) for file in book.files for fault in file.faults]
    return GlossaryStats(
        len(entries), len({entry.concept for entry in entries}), counts,
        find_conflicts(make_rows(book)), (*problems, *faults),
    )  # fmt: skip


def _counted(names: Iterable[str]) -> Mapping[str, int]:
    return dict(Counter(names).most_common())


def _side(entry: Entry) -> dict[str, object]:
    return {
        "english": entry.english, "persian": entry.persian, "concept": entry.concept,
        "status": entry.status.value, "file": entry.origin, "line": entry.line,
    }  # fmt: skip
