"""The golden passages are understood, and what is right in them is never reported."""

import pytest

from tests.titles.golden import is_false_alarm, judged, misunderstood, passages
from translator_app.workflow.workspace import load_workspace

PASSAGES = passages()


@pytest.fixture(scope="module")
def results():
    """What the program makes of every passage."""
    workspace = load_workspace()
    return [(passage, judged(passage, workspace)) for passage in PASSAGES]


def test_nearly_all_are_understood(results):
    wrong = [
        f"{one.where}: {', '.join(what)}" for one, found in results if (what := misunderstood(one, found))
    ]
    assert len(wrong) <= len(results) // 50, "\n".join(wrong)


def test_nothing_right_is_reported(results):
    assert [passage.where for passage, found in results if is_false_alarm(passage, found)] == []


def test_there_are_passages_of_every_kind():
    assert len(PASSAGES) >= 150
    assert {verdict for passage in PASSAGES for _, verdict in passage.expected} == {
        "ok", "wording", "outdated", "not-yet", "other-holder", "wrong-body", "rank", "persian", "unknown"
    }  # fmt: skip
