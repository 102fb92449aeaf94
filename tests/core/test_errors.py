"""Errors: each says what, where and what to do."""

import errno
import os

import pytest

from translator_app.core.errors import AppError, DataError, ReadError, UsageError, WriteError, reason


@pytest.mark.parametrize("kind", [ReadError, WriteError])
def test_a_file_error_names_the_file_the_fault_and_the_remedy(kind):
    error = kind("news.txt", "It is empty.", "Open another one.")
    assert str(error) == "news.txt: It is empty. Open another one."
    assert isinstance(error, AppError)


def test_a_data_error_names_the_line_where_it_is_known():
    assert str(DataError("a.tsv", 7, "No Persian.", "Add it.")) == "a.tsv, line 7: No Persian. Add it."
    assert str(DataError("a.tsv", None, "No Persian.", "Add it.")) == "a.tsv: No Persian. Add it."
    assert issubclass(DataError, AppError)
    assert issubclass(UsageError, AppError)


def test_the_system_s_reason_fits_into_a_sentence():
    assert reason(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) == "no space left on device"
    assert reason(OSError(1, "Not now.")) == "not now"


def test_an_error_without_words_gives_its_name():
    assert reason(TimeoutError()) == "timeoutError"
