"""A date that may be read two ways is read as the day of the week in the story tells."""

import pytest

from translator_app.text.doubtful_date import settled_lines


@pytest.mark.parametrize(
    ("line", "story", "expected"),
    [
        ("KABUL, 12/02/2015", "Five ministers agreed on Thursday.", "KABUL, 2015-02-12"),
        ("KABUL, 12/02/2015", "Five ministers agreed on Wednesday.", "KABUL, 2015-12-02"),
        ("KABUL, 12-02-2015 - Leaders meet", "They met on Thursday.", "KABUL, 2015-02-12 - Leaders meet"),
        ("KABUL, 12/02/2015", "Nothing was said of it until the next Tuesday.", "KABUL, 2015-12-02"),
    ],
)
def test_the_day_named_tells(line, story, expected):
    assert settled_lines([line], story) == [expected]


@pytest.mark.parametrize(
    ("line", "story"),
    [
        ("KABUL, 12/02/2015", "Five ministers agreed."),
        ("KABUL, 12/02/2015", "Five agreed on Thursday, five on Wednesday."),
        ("KABUL, 24/02/2015", "Five ministers agreed on Tuesday."),
        ("KABUL", "Five ministers agreed on Thursday."),
    ],
)
def test_where_nothing_tells_nothing_is_settled(line, story):
    assert settled_lines([line], story) is None
