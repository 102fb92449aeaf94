"""English that gives title and surname alone is no other name: the rest is offered, the title kept."""

import pytest

from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict


@pytest.mark.parametrize(
    ("persian", "latin", "better"),
    [
        ("حسن گلزار", "Ayatollah Golzar", "Ayatollah Hassan Golzar"),
        ("روح الله گلزار", "Ayatollah Golzar", "Ayatollah Rouhollah Golzar"),
        ("مسعود گلزار", "President Golzar", "President Masoud Golzar"),
        ("علی‌اکبر گلزار", "Dr. Golzar", "Dr. Ali Akbar Golzar"),
        ("حسن گلزار", "Golzar", "Hassan Golzar"),
        ("حسن امیرگلزار", "General Amir Golzar", "General Hassan Amir Golzar"),
    ],
)
def test_a_given_name_left_out_is_offered_and_the_title_kept(persian, latin, better, lexicon):
    compared = compare(persian, latin, lexicon)
    assert (compared.verdict, compared.suggestion) == (Verdict.VARIANT, better)
    assert not compared.alternatives


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("حسن گلزار", "Amir Golzar"),  # a given name, though also a title
        ("حسن گلزار", "Ayatollah Golbaghi"),
        ("شهردار گلزار", "Golzar"),  # no given name
        ("احمد گلزار", "Ahmad"),  # the surname is what is missing
    ],
)
def test_another_name_stays_wrong(persian, latin, lexicon):
    assert compare(persian, latin, lexicon).verdict is Verdict.WRONG


def test_a_published_spelling_does_not_take_the_title_away(lexicon):
    compared = compare("کریمی", "Dr Karmi", lexicon)
    assert compared.alternatives[0].text == "Dr Karimi"
