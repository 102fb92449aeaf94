"""Each run of Persian in a source gets a direction of its own, and no element is broken for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.formats.html_bdi import isolate_persian
from translator_app.formats.html_structure import read_structure

B, E = '<bdi lang="fa" dir="rtl">', "</bdi>"


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("<p>Sara (سارا) x", f"<p>Sara ({B}سارا{E}) x"),
        ("<p>(علی، رضا) and (علی), (رضا)", f"<p>({B}علی، رضا{E}) and ({B}علی{E}), ({B}رضا{E})"),
        ("<p>روزنامه «کیهان» x", f"<p>{B}روزنامه «کیهان»{E} x"),
        ("<p>(<b>سارا</b> کیان)", f"<p>({B}<b>سارا</b> کیان{E})"),
        ("<p>(سارا <b class=x>کیان</b>)", f"<p>({B}سارا <b class=x>کیان</b>{E})"),
        ("<p>(سارا <i><b>کیان</b></i>)", f"<p>({B}سارا <i><b>کیان</b></i>{E})"),
        ("<p>(سا&#1585;ا)", f"<p>({B}سا&#1585;ا{E})"),
        ("<p>(<b>سارا x</b>", f"<p>(<b>{B}سارا{E} x</b>"),
        ('<p>(<bdi>سارا</bdi>)<p dir="rtl">سارا</p>', '<p>(<bdi>سارا</bdi>)<p dir="rtl">سارا</p>'),
        ("<title>سارا</title><script>'سارا'</script><p title='سارا'>x", None),
        ("<select><option>سارا</select> x", None),
        ("<p>(سارا <b>کیان x</b>)", None),
        ("<td>(سارا<br>کیان)", f"<td>({B}سارا<br>کیان{E})"),
        ("<td>(سارا<p>کیان)", None),
        ("<p>(<u><b>سارا</b> کیان</u></b>)", f"<p>(<u>{B}<b>سارا</b> کیان{E}</u></b>)"),
        ("<p>(<b>a</b><i>x سارا</i> کیان)", None),
        ("<!-- سارا --><p>x", None),
    ],
)
def test_a_run_is_wrapped_where_it_can_be(source, result):
    assert isolate_persian(source) == (source if result is None else result)


PARTS = st.lists(
    st.sampled_from(["Sara ", "(سارا) ", "کیان ", "<b>", "</b>", "<p>", "<br>", "1361 ", "&nbsp;"]),
    max_size=12,
)


@given(PARTS)
def test_the_words_stay_and_a_second_time_changes_nothing(parts):
    source = "".join(parts)
    once = isolate_persian(source)
    assert read_structure(once).text == read_structure(source).text
    assert isolate_persian(once) == once
