"""Words that no list knows are read as words like them, and never against the signs that are written."""

import pytest

from translator_app.data import data_dir
from translator_app.romanization.build_model import heard, is_kept_out
from translator_app.romanization.guess import Model, guess
from translator_app.romanization.inner_words import hints
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.reading import sounds_by_letter
from translator_app.romanization.train import grouped, train

LIKE = [("کریم", "karim"), ("رحیم", "rahim"), ("نسیم", "nasim"), ("سلام", "salām"), ("کلام", "kalām")]


@pytest.mark.parametrize(("word", "reading"), [("سریم", "sarim"), ("نلام", "nalām")])
def test_a_word_is_guessed_from_words_like_it(word, reading):
    assert guess(word, Lexicon({}, {}, train(LIKE)))[0].reading == reading


def test_without_a_table_the_letters_alone_are_guessed():
    assert guess("بابا", Lexicon({}, {}))[0].reading == "bābā"


def test_what_was_heard_of_people_goes_first_where_people_are_meant():
    lexicon = Lexicon({}, {}, train(LIKE) + grouped({"~نلام": "nelām"}))
    assert guess("نلام", lexicon)[0].reading == "nelām"
    assert guess("نلام", lexicon, places=True)[0].reading == "nalām"


def test_guesses_are_ranked_and_bounded(lexicon):
    found = guess("شمخالک", lexicon, 5)
    assert [g.probability for g in found] == sorted((g.probability for g in found), reverse=True)
    assert 0 < sum(g.probability for g in found) <= 1
    assert guess("ک" * 31, lexicon) == guess("", lexicon) == ()


def test_the_sounds_of_a_word_are_laid_on_its_letters():
    assert sounds_by_letter("کریم", [("ک", "k"), ("", "a"), ("ر", "r"), ("ی", "i"), ("م", "m")]) == [
        "ka", "r", "i", "m",
    ]  # fmt: skip


def test_real_places_that_took_no_part_in_the_training_are_mostly_read_right(lexicon):
    folder = data_dir("resources") / "readings" / "heard"
    rows = [row for row in heard(folder / "places.tsv") if is_kept_out(row[3]) and " " not in row[0]]
    right = [any(g.reading == row[1] for g in guess(row[0], lexicon, 5)) for row in rows[:200]]
    assert sum(right) / len(right) > 0.7


def test_what_is_told_of_a_single_letter_is_found():
    model = Model(grouped({"J": ".a:5", "Jبب": ".e:3"}))
    assert (model.cells("J"), model.cells("Jبب")) == (".a:5", ".e:3")
    assert max(model.add(model.nothing(), ["J"])) == 0.5


def test_a_listed_word_within_a_word_tells_how_it_sounds(lexicon):
    assert guess("مرزخالک", lexicon)[0].reading.startswith("marz")
    assert any(hint.startswith("Pe") for hint in hints("مرزخالک", lexicon)[2])
    assert hints("زخ", lexicon) == [[], []]
