"""The shipped table of guesses is the one its readings give."""

from translator_app.data import data_dir
from translator_app.romanization.build_model import build
from translator_app.romanization.guess import Model, guess
from translator_app.romanization.lexicon import MODEL_FILE, Entry, Lexicon


def test_the_table_is_not_older_than_the_readings(lexicon):
    shipped = (data_dir("resources") / "readings" / MODEL_FILE).read_text(encoding="utf-8")
    assert build(lexicon.entries()) == shipped, "Run python -m translator_app.romanization.build_model."


def test_the_order_of_the_readings_does_not_matter():
    entries = [Entry("کریم", "karim", "given", "fa", "Karim"), Entry("رحیم", "rahim", "given", "fa", "Rahim")]
    assert build(entries) == build(entries[::-1])


def test_narrow_neighbourhoods_are_the_sum_of_wider_ones():
    entries = [Entry("کرم", "karam", "given", "fa", "Karam"), Entry("کرمی", "kermi", "given", "fa", "Kermi")]
    model = Model(build(entries))
    assert model.counts(("ک", "ر", "#"), "کر") == (2, {"ka": 1, "ke": 1})
    assert model.counts(("#", "ک", "ر", "م", "#"), "کر") == (2, {"ka": 1, "ke": 1})
    assert model.counts(("م", "V"), "م*") == (1, {"m": 1})
    assert model.counts(("ل", "V"), "لم") is None


def test_a_word_is_guessed_from_words_like_it():
    like = [Entry("کریم", "karim", "given", "fa", "Karim"), Entry("سلام", "salām", "given", "fa", "Salam")]
    assert guess("سریم", Lexicon({}, {}, build(like)))[0].reading == "sarim"


def test_without_a_table_the_letters_alone_are_guessed():
    assert guess("بابا", Lexicon({}, {}))[0].reading == "bābā"
