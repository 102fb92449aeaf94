"""Answer the window's requests in a process of its own, until the window is gone."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from contextlib import suppress

from translator_app.cli.arguments import settings_of_user
from translator_app.core.errors import AppError
from translator_app.core.frames import read_frame, write_frame
from translator_app.workflow.service import SERVICES, warm_up


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare no option: requests come on standard input."""


def run(_given: argparse.Namespace) -> int:
    """Answer (name, arguments) with (True, value), or (False, error) when the work failed."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a stray print must not get between the answers
    with suppress(AppError):  # what is wrong with the data, the first request says
        settings = settings_of_user()
        warm_up(settings.glossaries, settings.house)
    while True:
        try:
            name, arguments = _request()
        except EOFError:
            return 0
        write_frame(answers, _answer(name, arguments))


def _request() -> tuple[str, tuple[object, ...]]:
    found = read_frame(sys.stdin.buffer)
    assert isinstance(found, tuple)  # noqa: S101 - the window's side writes nothing else
    return found[0], found[1]


def _answer(name: str, arguments: tuple[object, ...]) -> tuple[bool, object]:
    try:
        return True, SERVICES[name](*arguments)
    except AppError as error:
        return False, error
    except Exception as error:  # noqa: BLE001 - our own fault: the window shows it on its crash page
        return False, RuntimeError(f"{error}\n{traceback.format_exc()}")
