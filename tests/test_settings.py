"""Settings: what a user chose comes back as it was, and a fault is told in one sentence."""

import os
import sys
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import DataError, WriteError
from translator_app.settings import Settings, load_settings, save_settings

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
LISTS = st.lists(TEXT, max_size=3).map(tuple)


@given(
    st.builds(
        Settings,
        reviewer=TEXT,
        scheme=TEXT,
        theme=st.sampled_from(["system", "light", "dark"]),
        single_keys=st.booleans(),
        glossaries=LISTS,
        recent=LISTS,
    )
)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory, settings):
    path = tmp_path_factory.getbasetemp() / "settings.toml"
    save_settings(settings, path)
    assert load_settings(path) == settings


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert load_settings(tmp_path / "settings.toml") == Settings()


def test_the_folder_is_made_when_first_saved(tmp_path):
    path = tmp_path / "new" / "folder" / "settings.toml"
    save_settings(Settings(reviewer="مینا"), path)
    assert load_settings(path).reviewer == "مینا"


def test_what_is_left_out_has_its_default_and_what_is_unknown_is_passed_over(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('reviewer = "Mina"\nof_a_later_version = 7\n', encoding="utf-8")
    assert load_settings(path) == Settings(reviewer="Mina")


@pytest.mark.parametrize(
    "content",
    [
        b"reviewer = Mina",
        b'reviewer = "Mina',
        b"reviewer = 7",
        b"single_keys = 1",
        b'single_keys = "yes"',
        b'glossaries = "one.tsv"',
        b"glossaries = [1]",
        b'theme = "pink"',
        b'reviewer = "\xff"',
        b"\xef\xbb\xbfreviewer = 7",
        b"n = " + b"9" * 5000,
        b"n = " + b"[" * 5000,
        b'reviewer = "a"\nreviewer = "b"',
    ],
)
def test_every_fault_is_one_sentence_with_the_file_and_the_remedy(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(DataError) as raised:
        load_settings(path)
    said = str(raised.value)
    assert said.startswith(f"{path}: ")
    assert "elete" in said
    assert "\n" not in said


def test_a_value_of_the_wrong_kind_is_named(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("scheme = 7", encoding="utf-8")
    with pytest.raises(DataError, match="“scheme” has a value of the wrong kind"):
        load_settings(path)


def test_a_folder_in_its_place_is_told(tmp_path):
    with pytest.raises(DataError, match="The settings cannot be read"):
        load_settings(tmp_path)
    with pytest.raises(WriteError, match="cannot be written"):
        save_settings(Settings(), tmp_path)


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "config").write_text("", encoding="utf-8")
    with pytest.raises(WriteError, match="The folder cannot be made"):
        save_settings(Settings(), tmp_path / "config" / "settings.toml")


@pytest.mark.skipif(sys.platform == "win32", reason="names on Windows are always Unicode")
def test_a_file_name_that_is_no_unicode_does_not_spoil_the_settings(tmp_path):
    path = tmp_path / "settings.toml"
    save_settings(Settings(reviewer="Mina", recent=(os.fsdecode(b"/news/\xff.txt"),)), path)
    assert load_settings(path) == Settings(reviewer="Mina", recent=("/news/?.txt",))


def test_every_option_carries_its_sentence():
    assert all(option.metadata["help"].endswith(".") for option in fields(Settings))


def test_a_default_is_one_of_its_choices():
    assert all(
        option.default in option.metadata.get("choices", (option.default,)) for option in fields(Settings)
    )
