"""Starting the window: a picture on demand, light, quick, and without the heavy libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from translator_app.data import data_dir

SAMPLE = data_dir("resources") / "samples" / "border-road.txt"
HEAVY = ("hazm", "sacremoses", "nltk", "numpy", "lxml", "docx", "charset_normalizer", "rapidfuzz")
# Takes the picture, then says which heavy libraries this process holds.
SCRIPT = f"""
import sys
from translator_app.__main__ import main
code = main(sys.argv[1:])
print([name for name in {HEAVY!r} if name in sys.modules])
sys.exit(code)
"""


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-c", SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


@pytest.mark.parametrize(("size", "theme"), [("1400x900", "light"), ("1024x700", "dark")])
def test_a_picture_of_the_sample_has_the_size_and_loads_nothing_heavy(tmp_path: Path, size, theme):
    out = tmp_path / "window.png"
    ended = start("open", str(SAMPLE), "--screenshot", str(out), "--size", size, "--theme", theme)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.strip() == "[]"
    image = QImage(str(out))
    assert f"{image.width()}x{image.height()}" == size
    assert (image.pixelColor(640, 640).lightness() < 128) is (theme == "dark")


def test_a_file_that_cannot_be_opened_is_one_sentence_and_2(tmp_path):
    ended = start("open", str(tmp_path / "missing.txt"), "--screenshot", str(tmp_path / "window.png"))
    assert ended.returncode == 2
    assert "missing.txt" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_picture_that_cannot_be_written_is_said(tmp_path):
    ended = start("open", str(SAMPLE), "--screenshot", str(tmp_path / "no-folder" / "window.png"))
    assert ended.returncode == 2
    assert "cannot be written" in ended.stderr


def test_the_window_reads_a_date_as_the_commands_do(tmp_path):
    """There is no 30 Esfand 1394; as a year of our own reckoning it would be taken."""
    ended = start("open", str(SAMPLE), "--date", "1394-12-30", "--screenshot", str(tmp_path / "window.png"))
    assert ended.returncode == 2
    assert "not a date" in ended.stderr
