"""A glossary answers for a wording in either script."""

import datetime

import pytest

from tests.builders import entry, glossary_of
from translator_app.glossary.entry import Status

GLOSSARY = glossary_of(
    (
        entry("Supreme Sluice", "دریچه عالی"),
        entry("Sluice", "دریچه", status=Status.ADMITTED),
        entry("Sluice-Gate Board", "هیئت دریچه‌ها", status=Status.FORBIDDEN),
        entry("Old Sluice", "دریچه", status=Status.DEPRECATED, valid_until=datetime.date(2003, 12, 31)),
    )
)


def names(entries):
    return [found.english for found in entries]


@pytest.mark.parametrize(
    "asked", ["هیئت دریچه‌ها", "هيئت دريچه ها", "هیئت دریچه‌هـا", "هییت دریچهها", "هیئتِ دریچه‌ها"]
)
def test_persian_is_found_however_it_is_written(asked):
    assert names(GLOSSARY.entries_for(asked)) == ["Sluice-Gate Board"]


@pytest.mark.parametrize(
    "asked", ["sluice-gate board", "Sluice Gate Board", "SLUICEGATE BOARDS", "Sluice‑Gate Board"]
)
def test_english_is_found_whatever_its_capitals_and_hyphens(asked):
    assert names(GLOSSARY.entries_for_english(asked)) == ["Sluice-Gate Board"]


def test_of_one_wording_the_better_status_comes_first():
    assert names(GLOSSARY.entries_for("دریچه")) == ["Sluice", "Old Sluice"]


def test_lookup_finds_parts_the_whole_wording_first():
    assert names(GLOSSARY.lookup("sluice")) == ["Sluice", "Sluice-Gate Board", "Supreme Sluice", "Old Sluice"]
    assert names(GLOSSARY.lookup("عالی")) == ["Supreme Sluice"]
    assert GLOSSARY.lookup("  ") == ()
    assert GLOSSARY.lookup("weir") == ()


def test_the_preferred_term_depends_on_the_date_and_the_language():
    old = entry("Old name", "نام کهنه", valid_until=datetime.date(2003, 12, 31))
    new = entry("Old name", "نام نو", valid_from=datetime.date(2004, 1, 1))
    arabic = entry("Old name", "الاسم", language="ar")
    glossary = glossary_of((old, new, arabic))
    assert glossary.preferred("old-name", datetime.date(2000, 1, 1)) == old
    assert glossary.preferred("old-name", datetime.date(2010, 1, 1)) == new
    assert glossary.preferred("old-name", None, "ar") == arabic
    assert glossary.preferred("nothing") is None


def test_the_terms_of_a_concept_stay_together():
    assert names(GLOSSARY.of_concept("sluice")) == ["Sluice"]
