"""Write the reviewed article, its bilingual table or its terms to a file."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from translator_app.cli.arguments import add_review_arguments, workspace_for
from translator_app.workflow.export import accept_suggestions, export
from translator_app.workflow.open import open_for_review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", type=Path, help="an article, or a saved review (NAME.review.json)")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help="the ending chooses the format: see --layout"
    )
    parser.add_argument(
        "--layout",
        choices=("article", "bilingual", "terms"),
        help="article for docx odt html md txt pdf, terms for csv tsv xlsx tmx xlf tbx json, if not given",
    )
    parser.add_argument(
        "--accept-suggestions", action="store_true", help="accept the first suggestion of each finding"
    )
    add_review_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Write the file; findings do not change the exit code."""
    workspace = workspace_for(given)
    review = open_for_review(given.file, workspace, date=given.date, scheme=given.scheme)
    if given.accept_suggestions:
        review = accept_suggestions(review, "translator-app", datetime.datetime.now(datetime.UTC))
    export(review, given.output, given.layout)
    return 0
