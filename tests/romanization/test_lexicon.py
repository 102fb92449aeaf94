"""The shipped readings are sound, and words that are not listed are built from parts."""

import pickle
import time

import pytest

from translator_app.core.errors import DataError
from translator_app.data import data_dir
from translator_app.romanization.judge import judge
from translator_app.romanization.lexicon import Entry, load_lexicon
from translator_app.romanization.reading import segments
from translator_app.romanization.script import latin_words, persian_key, persian_words

FILES = sorted((data_dir("resources") / "readings").glob("*.tsv"))


def _rows(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_sorted_and_its_readings_fit_their_letters(path):
    rows = _rows(path)
    assert path.read_text(encoding="utf-8").startswith("#persian\treading\trole\tlanguage\tpress\tothers\n")
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    unfit = [row[:2] for row in rows if segments(persian_words(row[0])[0].text, row[1].split("-")[0]) is None]
    assert [row for row in unfit if not row[1].endswith("-ye")] == []


def test_no_reading_is_listed_twice():
    keys = [(persian_key(row[0]), row[1], row[3]) for path in FILES for row in _rows(path)]
    assert len(keys) == len(set(keys))


def test_there_are_readings_enough(lexicon):
    assert sum(1 for _ in lexicon.entries()) >= 1200


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_press_spelling_agrees_with_its_own_word(path, lexicon):
    far = [
        (row[0], row[4])
        for row in _rows(path)
        if judge(
            persian_words(row[0])[0].text, row[4].replace("-", "").replace(" ", "").lower(), lexicon, row[3]
        ).cost
        > 3
    ]
    exonyms = {
        "Damascus",
        "Aleppo",
        "Lebanon",
        "Gaza",
        "Syria",
        "Yemen",
        "Palestine",
        "Engineer",
        "Dr",
        "Cyrus",
        "Urmia",
        "Rey",
    }
    assert [pair for pair in far if pair[1] not in exonyms] == []


def test_compounds_are_built_from_listed_parts(lexicon):
    assert lexicon.known("شهرام‌زاده")[0].reading == "šahrāmzāde"
    assert lexicon.known("مرادعلیپور")[0].reading == "morādalipur"
    assert lexicon.known("شمخالک") == ()


def test_spelling_differences_do_not_hide_a_word(lexicon):
    assert lexicon.known("ارش")[0].reading == lexicon.known("آرش")[0].reading == "āraš"
    assert lexicon.known("كريمى")[0].reading == "karimi"


def test_readings_added_do_not_change_the_lexicon_they_are_added_to(lexicon):
    own = lexicon.with_readings([Entry("شمخالک", "šomxālak", "surname", "fa", "Shomkhalak")])
    assert own.known("شمخالک")[0].press == "Shomkhalak"
    assert lexicon.known("شمخالک") == ()


def test_a_lexicon_can_be_kept_and_read_again(lexicon):
    again = pickle.loads(pickle.dumps(lexicon))  # noqa: S301 - written in this line
    assert again == lexicon
    assert again.known("کریمی") == lexicon.known("کریمی")
    assert again.owners("karimi") == lexicon.owners("karimi")


def test_words_and_spellings_are_indexed_by_the_same_keys_one_by_one_and_all_at_once(lexicon):
    for entry in lexicon.entries():
        assert entry in lexicon.listed(persian_key(entry.persian))
        if entry.role not in ("suffix", "prefix", "feature"):
            for spelling in (entry.press, *entry.others):
                latin = "".join(word.text for word in latin_words(spelling))
                assert persian_key(entry.persian) in lexicon.owners(latin)


def test_a_bad_row_is_named_with_its_line(tmp_path):
    (tmp_path / "bad.tsv").write_text("#persian\nکریم\tkarim\tking\tfa\tKarim\t\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"line 2: “کریم” has 6 columns or an unknown role"):
        load_lexicon(tmp_path)


@pytest.mark.bench
def test_the_lexicon_loads_fast():
    start = time.perf_counter()
    load_lexicon(data_dir("resources") / "readings")
    assert time.perf_counter() - start < 0.15
