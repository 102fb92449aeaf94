"""Schemes are complete, each row has its source, and a broken file is named."""

import pickle
import re

import pytest

from translator_app.core.errors import DataError
from translator_app.romanization.scheme import NAMES, load_schemes


def test_the_eight_schemes_are_there_in_order(schemes):
    assert tuple(schemes) == NAMES


def test_each_scheme_writes_the_same_letters_and_cites_each_row(schemes):
    letters = {tuple(scheme.letters) for scheme in schemes.values()}
    assert len(letters) == 1
    for scheme in schemes.values():
        assert len(scheme.sources) == len(scheme.letters) + len(scheme.sounds) + len(scheme.rules)
        assert all(scheme.sources.values())


@pytest.mark.parametrize(
    ("text", "fault"), [("name = ", "cannot be read"), ('name = "x"', "lacks 'letters'")]
)
def test_a_broken_scheme_is_named(tmp_path, text, fault):
    (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=fault):
        load_schemes(tmp_path)


def test_a_scheme_can_be_kept_and_read_again(schemes):
    again = pickle.loads(pickle.dumps(schemes["press"]))  # noqa: S301 - written in this line
    assert (again.letters, again.respell) == (schemes["press"].letters, schemes["press"].respell)


def test_final_touches_are_sound_patterns(schemes):
    assert all(re.compile(old) for scheme in schemes.values() for old, _ in scheme.respell)
