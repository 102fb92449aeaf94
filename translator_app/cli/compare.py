"""Judge Latin spellings of Persian names: lines of `persian<TAB>latin` on standard input."""

from __future__ import annotations

import argparse
import gc
import sys
from typing import Final

from translator_app.cli.arguments import input_lines, print_json
from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Comparison
from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--scheme", choices=SCHEME_NAMES, default="press")
    parser.add_argument("--lang", choices=("fa", "ar", "auto"), default="auto")


def run(given: argparse.Namespace) -> int:
    """Answer every line with one object or one sentence."""
    workspace = load_workspace()
    lexicon, schemes = workspace.lexicon, workspace.schemes
    gc.freeze()  # what was loaded stays; the collector need not look through it for each batch of lines
    gc.set_threshold(_BATCH)
    for line in input_lines():
        persian, tab, latin = (line or "").partition("\t")
        fault = None if tab and persian.strip() and latin.strip() else "The line is not: Persian, tab, Latin."
        fault = "The line is not UTF-8." if line is None else fault
        if fault:
            _print_fault(persian, latin, fault, given.format)
            continue
        compared = compare(persian, latin, lexicon, language=given.lang, scheme=given.scheme, schemes=schemes)
        if given.format == "json":
            print_json(as_json(compared))
        else:
            better = f" [{compared.suggestion}]" if compared.suggestion else ""
            sys.stdout.write(f"{persian}\t{latin}\t{compared.verdict}\t{compared.reason}{better}\n")
    return 0


_BATCH: Final = (
    200_000  # comparisons make no cycles and what is remembered is bounded: look for cycles rarely
)


def as_json(compared: Comparison) -> dict[str, object]:
    """Return the object INTERFACE names for one comparison, with the reason beside it."""
    return {
        "fa": compared.persian,
        "latin": compared.latin,
        "verdict": compared.verdict.value,
        "score": round(compared.score, 4),
        "schemes": list(compared.schemes),
        "alignment": [[link.persian, link.latin, link.state] for link in compared.links],
        "suggestion": compared.suggestion,
        "reason": compared.reason,
    }


def _print_fault(persian: str, latin: str, fault: str, form: str) -> None:
    if form == "json":
        abstain = {"verdict": "abstain", "score": 0.0, "schemes": [], "alignment": [], "suggestion": None}
        print_json({"fa": persian, "latin": latin, **abstain, "error": fault})
    else:
        sys.stdout.write(f"{persian}\t{latin}\tabstain\t{fault}\n")
