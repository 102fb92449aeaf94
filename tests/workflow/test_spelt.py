"""The spellings of an article's names are worked out when they are asked for."""

import pickle

import pytest

from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

TEXT = (
    "Saman Izadyar (سامان ایزدیار) spoke. Later Saman Izadyar (سامان ایزدیار) left the "
    "Islamic Republic of Iran (جمهوری اسلامی ایران)."
)


@pytest.fixture(scope="module")
def spelt():
    return analyse(read_text(TEXT), load_workspace(), None, "press").schemes


def test_each_name_is_there_in_every_scheme(spelt):
    assert list(spelt) == [1, 2]
    assert spelt[1]["press"] == "Saman Izadyar"
    assert spelt[1]["un-2012"] == "Sāmān Izadyār"
    assert spelt[2] == spelt[1]


def test_what_is_no_name_has_no_spelling(spelt):
    assert spelt.get(3) is None


def test_another_process_gets_plain_values(spelt):
    sent = pickle.loads(pickle.dumps(spelt))  # noqa: S301 - our own
    assert type(sent) is dict
    assert sent == dict(spelt.items())
