"""The cells of a table in HTML source: those of one row render one another."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.markup_cells import row_of

ROW = """<tr id="a">
  <td>old</td>
  <td>پیش</td>
</tr>
<tr id="b">
  <th scope="row">water <b></b></th>
  <td>āb</td>
  <td class="rtl"><bdi>آب</bdi>، ماء</td>
  <td>2</td>
  <td>It is <i>drunk</i>.</td>
  <td>Wet.</td>
</tr>
<tr><td>next</td></tr>"""


def row(text, persian):
    start = text.index(persian)
    return row_of(text, Span(start, start + len(persian)))


@pytest.mark.parametrize("persian", ["آب", "ماء"])
def test_a_row_is_its_cells_of_one_stretch_in_latin_letters(persian):
    found = row(ROW, persian)
    assert [span.of(ROW) for span in found.before] == ["water", "āb"]
    assert [span.of(ROW) for span in found.after] == ["Wet."]


@pytest.mark.parametrize(
    "text",
    [
        "<p>water (آب)</p>",
        "<td>the word آب</td><td>water</td>",
        "<td>آب is water</td><td>water</td>",
        "<td>water</td></tr><p>آب",
    ],
)
def test_prose_is_no_row(text):
    found = row(text, "آب")
    assert found is None or found.before == found.after == ()
