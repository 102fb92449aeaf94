"""The names of holders are found in an English text, whole or shortened."""

import pytest

from tests.builders import article
from translator_app.text.prepare import prepare
from translator_app.titles.people import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kiumars Daneshvar met Parviz Sohrabi.", ["Kiumars Daneshvar", "Parviz Sohrabi"]),
        ("Water Minister Kaviani’s plan", ["Kaviani"]),
        ("General Daneshvar, Sohrabi", ["Daneshvar", "Sohrabi"]),
        ("Falih al-Zubaidi and al-Zubaidi", ["Falih al-Zubaidi", "Zubaidi"]),
        ("he parviz went", []),
        ("nobody here", []),
    ],
)
def test_a_name_is_a_run_of_known_words(text, names, offices):
    assert [span.of(text) for span in find_people(prepare(article(text)), offices)] == names
