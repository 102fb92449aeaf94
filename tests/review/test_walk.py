"""Going from one finding to the next: round the end, past what is decided."""

import pytest

from tests.builders import sample_review
from translator_app.review.items import finding_rows, page_marks
from translator_app.review.walk import next_mark, next_open

ROWS = finding_rows(sample_review())
KEYS = [row.key for row in ROWS]
MARKS = page_marks(sample_review())


def key(found):
    return found.key if found else None


@pytest.mark.parametrize(
    ("at", "step", "expected"),
    [(None, 1, 0), (None, -1, 2), (0, 1, 1), (1, -1, 0), (2, 1, 0), (0, -1, 2)],
)
def test_without_decisions_every_finding_is_visited_in_turn(at, step, expected):
    here = None if at is None else KEYS[at]
    assert key(next_open(ROWS, (), here, step)) == KEYS[expected]


def test_decided_findings_are_passed_over():
    assert key(next_open(ROWS, {KEYS[1]}, KEYS[0], 1)) == KEYS[2]
    assert key(next_open(ROWS, {KEYS[0], KEYS[2]}, KEYS[1], 1)) == KEYS[1]


def test_when_all_is_decided_there_is_no_next():
    assert next_open(ROWS, set(KEYS), KEYS[0], 1) is None
    assert next_open((), (), None, 1) is None


def test_a_finding_that_is_gone_begins_anew():
    assert key(next_open(ROWS, (), "XXX001@0-1", 1)) == KEYS[0]


def test_marks_are_visited_round_the_end():
    assert key(next_mark(MARKS, None, 1)) == MARKS[0].key
    assert key(next_mark(MARKS, MARKS[-1].key, 1)) == MARKS[0].key
    assert key(next_mark(MARKS, MARKS[0].key, -1)) == MARKS[-1].key
    assert key(next_mark(MARKS, None, -1)) == MARKS[-1].key
    assert next_mark((), None, 1) is None
