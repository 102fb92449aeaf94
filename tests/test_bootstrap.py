"""Set-up says what is missing, mends what is half-made and repeats nothing."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def project(tmp_path):
    """A folder with the two files that decide what an environment holds."""
    (tmp_path / "pyproject.toml").write_text("[project]", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("one==1", encoding="utf-8")
    return tmp_path


@pytest.fixture
def started(monkeypatch):
    """A list of the processes that would have been started; each of them succeeds."""
    found = []

    def record(words, **_options):
        found.append(words)
        if "venv" in words:
            python = bootstrap.venv_python(Path(words[-1]))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return subprocess.CompletedProcess(words, 0, stdout=sys.version)

    monkeypatch.setattr("subprocess.run", record)
    return found


def steps(started):
    """Which steps these processes were: ask for the version, make the environment, install, compile."""
    known = ("venv", "install", "compileall", "-c")
    return [next(word for word in known if word in words) for words in started]


def test_it_parses_on_a_python_too_old_to_run_the_program():
    ast.parse((ROOT / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_the_fingerprint_follows_each_file(project, name):
    before = bootstrap.fingerprint(project)
    assert bootstrap.fingerprint(project) == before
    (project / name).write_text("other", encoding="utf-8")
    assert bootstrap.fingerprint(project) != before


def test_the_fingerprint_follows_the_python(project, monkeypatch):
    before = bootstrap.fingerprint(project)
    monkeypatch.setattr("sys.version", "3.99")
    assert bootstrap.fingerprint(project) != before


def test_set_up_makes_an_environment_and_the_second_time_starts_nothing(project, started):
    bootstrap.set_up(project, project / ".venv")
    assert steps(started) == ["venv", "install", "compileall"]
    bootstrap.set_up(project, project / ".venv")
    assert len(started) == 3


def test_an_environment_whose_set_up_was_broken_off_is_made_anew(project, started):
    bootstrap.set_up(project, project / ".venv")
    (project / ".venv" / "stamp").unlink()
    bootstrap.set_up(project, project / ".venv")
    assert "--clear" in started[3]
    assert steps(started)[3:] == ["venv", "install", "compileall"]


def test_a_changed_requirement_is_installed_into_the_same_environment(project, started):
    bootstrap.set_up(project, project / ".venv")
    (project / "constraints.txt").write_text("one==2", encoding="utf-8")
    bootstrap.set_up(project, project / ".venv")
    assert steps(started)[3:] == ["-c", "install", "compileall"]


def test_no_stamp_is_left_when_pip_fails(project, monkeypatch):
    def fail(words, **_options):
        return subprocess.CompletedProcess(words, 1 if "install" in words else 0, stdout="")

    monkeypatch.setattr("subprocess.run", fail)
    with pytest.raises(bootstrap.SetupError, match="pip failed"):
        bootstrap.set_up(project, project / ".venv")
    assert bootstrap.last_set_up(project / ".venv") == ""


def test_an_environment_without_pip_is_not_usable(tmp_path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")], check=True)
    assert not bootstrap.is_usable(tmp_path / "venv")


def test_a_missing_environment_is_not_usable(tmp_path):
    assert not bootstrap.is_usable(tmp_path / "venv")


def test_missing_libraries_are_named_by_their_packages(monkeypatch):
    monkeypatch.setattr(bootstrap, "can_load", lambda library: library != "libEGL.so.1")
    assert bootstrap.missing_packages(on_screen=False) == ["libegl1"]


def test_a_window_on_x11_needs_more_than_a_picture(monkeypatch):
    monkeypatch.setattr(bootstrap, "can_load", lambda library: "xcb" not in library)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert bootstrap.missing_packages(on_screen=False) == []
    assert "libxcb-cursor0" in bootstrap.missing_packages(on_screen=True)


def test_a_library_that_is_nowhere_cannot_be_loaded():
    assert not bootstrap.can_load("libnothing-of-this-name.so.9")


def test_without_root_the_one_command_is_printed(monkeypatch):
    monkeypatch.setattr(bootstrap, "root_words", lambda: None)
    with pytest.raises(bootstrap.SetupError, match=r"\n    sudo apt-get install -y libgl1 libegl1\n"):
        bootstrap.install_packages(["libgl1", "libegl1"])


def test_a_python_that_is_too_old_and_alone_is_told_so(monkeypatch):
    monkeypatch.setattr(bootstrap, "another_python", lambda: None)
    with pytest.raises(
        bootstrap.SetupError, match=r"This is Python 3\.9, and 3\.11, 3\.12 or 3\.13 is needed"
    ):
        bootstrap.other_python_needed((3, 9))


def test_a_python_that_is_too_new_and_alone_goes_on_without_hazm(monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "another_python", lambda: None)
    assert bootstrap.other_python_needed((3, 14)) is None
    assert "hazm" in capsys.readouterr().out


def test_a_suitable_python_is_preferred_to_an_unsuitable_one(monkeypatch):
    monkeypatch.setattr(bootstrap, "another_python", lambda: ["python3.12"])
    assert bootstrap.other_python_needed((3, 9)) == ["python3.12"]
    assert bootstrap.other_python_needed((3, 11)) is None


def test_offscreen_is_no_display(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not bootstrap.has_display()


@pytest.mark.parametrize(("display", "expected"), [("", False), (":0", True)])
def test_linux_has_a_display_when_a_variable_names_one(monkeypatch, display, expected):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert bootstrap.has_display() is expected


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """A list of what was asked of the program, which answers with the codes put into its first element."""
    found = [[0, 0]]

    def record(*words, offscreen=False):
        found.append((words[2], offscreen))
        return found[0].pop(0)

    monkeypatch.setattr(bootstrap, "in_venv", record)
    monkeypatch.setattr(bootstrap, "OUT", tmp_path / "out")
    monkeypatch.setattr(bootstrap, "has_display", lambda: False)
    return found


def test_without_a_display_the_sample_becomes_a_picture_and_a_document(asked, capsys, tmp_path):
    assert bootstrap.run([]) == 0
    assert asked[1:] == [("open", True), ("export", False)]
    printed = capsys.readouterr().out
    assert "no display" in printed
    assert str(tmp_path / "out" / f"{bootstrap.SAMPLE.stem}.png") in printed
    assert str(tmp_path / "out" / f"{bootstrap.SAMPLE.stem}.docx") in printed


def test_a_failure_of_the_program_is_passed_on(asked):
    asked[0] = [2]
    assert bootstrap.run([]) == 2
    assert len(asked) == 2


def test_with_a_display_the_sample_is_opened_in_the_window(asked, monkeypatch):
    monkeypatch.setattr(bootstrap, "has_display", lambda: True)
    assert bootstrap.run([]) == 0
    assert asked[1:] == [(str(bootstrap.SAMPLE), False)]


def test_arguments_go_to_the_program(asked):
    assert bootstrap.run(["check", "article.txt"]) == 0
    assert asked[1:] == [("check", False)]


def test_the_sample_is_there():
    assert bootstrap.SAMPLE.is_file()


def test_an_unknown_command_shows_the_commands(capsys):
    assert bootstrap.main(["tset"]) == 2
    assert "test    lint, then the tests" in capsys.readouterr().out


def test_make_knows_the_same_commands():
    targets = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    described = re.findall(r"^([a-z][a-z, ]*?)  +\w", bootstrap.__doc__, re.MULTILINE)
    assert set(targets[1].split()) == set(", ".join(described).split(", "))


def test_cleaning_removes_files_as_well_as_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "OUT", tmp_path / "out")
    (tmp_path / ".coverage").touch()
    (tmp_path / "out").mkdir()
    assert bootstrap.main(["clean"]) == 0
    assert list(tmp_path.iterdir()) == []
