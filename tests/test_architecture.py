"""The house rules hold: layers, small files, no Qt and no heavy library where they do not belong."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "translator_app"
SOURCES = (ROOT / "bootstrap.py", *sorted(PACKAGE.rglob("*.py")))
FILE_LIMIT, USUAL_FILE = 300, 250
FUNCTION_LIMIT, USUAL_FUNCTION = 40, 25
CLASS_LIMIT = 150
USUAL_SHARE = 0.95
HEAVY = {
    "hazm",
    "sacremoses",
    "nltk",
    "numpy",
    "pyarabic",
    "lxml",
    "docx",
    "charset_normalizer",
    "rapidfuzz",
    "markdown_it",
}
IMPORT_ALL = """
import importlib, json, sys, traceback
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
failed = {}
for name in json.loads(sys.argv[1]):
    try:
        importlib.import_module(name)
    except Exception:
        failed[name] = traceback.format_exc(limit=-1)
print(json.dumps({"failed": failed, "loaded": sorted(sys.modules)}))
"""


def short(path):
    return path.relative_to(ROOT).as_posix()


def lines_of(path):
    return len(path.read_text(encoding="utf-8").splitlines())


def nodes(path, *kinds):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def functions(path):
    return nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)


def length(node):
    return node.end_lineno - node.lineno + 1


def modules_below_ui():
    """Every module that must work without Qt."""
    parts = [path.relative_to(ROOT).with_suffix("").parts for path in sorted(PACKAGE.rglob("*.py"))]
    names = [".".join(part for part in found if part != "__init__") for found in parts]
    return [name for name in names if not name.startswith("translator_app.ui")]


@pytest.fixture(scope="module")
def without_qt():
    """What happened when every module below the window was imported where Qt cannot be."""
    words = [sys.executable, "-c", IMPORT_ALL, json.dumps(modules_below_ui())]
    return json.loads(subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT).stdout)


def test_the_layers_import_only_downwards(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    broken = lint_imports()
    assert not broken, capsys.readouterr().out


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_file_its_functions_and_classes_are_short(path):
    long = [f"{node.name}: {length(node)}" for node in functions(path) if length(node) > FUNCTION_LIMIT]
    long += [
        f"{node.name}: {length(node)}" for node in nodes(path, ast.ClassDef) if length(node) > CLASS_LIMIT
    ]
    assert lines_of(path) <= FILE_LIMIT
    assert not long


def test_nearly_all_files_are_shorter_still():
    long = {short(path): lines_of(path) for path in SOURCES if lines_of(path) >= USUAL_FILE}
    assert len(long) <= (1 - USUAL_SHARE) * len(SOURCES), long


def test_nearly_all_functions_are_shorter_still():
    found = {f"{short(path)}:{node.name}": length(node) for path in SOURCES for node in functions(path)}
    long = {name: lines for name, lines in found.items() if lines >= USUAL_FUNCTION}
    assert len(long) <= (1 - USUAL_SHARE) * len(found), long


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("__init__.py")), ids=short)
def test_a_package_file_holds_one_docstring_and_nothing_else(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_file_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_everything_below_the_window_runs_without_qt(without_qt):
    assert not without_qt["failed"], "\n".join(without_qt["failed"].values())


def test_importing_the_program_loads_no_heavy_library(without_qt):
    assert not HEAVY & set(without_qt["loaded"])
