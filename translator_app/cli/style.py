"""Learn how a folder of published articles spells names, and adopt it as the house style."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from translator_app.cli.arguments import print_json, settings_of_user
from translator_app.data import user_config_dir
from translator_app.romanization.house import SWITCHES
from translator_app.settings import save_settings
from translator_app.workflow.learn_style import Learnt, learn_style
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="articles, or folders of them")
    parser.add_argument("--adopt", action="store_true", help="make it the house style of the preferences")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(given: argparse.Namespace) -> int:
    """Show the counts; exit 2 when a file could not be read."""
    learnt = learn_style(given.paths, load_workspace())
    if given.adopt:
        save_settings(replace(settings_of_user(), house=learnt.style), user_config_dir() / "settings.toml")
    if given.format == "json":
        print_json(
            {
                "names": learnt.names,
                "articles": learnt.articles,
                "counts": {key: dict(counts) for key, counts in learnt.counts.items()},
                "style": dict(line.split("=", 1) for line in learnt.style),
                "adopted": given.adopt,
                "unread": [{"file": file, "error": error} for file, error in learnt.unread],
            }
        )
    else:
        sys.stdout.write(_text(learnt))
    for _, error in learnt.unread:
        sys.stderr.write(f"translator-app: {error}\n")
    return 2 if learnt.unread else 0


def _text(learnt: Learnt) -> str:
    chosen = dict(line.split("=", 1) for line in learnt.style)
    lines = [f"{learnt.names} names in {learnt.articles} articles."]
    for key in SWITCHES:
        mark = f"  -> {key}={chosen[key]}" if key in chosen else ""
        lines.append(f"{key:<10} {learnt.counted(key) or '–'}{mark}")
    return "\n".join(lines) + "\n"
