"""A table of lines gives the entries those lines are, however it was made."""

import datetime
import pickle

import pytest

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.glossary.entry import CaseRule, Status
from translator_app.glossary.table import EntryTable, table_of

ENTRIES = [
    entry("Ford", "گدار", line=2, origin="g.tsv", note="a note", source="here"),
    entry("Weir", "آب‌بند", Kind.PLACE, line=3, origin="g.tsv", status=Status.FORBIDDEN, case=CaseRule.EXACT),
    entry("Mill", "آسیاب", line=7, origin="g.tsv", valid_from=datetime.date(1979, 1, 1),
          valid_until=datetime.date(2009, 3, 31), language="ar", domain="d", changed="2020-01-01", by="me"),
]  # fmt: skip


@pytest.fixture
def table():
    return table_of(ENTRIES, "g.tsv")


def test_entries_come_back_as_they_were(table):
    assert list(table) == ENTRIES
    assert [table[number] for number in range(3)] == ENTRIES
    assert table[-1] == ENTRIES[2]
    assert table[1:] == ENTRIES[1:]
    assert table[1] is table[1]
    with pytest.raises(IndexError):
        _ = table[3]


def test_single_cells_need_no_entry(table):
    assert list(table.column("english")) == ["Ford", "Weir", "Mill"]
    assert table.persian(1) == "آب‌بند"
    assert table.concept(2) == "mill"


def test_tables_are_joined_and_parts_of_them_chosen(table):
    other = table_of([entry("Lock", "حوضچه", line=2, origin="h.tsv")], "h.tsv")
    joined = EntryTable.joined([other, EntryTable.joined(()), table])
    assert [(one.english, one.origin, one.line) for one in joined] == [
        ("Lock", "h.tsv", 2), ("Ford", "g.tsv", 2), ("Weir", "g.tsv", 3), ("Mill", "g.tsv", 7),
    ]  # fmt: skip
    assert [joined.file_of(number) for number in range(4)] == [0, 1, 1, 1]
    chosen = joined.chosen([0, 2])
    assert [(one.english, one.origin) for one in chosen] == [("Lock", "h.tsv"), ("Weir", "g.tsv")]
    assert list(chosen.concept_sums) == [joined.concept_sums[0], joined.concept_sums[2]]


def test_a_table_travels(table):
    assert list(pickle.loads(pickle.dumps(table))) == ENTRIES  # noqa: S301 - our own
