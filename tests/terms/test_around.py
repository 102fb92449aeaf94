"""look_around: the pieces around a run."""

from translator_app.terms.around import look_around
from translator_app.terms.mask import masked
from translator_app.text.script import script_runs


def look(text, number=0):
    runs = script_runs(text)
    return look_around(masked(text, runs), runs[number])


def said(text, pieces):
    return [(piece.span.of(text), piece.gap, piece.inside) for piece in pieces]


def test_pieces_before_and_after_with_the_signs_between():
    text = "the dolar, the azad (free, پل), he said"
    around = look(text)
    assert said(text, around.left)[:2] == [("free", ",", True), ("the azad", "(", False)]
    assert said(text, around.right) == [("he said", "),", False)]
    assert around.host.span.of(text) == "the azad"


def test_without_a_bracket_there_is_no_host():
    assert look("the azad – پل").host is None


def test_runs_before_it_in_the_bracket_are_counted():
    assert [look("mawkib (موكب/موکب/راه)", number).mates for number in (0, 1, 2)] == [0, 1, 2]


def test_nothing_is_taken_over_a_line_end():
    around = look("Parviz\n\nپل\n\nSohrabi")
    assert around.left == around.right == ()
