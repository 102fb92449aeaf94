"""In news articles with seeded faults nearly every fault is found, and hardly anything else is reported."""

import pytest

from tests.titles.seeded import outcomes, stated_dates
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def results():
    """What is reported in every article."""
    return outcomes(load_workspace())


def test_faults_are_found(results):
    missed = [f"{one.name}: {words}" for one in results for words in one.missed]
    assert len(missed) <= sum(len(one.caught) + len(one.missed) for one in results) // 10, "\n".join(missed)


def test_at_most_one_right_place_is_reported(results):
    beyond = [f"{one.name}: {words}" for one in results for words in one.beyond]
    assert len(beyond) <= 1, "\n".join(beyond)


def test_the_date_is_the_one_the_article_states():
    assert [name for name, (date, read) in stated_dates().items() if date != read] == []


def test_there_are_enough_of_them(results):
    assert len(results) >= 40
    assert sum(len(one.caught) + len(one.missed) for one in results) >= 110
