"""Entry point: hands the command line to `cli`, or opens the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (default: the process's own) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    from translator_app.cli.run import is_command, run  # the window needs none of it

    if arguments and is_command(arguments[0]):
        return run(arguments)
    from translator_app.workflow.engine_process import start_engine

    process = start_engine()  # it loads its data while Qt is loading here
    from translator_app.ui.app import open_window  # only here is Qt loaded

    return open_window(arguments, process)


if __name__ == "__main__":
    sys.exit(main())
