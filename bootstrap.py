"""Sets up the environment and starts the program or its tests; needs nothing but Python.

`python bootstrap.py COMMAND [ARGUMENT...]`, on Linux, Windows and macOS alike:

run     opens the window on the sample article (without a display: saves its picture and its export);
        arguments, if any, go to the program instead
test    lint, then the tests; arguments go to pytest
lint    ruff, mypy and the layer contracts
bench, fuzz, soak   the tests that are kept apart because they take long
setup   the environment alone
clean   removes the environment and every cache
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OUT = ROOT / "out"
SAMPLE = ROOT / "resources" / "samples" / "border-road.txt"
OLDEST, NEWEST = (3, 11), (3, 13)  # hazm has releases for these only
PREFERRED = ("3.12", "3.13", "3.11")  # 3.11 last: hazm brings 400 MB of numpy, scipy and gensim there
FAILED = 2

# What Qt loads and the Debian package that holds it: for drawing at all, for X11, for Wayland.
LIBRARIES = {
    "": "libGL.so.1 libgl1 libEGL.so.1 libegl1 libxkbcommon.so.0 libxkbcommon0 libglib-2.0.so.0 libglib2.0-0 "
    "libdbus-1.so.3 libdbus-1-3 libfontconfig.so.1 libfontconfig1",
    "DISPLAY": "libxcb-cursor.so.0 libxcb-cursor0 libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxcb-icccm.so.4 "
    "libxcb-icccm4 libxcb-keysyms.so.1 libxcb-keysyms1 libxcb-shape.so.0 libxcb-shape0",
    "WAYLAND_DISPLAY": "libwayland-cursor.so.0 libwayland-cursor0 libwayland-egl.so.1 libwayland-egl1",
}
CACHES = (
    ".mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks .coverage htmlcov "
    "build dist"
).split()


class SetupError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """Print at once, so that lines keep their order among those of the programs started here."""
    print(text, flush=True)


def another_python() -> list[str] | None:
    """Return the words that start a Python this project is made for, or None."""
    for version in PREFERRED:
        words = ["py", f"-{version}"] if os.name == "nt" else [f"python{version}"]
        with suppress(OSError):
            # Asked for its version, because a launcher on PATH may stand for nothing that is installed.
            ask = [*words, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            answer = subprocess.run(ask, capture_output=True, text=True, check=False)
            if answer.stdout.strip() == version:
                return words
    return None


def other_python_needed(version: tuple[int, int]) -> list[str] | None:
    """Return the Python to hand over to, or None to go on with this one of `version`. Raises SetupError."""
    if OLDEST <= version <= NEWEST:
        return None
    here = f"This is Python {version[0]}.{version[1]}"
    other = another_python()
    if other:
        say(f"{here}; going on with {' '.join(other)}.")
        return other
    if version < OLDEST:
        raise SetupError(f"{here}, and 3.11, 3.12 or 3.13 is needed. Install one of them and run this again.")
    say(f"{here}; hazm has no release for it, so its suggestions will be missing. All else works.")
    return None


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_load(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    with suppress(OSError):
        return bool(ctypes.CDLL(library))
    return False


def missing_packages(*, on_screen: bool) -> list[str]:
    """Return the Debian packages whose libraries, or whose part of Python, this Linux lacks."""
    words = [LIBRARIES[name] for name in LIBRARIES if not name or (on_screen and os.environ.get(name))]
    pairs = " ".join(words).split()
    missing = [package for library, package in zip(pairs[::2], pairs[1::2]) if not can_load(library)]
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python{}.{}-venv".format(*sys.version_info[:2]))
    return missing


def apt_line(packages: list[str]) -> str:
    """Return the one command that installs what is missing."""
    return f"sudo apt-get install -y {' '.join(packages)}"


def install_packages(packages: list[str]) -> None:
    """Install Debian packages where that needs no password. Raises SetupError with the command otherwise."""
    command = apt_line(packages)
    remedy = f"System packages are missing. Run this, then the same command again:\n\n    {command}\n"
    become_root = root_words()
    if become_root is None or not shutil.which("apt-get"):
        raise SetupError(remedy)
    say(f"Installing system packages with apt-get: {' '.join(packages)}")
    apt = [*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    subprocess.run([*apt, "update", "-q"], check=False)
    install = [*apt, "install", "-y", "-q", "--no-install-recommends", *packages]
    if subprocess.run(install, check=False).returncode:
        raise SetupError(remedy)


def root_words() -> list[str] | None:
    """Return what to put before a command to run it as root without a password, or None."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    ):
        return sudo
    return None


def provide_libraries(*, on_screen: bool) -> None:
    """See that Qt can be loaded. Raises SetupError."""
    missing = missing_packages(on_screen=on_screen) if sys.platform == "linux" else []
    if not missing:
        return
    install_packages(missing)
    still = missing_packages(on_screen=on_screen)
    if still:
        raise SetupError(f"Installed, but this Python still does not find what is in: {' '.join(still)}")


