"""Offices load from TOML; whatever is wrong is named with its file and a remedy."""

import pytest

from tests.titles.office_data import OFFICES, write_offices
from translator_app.core.errors import DataError
from translator_app.data import data_dir
from translator_app.titles.load import load_offices
from translator_app.titles.partial_date import PartialDate


def test_everything_written_reaches_its_value(offices):
    assert len(offices.offices) == 6
    force = offices.organisations["army-river-force"]
    assert (force.parent, force.country, force.confusable) == ("army", "IR", ("guards-river-force",))
    first, second = offices.by_office["army-river-commander"]
    assert (first.english, first.since, first.until) == (
        "Parviz Sohrabi",
        PartialDate(2010, 2, 1),
        PartialDate(2016, 11, 19),
    )
    assert (second.also_english, second.rank, second.until, second.verified) == (
        ("Kioumars Daneshvar",), "brigadier", None, True,
    )  # fmt: skip
    assert offices.by_office["guards-river-commander"][0].until == PartialDate(2021, 5)
    assert offices.checked["army"] == PartialDate(2020, 1, 1)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('id = "guards"\n', 'id = "army"\n', "“army” is there twice"),
        ('person_fa = "بهمن فروغی"\n', "", "has no person_fa"),
        (
            'organisation = "water-ministry"',
            'organisation = "fire-ministry"',
            "“fire-ministry”, which is not defined",
        ),
        ('office = "army-deputy"', 'office = "army-cook"', "“army-cook”, which is not defined"),
        ('rank = "brigadier"', 'rank = "sultan"', "“sultan”, which is not defined"),
        ('parent = "guards"', 'parent = "guard"', "“guard”, which is not defined"),
        ("from = 2010-02-01", "from = 2017-02-01", "ends (2016-11-19) before it begins (2017-02-01)"),
        ('until = "2021-05"', 'until = "May 2021"', "“May 2021” is no date"),
        ("verified = false", 'verified = "no"', "verified of the holder"),
        ('also_en = ["Artesh", "Iranian Army"]', 'also_en = "Artesh"', "must be a list of strings"),
        ("[[rank]]", "[[rank]", "not valid TOML"),
    ],
)
def test_a_fault_is_named(tmp_path, old, new, what):
    assert old in OFFICES
    with pytest.raises(DataError, match=r"offices\.toml") as error:
        load_offices(write_offices(tmp_path, OFFICES.replace(old, new, 1)))
    assert what in str(error.value)


def test_a_single_table_is_no_list(tmp_path):
    with pytest.raises(DataError, match="“rank” is not a list"):
        load_offices(write_offices(tmp_path, '[rank]\nid = "sultan"\n'))


def test_a_missing_folder_says_what_to_do(tmp_path):
    with pytest.raises(DataError, match="Check the folder"):
        load_offices(tmp_path / "none")


def test_a_file_in_another_encoding_is_named(tmp_path):
    (tmp_path / "bad.toml").write_bytes('fa = "ارتش"'.encode("cp1256"))
    with pytest.raises(DataError, match=r"bad\.toml"):
        load_offices(tmp_path)


def test_an_empty_folder_gives_no_offices(tmp_path):
    assert load_offices(tmp_path).holders == ()


def test_the_shipped_offices_load():
    assert load_offices(data_dir("glossaries") / "offices").offices
