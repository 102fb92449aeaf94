"""Look terms up in the glossaries, list them, take them in and out, and see what is wrong with them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from translator_app.cli.arguments import add_glossary_argument, print_json, team_glossaries
from translator_app.cli.glossary_transfer import add_export, add_import, export_entries, import_file
from translator_app.core.errors import AppError
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Entry, Status
from translator_app.glossary.index import Glossary
from translator_app.glossary.lint import lint
from translator_app.workflow.glossary_order import glossary_order
from translator_app.workflow.glossary_stats import GlossaryStats, stats_of
from translator_app.workflow.workspace import load_workspace

_FUZZY = "fuzzy"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    actions = parser.add_subparsers(dest="action", required=True)
    lookup = actions.add_parser(
        "lookup", help="entries that are, begin with or contain the words; failing that, those spelt alike"
    )
    lookup.add_argument("words", nargs="+")
    listing = actions.add_parser("list", help="all entries, in the order of the glossaries")
    listing.add_argument("--kind", choices=[kind.value for kind in Kind])
    listing.add_argument("--status", choices=[status.value for status in Status])
    add_import(actions)
    add_export(actions)
    faults = actions.add_parser("lint", help="what is wrong in glossary files, with file, line and remedy")
    faults.add_argument("files", nargs="*", type=Path, metavar="FILE", help="all in use if none is named")
    stats = actions.add_parser("stats", help="how many entries of what sort, and where files contradict")
    for action in (lookup, listing, faults, stats):
        add_glossary_argument(action)
        action.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Carry out the sub-command."""
    actions = {
        "lookup": _lookup, "list": _list, "lint": _lint, "stats": _stats,
        "import": import_file, "export": export_entries,
    }  # fmt: skip
    return actions[given.action](given)


def _lookup(given: argparse.Namespace) -> int:
    glossary, asked = _glossary(given), " ".join(given.words)
    entries = glossary.lookup(asked)
    similar = () if entries else glossary.similar(asked)
    if not entries:
        note = " These are spelt alike." if similar else ""
        sys.stderr.write(f"translator-app: no glossary has “{asked}”.{note}\n")
    for entry in entries:
        _print(entry, given.format, "found")
    for entry in similar:
        _print(entry, given.format, _FUZZY)
    return 0


def _list(given: argparse.Namespace) -> int:
    for entry in _glossary(given).entries:
        if given.kind in (None, entry.kind.value) and given.status in (None, entry.status.value):
            _print(entry, given.format)
    return 0


def _lint(given: argparse.Namespace) -> int:
    code = 0
    for path in given.files or glossary_order(given.glossary, team_glossaries()).files:
        try:
            faults = lint(path)
        except AppError as error:
            sys.stderr.write(f"translator-app: {error}\n")
            code = 2
            continue
        for fault in faults:
            code = code or 1
            if given.format == "json":
                print_json(
                    {"file": fault.path, "line": fault.line, "what": fault.what, "remedy": fault.remedy}
                )
            else:
                sys.stdout.write(f"{fault}\n")
    return code


def _stats(given: argparse.Namespace) -> int:
    found = stats_of(glossary_order(given.glossary, team_glossaries()))
    for problem in found.problems:
        sys.stderr.write(f"translator-app: {problem}\n")
    if given.format == "json":
        print_json(found.as_json())
    else:
        sys.stdout.write(_stats_text(found))
    return 0


def _stats_text(found: GlossaryStats) -> str:
    lines = [f"{found.entries}\tentries", f"{found.concepts}\tconcepts"]
    for head, counts in found.counts.items():
        lines += ["", head, *(f"{count}\t{name}" for name, count in counts.items())]
    lines += ["", f"{len(found.conflicts)}\tconflicts between glossaries"]
    lines += [f"{one.clash}: {_side(one.first)} against {_side(one.second)}" for one in found.conflicts]
    return "\n".join(lines) + "\n"


def _side(entry: Entry) -> str:
    return f"“{entry.english}” {entry.persian} ({entry.status}, {entry.origin} line {entry.line})"


def _glossary(given: argparse.Namespace) -> Glossary:
    """Return the glossaries in use; faulty lines of the user's files are named on standard error."""
    glossary = load_workspace(given.glossary, team_glossaries()).glossary
    for fault in glossary.faults:
        sys.stderr.write(f"translator-app: {fault}\n")
    return glossary


def _print(entry: Entry, form: str, match: str | None = None) -> None:
    if form == "json":
        print_json(as_json(entry) | ({"match": match} if match else {}))
        return
    note = f"  {entry.note}" if entry.note else ""
    alike = "  (spelt alike)" if match == _FUZZY else ""
    cells = (entry.english, entry.persian, entry.status, entry.kind, entry.concept)
    sys.stdout.write("\t".join(cells) + f"{note}{alike}\n")


def as_json(entry: Entry) -> dict[str, object]:
    """Return an entry as one JSON object, in the words of the file's columns."""
    return {
        "english": entry.english, "persian": entry.persian, "note": entry.note, "concept": entry.concept,
        "kind": entry.kind.value, "status": entry.status.value, "language": entry.language,
        "case": entry.case.value, "domain": entry.domain,
        "from": entry.valid_from.isoformat() if entry.valid_from else None,
        "until": entry.valid_until.isoformat() if entry.valid_until else None,
        "source": entry.source, "changed": entry.changed, "by": entry.by, "file": entry.origin,
        "line": entry.line, "confusable": list(entry.confusable),
    }  # fmt: skip