def venv_python(venv: Path = VENV) -> Path:
    """Return where an environment keeps its Python."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def fingerprint(root: Path = ROOT) -> str:
    """Return a hash of all that decides what is in the environment; it may not be moved either."""
    parts = [sys.version.encode(), str(root).encode()]
    parts += [(root / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def last_set_up(venv: Path) -> str:
    """Return the fingerprint of the last set-up that came to its end; empty when there was none."""
    with suppress(OSError):
        return (venv / "stamp").read_text(encoding="ascii")
    return ""


def is_usable(venv: Path) -> bool:
    """Tell whether pip works in an environment made by this very Python."""
    ask = [str(venv_python(venv)), "-c", "import pip, sys; sys.stdout.write(sys.version)"]
    try:
        return subprocess.run(ask, capture_output=True, text=True, check=False).stdout == sys.version
    except OSError:
        return False


def set_up(root: Path = ROOT, venv: Path = VENV) -> None:
    """Make or mend the environment; does nothing when it is ready. Raises SetupError."""
    wanted, last = fingerprint(root), last_set_up(venv)
    if last == wanted and venv_python(venv).exists():
        return
    with suppress(FileNotFoundError):
        (venv / "stamp").unlink()
    if not last or not is_usable(venv):  # half-made, or made by a Python that has changed
        say(f"Making an environment in {venv}")
        if subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=False).returncode:
            raise SetupError(f"No environment could be made in {venv}; the lines above say why.")
    say("Installing what the program needs (once; half a minute to three)")
    pip = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    # The standard build: the old way of building flashtext warns, and is absent from Python 3.12.
    what = ["--use-pep517", "-c", "constraints.txt", "-e", ".[dev]"]
    if subprocess.run([*pip, *what], cwd=root, check=False).returncode:
        raise SetupError("pip failed; the lines above say why. When that is mended, run this again.")
    # Where Python may not write its byte code by itself, each start would compile the program anew.
    compiling = [str(venv_python(venv)), "-m", "compileall", "-q", "translator_app"]
    subprocess.run(compiling, cwd=root, check=False)
    (venv / "stamp").write_text(wanted, encoding="ascii")  # last: no stamp means half-made


def in_venv(*words: str, offscreen: bool = False) -> int:
    """Run a Python module of the environment and return its exit code."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if offscreen else None
    return subprocess.run([str(venv_python()), *words], cwd=ROOT, env=environ, check=False).returncode


def run(arguments: list[str]) -> int:
    """Open the sample, or do with the program what the arguments say."""
    if arguments:
        return in_venv("-m", "translator_app", *arguments)
    if has_display():
        return in_venv("-m", "translator_app", str(SAMPLE))
    say("There is no display: the window is drawn into a picture instead.")
    OUT.mkdir(exist_ok=True)
    picture, document = OUT / f"{SAMPLE.stem}.png", OUT / f"{SAMPLE.stem}.docx"
    code = in_venv("-m", "translator_app", "open", str(SAMPLE), "--screenshot", str(picture), offscreen=True)
    code = code or in_venv("-m", "translator_app", "export", str(SAMPLE), "-o", str(document))
    if code:
        return code
    say(f"The window:   {picture}\nThe export:   {document}")
    return 0


def lint(_arguments: list[str]) -> int:
    """Run every check that does not run the program; all of them, even after a failure."""
    contracts = "from importlinter.cli import lint_imports_command as lint; lint()"
    steps = (
        ["-m", "ruff", "check", "--output-format", "concise", "."],
        ["-m", "mypy"],
        ["-c", contracts, "--no-logo"],
    )
    return max([in_venv(*step) for step in steps])


def test(arguments: list[str]) -> int:
    """Lint, then test; the exit code is pytest's unless only lint failed."""
    lint_code = lint([])
    code = in_venv("-m", "pytest", *arguments, offscreen=True)
    if lint_code:
        say("Lint failed; see its lines above those of the tests.")
    return code or lint_code


def marked(marker: str, arguments: list[str]) -> int:
    """Run the tests of one marker, without a limit of time."""
    return in_venv("-m", "pytest", "-m", marker, "-o", "timeout=0", *arguments, offscreen=True)


def clean(_arguments: list[str]) -> int:
    """Remove all that can be made again."""
    for path in [VENV, OUT, *(ROOT / name for name in CACHES)]:
        if path.is_file():
            path.unlink()
        shutil.rmtree(path, ignore_errors=True)
    for folder in ("translator_app", "tests"):
        for path in list((ROOT / folder).rglob("__pycache__")):
            shutil.rmtree(path, ignore_errors=True)
    return 0


def main(words: list[str]) -> int:
    """Carry out one command; returns its exit code."""
    command, arguments = (words[0], words[1:]) if words else ("", [])
    if command == "clean":
        return clean(arguments)
    if command not in ("run", "test", "lint", "bench", "fuzz", "soak", "setup"):
        say(__doc__.strip())
        return 0 if command in ("-h", "--help", "help") else FAILED
    other = other_python_needed(sys.version_info[:2])
    if other:
        return subprocess.run([*other, str(ROOT / "bootstrap.py"), *words], check=False).returncode
    provide_libraries(on_screen=command == "run" and has_display())
    set_up()
    if command in ("bench", "fuzz", "soak"):
        return marked(command, arguments)
    commands = {"run": run, "test": test, "lint": lint}
    return commands[command](arguments) if command in commands else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as stop:
        print(stop, file=sys.stderr)
        sys.exit(FAILED)
    except KeyboardInterrupt:
        print("Stopped. Run this again to go on.", file=sys.stderr)
        sys.exit(130)
