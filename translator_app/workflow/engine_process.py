"""start_engine: the process that does the work of `workflow.service` for a window."""

from __future__ import annotations

import subprocess
import sys


def start_engine() -> subprocess.Popen[bytes]:
    """Start the engine; it loads its data while the window is being built, and ends with it."""
    frozen = getattr(sys, "frozen", False)  # a bundled program is its own interpreter
    command = [sys.executable, "engine"] if frozen else [sys.executable, "-m", "translator_app", "engine"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - ourselves
