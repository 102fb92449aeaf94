"""aligned_runs: translations in lines of their own, above or below the Persian."""

import pytest

from translator_app.terms.find import find_embedded

PROVERBS = """Proverbs

- پل را باد نمی‌برد (AB 1)
Wind does not take the bridge.
(Said of what is well built)

- راه را کسی نمی‌دزدد (AB 2)
Nobody steals the road.

- نان را باد آورد (AB 3)
The wind brought the bread.
"""
ABOVE = """The bridge stands in the wind
پل در باد ایستاده است

The road lies in the rain
راه زیر باران است
"""
LABELLED = """پل ما خوب است
راه ما دراز است

  • Translation:
Our bridge is good,
Our road is long.
  • Alternative translation:
Good is our bridge.
"""
PROSE = """Parviz Sohrabi wrote in the morning paper that the council had sold the bridge.

پل را فروختند

Nobody answered him, and the council met again in the evening.
"""
HTML = """<blockquote dir="rtl">
  <p>
پل ما را باد نمی‌برد و راه ما
دراز است
  </p>
</blockquote>

***“No wind takes our bridge, and our road is long.”***
"""


def pairs(text, evidence_of):
    terms = find_embedded(evidence_of(text), "press")
    return [(term.persian.of(text), term.english and term.english.of(text)) for term in terms]


def test_a_list_of_proverbs_goes_line_by_line(evidence_of):
    assert [english for _, english in pairs(PROVERBS, evidence_of)] == [
        "Wind does not take the bridge.",
        "Nobody steals the road.",
        "The wind brought the bread.",
    ]


def test_lines_above_that_a_blank_line_parts_from_the_next_are_taken(evidence_of):
    assert [english for _, english in pairs(ABOVE, evidence_of)] == [
        "The bridge stands in the wind",
        "The road lies in the rain",
    ]


def test_a_block_of_verse_is_paired_with_the_first_translation_of_it(evidence_of):
    assert [english for _, english in pairs(LABELLED, evidence_of)] == [
        "Our bridge is good",
        "Our road is long.",
    ]


def test_a_line_between_prose_is_not_translated_by_it(evidence_of):
    assert pairs(PROSE, evidence_of) == [("پل را فروختند", None)]


def test_a_quotation_of_two_lines_is_one_and_has_the_quotation_below(evidence_of):
    ((persian, english),) = pairs(HTML, evidence_of)
    assert persian == "پل ما را باد نمی‌برد و راه ما\nدراز است"
    assert english == "No wind takes our bridge, and our road is long."


@pytest.mark.parametrize("end", ["”*****. (5:55)***", "*****”**, **(33:56)**", "”***, (**8:72)"])
def test_a_verse_in_its_brackets_has_the_quotation_without_marks_or_reference(end, evidence_of):
    verse = HTML.replace("پل ما را", "﴿ پل ما را").replace("دراز است", "دراز است ﴾")
    ((persian, english),) = pairs(verse.replace("***“No", "**“*****No").replace(".”***", end), evidence_of)
    assert persian == "پل ما را باد نمی‌برد و راه ما\nدراز است"
    assert english == "No wind takes our bridge, and our road is long"


@pytest.mark.parametrize("times", [400])
def test_many_lines_take_no_longer_each(times, evidence_of):
    found = pairs(PROVERBS * times, evidence_of)
    assert len(found) == 3 * times


def test_behind_a_literal_rendering_its_equivalent_is_not_taken(evidence_of):
    text = "أبطأ من غراب نوح\nliterally: slower than the raven\nequivalent: slower than an itch\n"
    (found,) = find_embedded(evidence_of(text), "press")
    assert found.english.of(text) == "slower than the raven"


def test_a_poem_has_its_translation_under_a_heading(evidence_of):
    persian = ["پل در باد ایستاده است", "راه زیر باران است", "نان روی میز است", "کوه در دور است"]
    lines = ["The bridge stands in wind", "The road lies in rain", "Bread is on the table", "Far is the hill"]
    text = "\n".join([*persian, "The Bridge in the Wind", "", *lines, ""])
    terms = find_embedded(evidence_of(text), "press")
    assert [term.english and term.english.of(text) for term in terms] == lines
