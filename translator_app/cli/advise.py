"""Answer the window's helper process: Persian runs in, hazm's advice out, both as JSON."""

from __future__ import annotations

import argparse
import json
import sys

from translator_app.cli.arguments import print_json
from translator_app.text.advice import ask_hazm


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare no option: the runs come on standard input."""


def run(_given: argparse.Namespace) -> int:
    """Answer each line, a JSON list of runs, with one JSON object or null, until the input ends."""
    for line in sys.stdin.buffer:
        print_json(ask_hazm(json.loads(line)))
        sys.stdout.flush()
    return 0
