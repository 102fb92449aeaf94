"""Schemes are complete, each row has its source, and a broken file is named."""

import pickle
import re
import unicodedata

import pytest

from translator_app.core.errors import DataError
from translator_app.romanization.scheme import load_schemes
from translator_app.romanization.scheme_names import SCHEME_NAMES


def test_the_eight_schemes_are_there_in_order(schemes):
    assert list(schemes) == list(SCHEME_NAMES)


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


# Consonants in the order of the files, from ب to ی and hamza; the tables of the standards, letter by letter.
LETTERS = {
    "ala-lc": "b p t s̱ j ch ḥ kh d ẕ r z zh s sh ṣ z̤ ṭ ẓ ʻ gh f q k g l m n v h y ʼ",
    "ijmes": "b p t s̱ j ch ḥ kh d ẕ r z zh s sh ṣ ż ṭ ẓ ʿ gh f q k g l m n v h y ʾ",
    "bgn-pcgn": "b p t s̄ j ch ḩ kh d z̄ r z zh s sh ş ẕ ţ z̧ ‘ gh f q k g l m n v h y ’",
    "un-2012": "b p t s j č h x d z r z ž s š s z t z ʼ q f q k g l m n v h y ʼ",
    "dmg": "b p t s̱ ǧ č ḥ ḫ d ẕ r z ž s š ṣ ż ṭ ẓ ʿ ġ f q k g l m n v h y ʾ",
    "iranica": "b p t ṯ j č ḥ ḵ d ḏ r z ž s š ṣ ż ṭ ẓ ʿ ḡ f q k g l m n v h y ʾ",
    "ic": "b p t s j ch h kh d z r z zh s sh s z t z ' gh f gh k g l m n v h y '",
}


@pytest.mark.parametrize(("name", "letters"), LETTERS.items())
def test_the_letters_are_those_of_the_standard(name, letters, schemes):
    def composed(text):
        return unicodedata.normalize("NFC", text)

    assert list(map(composed, schemes[name].letters.values())) == composed(letters).split()


def test_what_the_sources_leave_open_is_marked(schemes):
    marked = {(name, cell) for name, scheme in schemes.items() for cell in scheme.doubts}
    assert marked == {
        ("dmg", "rules.xwa"), ("dmg", "rules.article"), ("dmg", "rules.ezafe_i"),
        ("un-2012", "rules.article"), ("ijmes", "rules.xwa"), ("ic", "rules.xwa"),
    }  # fmt: skip
