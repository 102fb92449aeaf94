"""Who held which office when: names or posts on standard input, one a line, in either language."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from translator_app.cli.arguments import input_lines, print_json
from translator_app.titles.query import title_json, who
from translator_app.workflow.date_argument import date_argument
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--date", type=date_argument, metavar="YYYY-MM-DD", help="only what was so on that day"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Answer every line; what is not known is said, never guessed."""
    offices = load_workspace().offices
    for line in input_lines():
        query = line or ""
        answer = title_json(query, who(query, offices, given.date), offices, given.date)
        if line is None or not line.strip():
            answer["error"] = "The line is not UTF-8." if line is None else "The line is empty."
        if given.format == "json":
            print_json(answer)
        else:
            sys.stdout.write(_text(answer))
    return 0


def _text(answer: dict[str, Any]) -> str:
    if not answer["matches"]:
        return f"{answer['query']}\t{answer.get('error') or answer['note']}\n"
    lines = []
    for match in answer["matches"]:
        person, office = match["person"], match["office"]
        period = f"{match['from'] or '?'} to {match['until'] or 'now or not known'}"
        doubt = "\tacting" if match["acting"] and not answer["note"] else ""
        doubt += "" if match["verified"] else "\tunverified"
        doubt += f"\t{answer['note']}" if answer["note"] and match["verified"] else ""
        lines.append(
            f"{person['en']}\t{person['fa']}\t{office['en']}\t{office['fa']}\t{period}\t{match['source']}{doubt}\n"
        )
    return "".join(lines)
