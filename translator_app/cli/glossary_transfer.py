"""Glossaries in and out: an import shows what it would do first, an export guards against formulas."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path
from typing import Any

from translator_app.cli.arguments import print_json, settings_of_user, team_glossaries
from translator_app.core.errors import UsageError
from translator_app.glossary.change import write_change
from translator_app.glossary.exchange import Form, form_of, read_exchange, write_exchange
from translator_app.workflow.glossary_book import load_book
from translator_app.workflow.glossary_draft import Stamp
from translator_app.workflow.glossary_import import (
    ImportRow,
    Outcome,
    Preview,
    import_changes,
    preview_import,
)
from translator_app.workflow.glossary_order import own_glossary
from translator_app.workflow.workspace import load_workspace


def add_import(actions: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Declare `import`."""
    parser = actions.add_parser("import", help="show what a file would change in your glossary, then do it")
    parser.add_argument("file", type=Path, help=".csv with named columns, .tsv, or .txt as OmegaT has it")
    parser.add_argument(
        "--into", "--glossary", type=Path, metavar="FILE", help="the glossary to change, if not your own"
    )
    parser.add_argument("--write", "--yes", action="store_true", help="do it, after showing it")
    parser.add_argument(
        "--conflicting", action="store_true", help="take contradicting lines in too, as proposed"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def add_export(actions: Any) -> None:  # noqa: ANN401 - the same
    """Declare `export`."""
    parser = actions.add_parser("export", help="write the glossaries in use, or those named, to a file")
    parser.add_argument("output", nargs="?", type=Path, metavar="OUT", help=".csv, .tsv, or .txt for OmegaT")
    parser.add_argument("-o", "--output", dest="named", type=Path, metavar="OUT", help="the same")
    parser.add_argument(
        "--glossary", type=Path, action="append", default=[], metavar="FILE", help="write only this one"
    )
    parser.add_argument("--form", choices=[form.value for form in Form], help="if OUT's ending does not say")
    parser.add_argument("--bom", action="store_true", help="begin with the UTF-8 mark that Excel needs")


def import_file(given: argparse.Namespace) -> int:
    """Show what becomes of each line; with --write, do it."""
    target = given.into or own_glossary()
    book, problems = load_book([target], [], target)
    if problems:
        raise UsageError(problems[0])
    preview = preview_import(book, given.file, target)
    _show(preview, given.format)
    if not given.write:
        sys.stderr.write("translator-app: nothing was written; --write does it.\n")
        return 0
    stamp = Stamp(settings_of_user().reviewer, datetime.datetime.now().astimezone().date())
    for change in import_changes(preview, stamp, conflicting=given.conflicting):
        write_change(change)
    return 0


def export_entries(given: argparse.Namespace) -> int:
    """Write the entries in the form that was asked for, or that the name of the file promises."""
    path = given.named or given.output
    if path is None:
        raise UsageError("An export needs a file to write. Name it, as in “glossary export terms.csv”.")
    form = Form(given.form) if given.form else form_of(path)
    if given.glossary:
        loaded = [read_exchange(file) for file in given.glossary]
        entries = [entry for one in loaded for entry in one.entries]
        faults = [fault for one in loaded for fault in one.faults]
    else:
        glossary = load_workspace(team=team_glossaries()).glossary
        entries, faults = list(glossary.entries), list(glossary.faults)
    for fault in faults:
        sys.stderr.write(f"translator-app: {fault}\n")
    write_exchange(path, entries, form, excel_mark=given.bom)
    return 0


def _show(preview: Preview, form: str) -> None:
    counts = {outcome.value: preview.count(outcome) for outcome in Outcome}
    if form == "json":
        rows = [_row(row) for row in preview.rows]
        print_json({"file": str(preview.path), "target": str(preview.target), **counts, "rows": rows})
        return
    for row in preview.rows:
        terms = f"\t{row.english}\t{row.persian}" if row.entry else ""
        why = f"\t{row.why}" if row.why else ""
        sys.stdout.write(f"{row.outcome}\tline {row.line}{terms}{why}\n")
    told = ", ".join(f"{count} {name}" for name, count in counts.items())
    sys.stdout.write(f"{preview.path} into {preview.target}: {told}\n")


def _row(row: ImportRow) -> dict[str, object]:
    return {
        "outcome": row.outcome.value, "line": row.line, "english": row.english, "persian": row.persian,
        "why": row.why,
    }  # fmt: skip
