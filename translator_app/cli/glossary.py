"""Look terms up in the glossaries, in either script, or list them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from translator_app.cli.arguments import print_json
from translator_app.glossary.entry import Entry
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    actions = parser.add_subparsers(dest="action", required=True)
    lookup = actions.add_parser("lookup", help="entries that are, begin with or contain the words")
    lookup.add_argument("words", nargs="+")
    listing = actions.add_parser("list", help="all entries, in the order of the glossaries")
    listing.add_argument("--kind", help="person, organisation, title, place, work, concept or other")
    for action in (lookup, listing):
        action.add_argument("--glossary", type=Path, action="append", default=[], metavar="FILE")
        action.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Print the entries; faults of a user's file go to standard error."""
    glossary = load_workspace(given.glossary).glossary
    if given.action == "lookup":
        entries = glossary.lookup(" ".join(given.words))
    else:
        entries = tuple(e for e in glossary.entries if given.kind in (None, e.kind.value))
    for fault in glossary.faults:
        sys.stderr.write(f"translator-app: {fault}\n")
    for entry in entries:
        if given.format == "json":
            print_json(as_json(entry))
        else:
            note = f"  {entry.note}" if entry.note else ""
            sys.stdout.write(
                f"{entry.english}\t{entry.persian}\t{entry.status}\t{entry.kind}\t{entry.concept}{note}\n"
            )
    if given.action == "lookup" and not entries:
        sys.stderr.write(f"translator-app: no glossary has “{' '.join(given.words)}”.\n")
    return 0


def as_json(entry: Entry) -> dict[str, object]:
    """Return an entry as one JSON object, in the words of the file's columns."""
    return {
        "english": entry.english, "persian": entry.persian, "note": entry.note, "concept": entry.concept,
        "kind": entry.kind.value, "status": entry.status.value, "language": entry.language,
        "case": entry.case.value, "domain": entry.domain,
        "from": entry.valid_from.isoformat() if entry.valid_from else None,
        "until": entry.valid_until.isoformat() if entry.valid_until else None,
        "source": entry.source, "changed": entry.changed, "by": entry.by, "file": entry.origin,
    }  # fmt: skip
