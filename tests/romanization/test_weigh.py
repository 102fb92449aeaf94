"""Spellings are weighed by how often they were met, and those that sound the same share one place."""

from translator_app.romanization.spelling import Candidate
from translator_app.romanization.weigh import sound_of, weighed


def test_what_sounds_otherwise_goes_before_another_habit():
    found = [
        Candidate("Ghaderi", 0.9, "model"),
        Candidate("Qaderi", 0.5, "model"),
        Candidate("Ghodri", 0.2, "model"),
    ]
    assert [one.text for one in weighed(found, {})] == ["Ghaderi", "Ghodri", "Qaderi"]


def test_what_was_met_often_goes_first():
    found = [Candidate("Saeed", 1.0, "lexicon"), Candidate("Saeid", 0.3, "lexicon")]
    assert weighed(found, {"Saeid": 40, "Saeed": 2})[0].text == "Saeid"
    assert weighed(found, {})[0].text == "Saeed"


def test_a_spelling_that_was_met_is_shown_though_no_rule_gives_it():
    assert "Cyrus" in [one.text for one in weighed([Candidate("Sirous", 1.0, "lexicon")], {"Cyrus": 3})]


def test_habits_make_no_other_sound():
    assert sound_of("Ghafoori") == sound_of("Qafouri") == sound_of("Ghaffuri")
    assert sound_of("Karami") != sound_of("Karimi")
