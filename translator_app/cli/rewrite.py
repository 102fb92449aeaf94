"""Respell all names of an article in another scheme or in the house style."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from translator_app.cli.arguments import add_house_argument, add_review_arguments, print_json, workspace_for
from translator_app.review.decide import Reviewer
from translator_app.workflow.export import export
from translator_app.workflow.open import open_for_review
from translator_app.workflow.rewrite import changes, rewritten


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", type=Path, help="an article, or a saved review (NAME.review.json)")
    parser.add_argument("-o", "--output", type=Path, help="write the article so; without it, only say what")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_review_arguments(parser)
    add_house_argument(parser)


def run(given: argparse.Namespace) -> int:
    """Say what changes, and write the article where asked to."""
    workspace = workspace_for(given)
    review = open_for_review(given.file, workspace, date=given.date, scheme=given.scheme)
    found = changes(review, given.scheme)
    for change in found:
        if given.format == "json":
            spans = [[edit.span.start, edit.span.end, edit.text] for edit in change.edits]
            print_json(
                {
                    "term": change.term,
                    "fa": change.persian,
                    "before": change.before,
                    "after": change.after,
                    "edits": spans,
                    "sure": change.sure,
                }
            )
        else:
            places = f" in {len(change.edits)} places" if len(change.edits) > 1 else ""
            doubt = "" if change.sure else " (the Latin does not agree with the Persian; left as it is)"
            sys.stdout.write(f"{change.persian}\t{change.before} -> {change.after}{places}{doubt}\n")
    if given.output:
        by = Reviewer("translator-app", datetime.datetime.now(datetime.UTC))
        export(rewritten(review, [change for change in found if change.sure], by), given.output, None)
    return 0
