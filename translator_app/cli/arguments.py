"""Arguments that several commands share, and lines from standard input."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.data import user_config_dir
from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.settings import Settings, load_settings
from translator_app.workflow.date_argument import date_argument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.workflow.workspace import Workspace


def add_review_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what decides how an article is checked."""
    parser.add_argument(
        "--date", type=date_argument, metavar="YYYY-MM-DD", help="the article's date, for titles"
    )
    parser.add_argument(
        "--scheme", choices=SCHEME_NAMES, default="press", help="the romanization scheme (press)"
    )
    add_glossary_argument(parser)


def add_glossary_argument(parser: argparse.ArgumentParser) -> None:
    """Add the glossaries to be used before the user's own, the team's and the shipped ones."""
    parser.add_argument(
        "--glossary",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a glossary of the project, used before all others; may be repeated",
    )


def settings_of_user() -> Settings:
    """Read what the user chose in the window; raises DataError when the file is damaged."""
    return load_settings(user_config_dir() / "settings.toml")


def team_glossaries() -> list[Path]:
    """Return the glossaries the user chose in the window; without the window there may be none."""
    return [Path(name) for name in settings_of_user().glossaries]


def add_house_argument(parser: argparse.ArgumentParser) -> None:
    """Add the house style for this run; without it the one of the settings holds."""
    parser.add_argument(
        "--house",
        type=house_switch,
        action="append",
        default=[],
        metavar="SWITCH=CHOICE",
        help='how the press spelling is written, such as q=q, u=oo, compounds="Ali Reza"; may be repeated',
    )


def house_switch(text: str) -> str:
    """Read a switch of the house style."""
    from translator_app.romanization.house import SWITCHES

    key, _, choice = text.partition("=")
    if key not in SWITCHES:
        message = f"“{key}” is no switch; there are {', '.join(SWITCHES)}"
        raise argparse.ArgumentTypeError(message)
    if choice not in SWITCHES[key].choices:
        message = f"“{choice}” is no choice of {key}; there are {', '.join(SWITCHES[key].choices)}"
        raise argparse.ArgumentTypeError(message)
    return text


def house_style() -> tuple[str, ...]:
    """Return how the user's house spells names, as the settings hold it."""
    return settings_of_user().house


def workspace_for(given: argparse.Namespace) -> Workspace:
    """Make the workspace of the settings and of what was given: `--glossary` and, if any, `--house`."""
    from translator_app.workflow.workspace import load_workspace

    settings = settings_of_user()
    team = [Path(name) for name in settings.glossaries]
    return load_workspace(given.glossary, team, getattr(given, "house", None) or settings.house)


def input_lines() -> Iterator[str | None]:
    """Yield the lines of standard input; None for one that is not UTF-8."""
    for line in sys.stdin.buffer:
        try:
            yield line.decode("utf-8-sig" if line.startswith(b"\xef\xbb\xbf") else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            yield None


def print_json(value: object) -> None:
    """Print one JSON value on one line."""
    sys.stdout.write(_ENCODER.encode(value) + "\n")


_ENCODER = json.JSONEncoder(ensure_ascii=False)  # made once: json.dumps would make one for each line
