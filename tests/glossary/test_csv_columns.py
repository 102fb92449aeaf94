"""The columns of a CSV file are known by their names, or else by their script."""

import pytest

from translator_app.core.errors import DataError
from translator_app.glossary.exchange import read_exchange


def read(tmp_path, text):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    loaded = read_exchange(path)
    assert loaded.faults == ()
    return [(entry.english, entry.persian, entry.note) for entry in loaded.entries]


@pytest.mark.parametrize(
    "text",
    [
        "English,Persian,Note\nford,گدار,of the river\nweir,آب‌بند,\n",
        "ford,گدار,of the river\nweir,آب‌بند,\n",
        "Source,Target,Comment\nford,گدار,of the river\nweir,آب‌بند,\n",
        "توضیح;فارسی;انگلیسی\nof the river;گدار;ford\n;آب‌بند;weir\n",
        "EN\tFA\tRemarks\nford\tگدار\tof the river\nweir\tآب‌بند\t\n",
    ],
)
def test_a_list_is_read_however_it_is_headed(tmp_path, text):
    rows = {english: (persian, note) for english, persian, note in read(tmp_path, text)}
    assert rows["weir"] == ("آب‌بند", "")
    assert rows["ford"][0] == "گدار"


def test_the_persian_may_stand_first_and_a_lone_pair_is_enough(tmp_path):
    assert read(tmp_path, "گدار,ford\n") == [("ford", "گدار", "")]


def test_unknown_columns_are_left_out(tmp_path):
    text = "no,term,owner,ترجمه\n1,ford,Ann,گدار\n2,weir,Ben,آب‌بند\n"
    assert read(tmp_path, text) == [("ford", "گدار", ""), ("weir", "آب‌بند", "")]


@pytest.mark.parametrize(
    "text",
    [
        "ford,weir\nlock,dam\n",
        "گدار,آب‌بند\n",
        "english,other\nford,گدار\n",
        "english,english,persian\na,b,پل\n",
        "",
    ],
)
def test_what_cannot_be_told_is_asked(tmp_path, text):
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="Name them english and persian"):
        read_exchange(path)
