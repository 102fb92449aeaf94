"""Arguments that several commands share, and lines from standard input."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMES = ("press", "ala-lc", "ijmes", "bgn-pcgn", "un-2012", "iranica", "dmg", "ic")


def date_argument(text: str) -> datetime.date:
    """Read a date given as YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is not a date of the form YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from None


def add_review_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what decides how an article is checked."""
    parser.add_argument(
        "--date", type=date_argument, metavar="YYYY-MM-DD", help="the article's date, for titles"
    )
    parser.add_argument("--scheme", choices=SCHEMES, default="press", help="the romanization scheme (press)")
    parser.add_argument(
        "--glossary",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="your own glossary; may be repeated",
    )


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
