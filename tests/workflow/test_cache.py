"""What was built is kept until a file of it changes; a damaged cache costs time and nothing else."""

import os

import pytest

from translator_app.data import user_data_dir
from translator_app.workflow import cache
from translator_app.workflow.cache import cached


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text("one", encoding="utf-8")
    return path


@pytest.fixture
def read(file):
    """Return what is in the file and how often it was read."""
    times = []

    def look(*files):
        def build():
            times.append(1)
            return file.read_text(encoding="utf-8")

        return cached("test", files or (file,), build), len(times)

    return look


def test_it_is_built_once_until_its_file_changes(file, read):
    assert (read(), read()) == (("one", 1), ("one", 1))
    file.write_text("two!", encoding="utf-8")
    assert (read(), read()) == (("two!", 2), ("two!", 2))


def test_other_files_have_another_cache(file, read):
    other = file.with_name("other.tsv")
    read(), read(file, other)
    assert (read(), read(file, other)) == (("one", 2), ("one", 2))


def test_a_damaged_cache_is_built_anew_and_told_to_who_listens(read, caplog):
    caplog.set_level("DEBUG", "translator_app")
    read()
    for path in (user_data_dir() / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    assert caplog.messages == []
    assert read() == ("one", 2)
    assert len(caplog.messages) == 1
    assert "built anew" in caplog.messages[0]
    assert read() == ("one", 2)


def test_a_cache_that_cannot_be_written_does_no_harm(read):
    (user_data_dir()).mkdir(parents=True)
    (user_data_dir() / "cache").write_text("a file", encoding="utf-8")
    assert (read(), read()) == (("one", 1), ("one", 2))


def test_only_the_latest_caches_are_kept(file):
    for number in range(15):
        cached(f"test{number}", [file], lambda: "built")
        for path in (user_data_dir() / "cache").glob(f"test{number}-*"):
            os.utime(path, (number, number))
    names = {path.name.partition("-")[0] for path in (user_data_dir() / "cache").iterdir()}
    assert len(names) == 12
    assert "test14" in names
    assert "test0" not in names


def test_an_update_is_seen_by_the_next_start_and_not_by_what_runs(tmp_path, monkeypatch):
    module = tmp_path / "core" / "rules.py"
    module.parent.mkdir()
    module.write_text("old", encoding="utf-8")
    monkeypatch.setattr(cache, "_PACKAGE", tmp_path)
    cache.state_of_code.cache_clear()
    made = iter(("by the old code", "by the new code"))

    def ask():
        return cache.cached("update", (), lambda: next(made), code=("core",))

    assert ask() == "by the old code"
    module.write_text("newer", encoding="utf-8")
    assert ask() == "by the old code"
    cache.state_of_code.cache_clear()
    assert ask() == "by the new code"
    cache.state_of_code.cache_clear()
