"""A file that cannot be an article is refused with one sentence, before it costs anything."""

import os

import pytest

from translator_app.core.errors import ReadError
from translator_app.formats.load import LIMIT, load_bytes


def test_a_file_is_given_back_byte_for_byte(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff\x00\r\n")
    assert load_bytes(path) == b"\xff\x00\r\n"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.txt", "no such file"),
        (".", "folder"),
        ("empty.txt", "empty"),
        ("a\0b", "no name"),
        ("a" * 5000, "cannot be read"),
    ],
)
def test_what_is_no_file_is_named_with_a_remedy(tmp_path, name, words):
    (tmp_path / "empty.txt").touch()
    with pytest.raises(ReadError, match=words) as caught:
        load_bytes(tmp_path / name)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_file_over_the_limit_is_not_read(tmp_path):
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1)  # a hole: nothing stands on the disk
    with pytest.raises(ReadError, match="50 MB"):
        load_bytes(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReadError, match="pipe"):
        load_bytes(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it_says_so(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("words", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(ReadError, match="right"):
        load_bytes(path)
