"""A rule takes time in proportion to the length, also where the article is one line of faults."""

import time

import pytest

from tests.builders import article
from translator_app.checks.rule import CheckInput
from translator_app.checks.txt004_lost_bracket import RULE as LOST_BRACKET
from translator_app.checks.txt005_turned_bracket import RULE as TURNED_BRACKET
from translator_app.text.prepare import prepare


def seconds(rule, text):
    given = CheckInput(prepare(article(text)))
    assert given.prepared.script_places  # found before the time is taken
    start = time.process_time()
    found = sum(1 for _ in rule.check(given))
    assert found
    return time.process_time() - start


@pytest.mark.parametrize(("rule", "piece"), [(LOST_BRACKET, "پل) "), (TURNED_BRACKET, "(a) )پل( ")])
def test_twice_the_line_takes_about_twice_the_time(rule, piece):
    """The best of three, so that what else the machine does matters little; a square would give four."""
    size = 30_000
    short = min(seconds(rule, piece * (size // len(piece))) for _ in range(3))
    long = min(seconds(rule, piece * (2 * size // len(piece))) for _ in range(3))
    assert long < 2.6 * short + 0.03
