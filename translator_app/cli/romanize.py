"""Write Persian names in Latin letters: names on standard input, one a line."""

from __future__ import annotations

import argparse
import sys

from translator_app.cli.arguments import SCHEMES, input_lines, print_json
from translator_app.romanization.language import guess_language
from translator_app.romanization.render import render
from translator_app.text.script import has_script
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--scheme", choices=SCHEMES, default="press")
    parser.add_argument("--top", type=int, default=1, metavar="K", help="how many spellings at most")
    parser.add_argument("--lang", choices=("fa", "ar", "auto"), default="auto")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Answer every line with its spellings, best first."""
    workspace = load_workspace()
    scheme = workspace.schemes[given.scheme]
    for line in input_lines():
        persian = (line or "").strip()
        language = guess_language(persian) if given.lang == "auto" else given.lang
        fault = _fault(line)
        found = (
            ()
            if fault
            else render(persian, workspace.lexicon, scheme, language=language, top=max(1, given.top))
        )
        if given.format == "json":
            candidates = [{"text": c.text, "score": round(c.score, 4), "source": c.source} for c in found]
            answer: dict[str, object] = {
                "fa": persian,
                "language": language,
                "scheme": given.scheme,
                "candidates": candidates,
            }
            print_json(answer | {"error": fault} if fault else answer)
        else:
            sys.stdout.write(
                f"{persian}\t{', '.join(c.text for c in found) or fault or 'no spelling found'}\n"
            )
    return 0


def _fault(line: str | None) -> str | None:
    if line is None:
        return "The line is not UTF-8."
    if not line.strip():
        return "The line is empty."
    return None if has_script(line) else "The line holds no Persian or Arabic letter."
