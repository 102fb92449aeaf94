"""Find what is wrong with the Persian of articles; folders are walked."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from translator_app.cli.arguments import add_review_arguments, workspace_for
from translator_app.core.errors import AppError
from translator_app.formats.check_json import render_json, render_json_lines, terms_json
from translator_app.formats.registry import READABLE
from translator_app.glossary.fault import Fault
from translator_app.review.state import Review
from translator_app.text.advice import ask_hazm
from translator_app.workflow.articles import articles_in
from translator_app.workflow.home import runs_to_ask
from translator_app.workflow.open import open_for_review
from translator_app.workflow.recheck import recheck


@dataclass(frozen=True, slots=True)
class Checked:
    """One file of a check: its review, or why it could not be read."""

    path: Path
    review: Review | None
    error: str = ""
    faults: tuple[Fault, ...] = ()  # of the glossaries it was checked with


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles, or folders of them")
    parser.add_argument("--format", choices=("text", "json", "jsonl", "sarif", "csv", "html"), default="text")
    parser.add_argument("--hazm", action="store_true", help="ask hazm about the Persian too (takes seconds)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="check N files at once")
    add_review_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Check every file and print the findings in the order given."""
    work = partial(check_file, given=given)
    paths = list(articles_in(given.paths, READABLE))
    if given.jobs > 1 and len(paths) > 1:
        from concurrent.futures import ProcessPoolExecutor  # 15 ms that a single article need not pay

        with ProcessPoolExecutor(min(given.jobs, len(paths), os.cpu_count() or 1)) as pool:
            checked = list(pool.map(work, paths))
    else:
        checked = [work(path) for path in paths]
    sys.stdout.write(_rendered(checked, given.format))
    for fault in dict.fromkeys(fault for one in checked for fault in one.faults):
        sys.stderr.write(f"translator-app: {fault}\n")
    for one in checked:
        if one.error:
            sys.stderr.write(f"translator-app: {one.error}\n")
    if any(one.error for one in checked):
        return 2
    return int(any(one.review and one.review.findings for one in checked))


def check_file(path: Path, given: argparse.Namespace) -> Checked:
    """Check one file; a fault of the file is part of the answer."""
    try:
        workspace = workspace_for(given)
        review = open_for_review(path, workspace, date=given.date, scheme=given.scheme)
        if given.hazm:
            advice = ask_hazm(runs_to_ask(review))
            review = recheck(review, workspace, date=review.date, scheme=given.scheme, advice=advice)
    except AppError as error:
        return Checked(path, None, str(error))
    return Checked(path, review, faults=workspace.glossary.faults)


def _rendered(checked: list[Checked], form: str) -> str:
    if form in ("json", "jsonl"):
        objects = [_object(one) for one in checked]
        return render_json(objects) if form == "json" else render_json_lines(objects)
    reviews = [one.review for one in checked if one.review]
    if form == "sarif":
        from translator_app.checks.registry import ALL_RULES
        from translator_app.formats.check_sarif import RuleFacts, render_sarif

        facts = [RuleFacts(r.code, r.name, r.summary, r.severity.value, r.source) for r in ALL_RULES]
        return render_sarif(reviews, facts)
    if form == "csv":
        from translator_app.formats.check_csv import render_csv

        return render_csv(reviews)
    if form == "html":
        from translator_app.formats.check_html import render_html

        return render_html(reviews)
    from translator_app.formats.check_text import render_text

    return render_text(reviews)


def _object(one: Checked) -> dict[str, Any]:
    if one.review is None:
        return {"file": str(one.path), "error": one.error}
    return terms_json(one.review) | {"file": str(one.path)}
