"""Write Persian names in Latin letters: names on standard input, one a line."""

from __future__ import annotations

import argparse
import gc
import sys

from translator_app.cli.arguments import add_house_argument, house_style, input_lines, print_json
from translator_app.romanization.doubts import doubts_of
from translator_app.romanization.language import guess_language
from translator_app.romanization.render import render
from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.romanization.spelling import Candidate
from translator_app.romanization.to_persian import to_persian
from translator_app.text.script import has_script
from translator_app.workflow.workspace import Workspace, load_workspace

_BATCH = 50_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--scheme", choices=SCHEME_NAMES, default="press")
    parser.add_argument("--top", type=int, default=1, metavar="K", help="how many spellings at most")
    parser.add_argument("--lang", choices=("fa", "prs", "ar", "auto"), default="auto")
    add_house_argument(parser)
    parser.add_argument(
        "--to-persian", action="store_true", help="the other way: propose the Persian of names"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Answer every line with its spellings, best first."""
    workspace = load_workspace(house=given.house or house_style())
    gc.freeze()  # what was loaded stays; the collector need not look through it for each batch of lines
    gc.set_threshold(_BATCH)
    if given.to_persian:
        return _to_persian(given, workspace)
    scheme = workspace.schemes[given.scheme]
    for line in input_lines():
        persian = (line or "").strip()
        language = guess_language(persian) if given.lang == "auto" else given.lang
        fault = _fault(line)
        found: tuple[Candidate, ...] = ()
        doubts: tuple[str, ...] = ()
        if not fault:
            found = render(persian, workspace.lexicon, scheme, language=language, top=max(1, given.top))
            doubts = doubts_of(persian, workspace.lexicon, scheme, language) if scheme.doubts else ()
        if given.format == "json":
            print_json(_answer(persian, language, given.scheme, found, doubts, fault))
        else:
            said = ", ".join(c.text for c in found) or fault or "no spelling found"
            sys.stdout.write("\t".join((persian, said, *doubts)) + "\n")
    return 0


def _to_persian(given: argparse.Namespace, workspace: Workspace) -> int:
    """Answer every line with Persian spellings, best first."""
    for line in input_lines():
        latin = (line or "").strip()
        fault = "The line is not UTF-8." if line is None else "" if latin else "The line is empty."
        found = to_persian(latin, workspace.lexicon, workspace.letters, max(1, given.top))
        if given.format == "json":
            answer: dict[str, object] = {"latin": latin, "candidates": _plain(found)}
            print_json(answer | {"error": fault} if fault else answer)
        else:
            said = "، ".join(c.text for c in found) or fault or "no spelling found"
            sys.stdout.write(f"{latin}\t{said}\n")
    return 0


def _answer(
    persian: str,
    language: str,
    scheme: str,
    found: tuple[Candidate, ...],
    doubts: tuple[str, ...],
    fault: str | None,
) -> dict[str, object]:
    answer: dict[str, object] = {
        "fa": persian,
        "language": language,
        "scheme": scheme,
        "candidates": _plain(found),
    }
    if doubts:
        answer["open"] = list(doubts)
    return answer | {"error": fault} if fault else answer


def _plain(found: tuple[Candidate, ...]) -> list[dict[str, object]]:
    return [{"text": c.text, "score": round(c.score, 4), "source": c.source} for c in found]


def _fault(line: str | None) -> str | None:
    if line is None:
        return "The line is not UTF-8."
    if not line.strip():
        return "The line is empty."
    return None if has_script(line) else "The line holds no Persian or Arabic letter."
