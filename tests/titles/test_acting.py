"""Who stood in only is said to be acting, and a post that has ended is said to have ended."""

import datetime

import pytest

from translator_app.data import data_dir
from translator_app.titles.load import load_offices
from translator_app.titles.query import who


@pytest.fixture(scope="module")
def shipped():
    """The offices that come with the program."""
    return load_offices(data_dir("glossaries") / "offices")


@pytest.mark.parametrize(
    ("office", "date", "name", "note"),
    [
        ("president of Iran", "2024-07-09", ["Mohammad Mokhber"], "Mohammad Mokhber was acting."),
        ("foreign minister of Iran", "2024-07-09", ["Ali Bagheri Kani"], "Ali Bagheri Kani was acting."),
        ("president of Iran", "2024-09-09", ["Masoud Pezeshkian"], None),
        ("foreign minister of Afghanistan", "2023-07-09", ["Amir Khan Muttaqi"],
         "Amir Khan Muttaqi was acting."),
        ("foreign minister of Afghanistan", "2025-11-09", ["Amir Khan Muttaqi"], None),
        ("prime minister of Iran", "2024-07-09", [], "The post ended in 1989."),
        ("prime minister of Iran", "1988-07-09", ["Mir-Hossein Mousavi"], None),
    ],
)  # fmt: skip
def test_the_note_says_so(office, date, name, note, shipped):
    answers = who(office, shipped, datetime.date.fromisoformat(date))
    assert [holder.english for holder in answers.matches] == name
    assert answers.note == note
