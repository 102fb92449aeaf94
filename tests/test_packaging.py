"""What is installed is complete: the program, its data, its licences, and nothing that merely lay about."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("translator_app", "resources", "glossaries")
JUNK = (
    "resources/fonts/Old.ttf.bak",
    "resources/icons/.DS_Store",
    "glossaries/mine.tsv~",
    "glossaries/x.part",
)
LEFT_OUT = re.compile(r"(^|/)(\.|__pycache__)|~$|\.(bak|orig|part|pyc|swp|tmp)$")
LICENCES = (
    "LICENSE",
    "CharisSIL-OFL.txt",
    "NotoSans-OFL.txt",
    "Vazirmatn-OFL.txt",
    "LUCIDE-LICENSE.txt",
    "HAZM-LICENSE.txt",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel built from a copy of the project in which stray files lie about."""
    copy, out = tmp_path_factory.mktemp("project"), tmp_path_factory.mktemp("dist")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, copy / name)
    for name in JUNK:
        (copy / name).write_text("stray", encoding="utf-8")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=copy, check=True, capture_output=True)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def shipped(wheel):
    """The names of all files in the wheel."""
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A folder with the wheel unpacked, as pip would leave it."""
    folder = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_of_the_project_is_shipped_and_no_stray_one(shipped, folder):
    target = folder if folder == "translator_app" else f"translator_app/_data/{folder}"
    files = [
        path.relative_to(ROOT / folder).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()
    ]
    wanted = {f"{target}/{name}" for name in files if not LEFT_OUT.search(name)}
    data = "translator_app/_data/"
    found = {
        name
        for name in shipped
        if name.startswith(f"{target}/") and target.startswith(data) == name.startswith(data)
    }
    assert found == wanted


def test_nothing_but_the_package_is_installed(shipped):
    assert {name.split("/")[0] for name in shipped} == {"translator_app", "translator_app-0.1.0.dist-info"}


@pytest.mark.parametrize("name", LICENCES)
def test_the_licences_go_with_it(shipped, name):
    assert any("/licenses/" in found and found.endswith(name) for found in shipped)


def test_the_command_is_named(installed):
    points = next(installed.glob("*.dist-info")) / "entry_points.txt"
    assert "translator-app = translator_app.__main__:main" in points.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["resources", "glossaries"])
def test_an_installed_program_finds_its_data(installed, tmp_path, name):
    ask = f"from translator_app.data import data_dir; print(data_dir({name!r}))"
    environ = {**os.environ, "PYTHONPATH": str(installed)}
    words = [sys.executable, "-c", ask]
    answer = subprocess.run(words, cwd=tmp_path, env=environ, check=True, capture_output=True, text=True)
    assert Path(answer.stdout.strip()) == installed / "translator_app" / "_data" / name


def test_constraints_pin_versions_and_name_no_host():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins
    strange = [
        line
        for line in pins
        if not re.fullmatch(r"[a-z0-9-]+==[\w.]+(; python_version [<>=]+ '3\.\d+')?", line)
    ]
    assert not strange
