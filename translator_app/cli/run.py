"""run: reads the command line and hands it to the command's own file."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from translator_app.core.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "check": "find what is wrong with the Persian of articles",
    "export": "write the reviewed article or its terms to a file",
    "romanize": "write Persian names in Latin letters",
    "rewrite": "respell all names of an article in another scheme or the house style",
    "style": "learn how a folder of published articles spells names",
    "compare": "judge Latin spellings of Persian names",
    "title": "who held which office when",
    "glossary": "look terms up, list, import, export, lint and count them",
    "explain": "what a check means, with examples",
}
_HIDDEN = {"advise": "answer the window's question to hazm", "engine": "answer the window's requests"}
_WINDOW = "open"


def is_command(word: str) -> bool:
    """Tell whether `word` asks for something this package does, help included; the window does the rest."""
    return word in COMMANDS or word in _HIDDEN or word in ("-h", "--help", "--version")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line, and end."""
        sys.stderr.write(f"{self.prog}: {message}. See “{self.prog} --help”.\n")
        raise SystemExit(2)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit code: 0 nothing to report, 1 findings, 2 bad input."""
    use_utf8()
    try:
        return _run(arguments)
    except AppError as error:
        sys.stderr.write(f"translator-app: {error}\n")
        return 2
    except BrokenPipeError:  # the reader of our output has gone; there is nobody to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    name = arguments[0]
    if name in COMMANDS or name in _HIDDEN:
        command = import_module(f"translator_app.cli.{name}")
        parser = _Parser(prog=f"translator-app {name}", description=command.__doc__)
        command.add_arguments(parser)
        try:
            given = parser.parse_args(arguments[1:])
        except SystemExit as end:
            return int(end.code or 0)
        return int(command.run(given))
    if name == "--version":
        from importlib.metadata import version

        sys.stdout.write(f"translator-app {version('translator-app')}\n")
    else:
        sys.stdout.write(_help())
    return 0


def _help() -> str:
    lines = [f"  translator-app {name:<9} {text}" for name, text in COMMANDS.items()]
    head = "Checks and corrects the Persian in English articles.\n\n  translator-app [FILE]    the window\n"
    shot = f"  translator-app {_WINDOW} FILE --screenshot OUT.png    a picture of the window\n"
    return head + shot + "\n".join(lines) + "\n\nEach command explains itself with --help.\n"


def use_utf8() -> None:
    """Write UTF-8 whatever the system's own encoding, since Persian would not survive others."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", newline="\n", errors="backslashreplace")
