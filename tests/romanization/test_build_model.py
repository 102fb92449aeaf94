"""The shipped table of guesses is the one its readings give."""

from translator_app.data import data_dir
from translator_app.romanization.build_model import build, digest, examples, heard, is_kept_out
from translator_app.romanization.lexicon import MODEL_FILE, Entry, load_lexicon
from translator_app.romanization.reading import segments

FOLDER = data_dir("resources") / "readings"


def test_the_table_is_not_older_than_the_readings(lexicon):
    first = (FOLDER / MODEL_FILE).read_text(encoding="utf-8").split("\n", 1)[0]
    remedy = "Run python -m translator_app.romanization.build_model."
    assert first == f"#{digest(examples(FOLDER, lexicon))}", remedy


def test_the_same_readings_give_the_same_table_in_the_same_order():
    readings = [("کریم", "karim"), ("رحیم", "rahim"), ("سلام", "salām")]
    told = {"~": dict(readings[:1])}
    assert build(readings, told) == build(list(readings), dict(told))


def test_the_readings_of_the_lexicon_win_over_those_heard_elsewhere(tmp_path):
    entry = Entry("رز", "roz", "given", "fa", "Roz")
    (tmp_path / "heard").mkdir()
    (tmp_path / "heard" / "names.tsv").write_text("رز\traz\t1\tRaz:1\nبز\tboz\t1\tBoz:1\n", encoding="utf-8")
    (tmp_path / "heard" / "places.tsv").write_text("", encoding="utf-8")
    (tmp_path / "given.tsv").write_text("\t".join((*entry[:5], "")) + "\n", encoding="utf-8")
    assert examples(tmp_path, load_lexicon(tmp_path)) == [("بز", "boz"), ("رز", "roz")]


def test_what_was_heard_fits_its_letters():
    names = [row[:2] for row in heard(FOLDER / "heard" / "names.tsv")]
    places = [
        pair
        for row in heard(FOLDER / "heard" / "places.tsv")
        for pair in zip(row[0].split(" "), (r.partition("-")[0] for r in row[1].split(" ")), strict=True)
    ]
    assert [pair for pair in (*names, *places) if segments(*pair) is None] == []


def test_some_places_are_kept_out_for_tests():
    kept = [row for row in heard(FOLDER / "heard" / "places.tsv") if is_kept_out(row[3])]
    assert 500 < len(kept) < 1000
