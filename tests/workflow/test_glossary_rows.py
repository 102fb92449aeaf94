"""The rows of the glossary table: searched in both scripts, filtered, and sorted the Persian way."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.workflow.glossary_book import Access, GlossaryBook, GlossaryFile
from translator_app.workflow.glossary_rows import (
    Column,
    RowFilter,
    carried_order,
    find_rows,
    make_rows,
    sort_rows,
)

ENTRIES = (
    entry("Zob Ahan", "ذوب‌آهن", Kind.PLACE, valid_from=datetime.date(1990, 1, 1)),
    entry("Arba'een", "اربعین", Kind.CONCEPT, status=Status.ADMITTED),
    entry("Ground-Forces", "نیروی زمینی"),
    entry("Père Lachaise", "پرلاشز", Kind.PLACE, status=Status.FORBIDDEN),
    entry("Tea house", "چای‌خانه", Kind.PLACE),
)


def book_of(tmp_path, *groups):
    files = [GlossaryFile(tmp_path / f"g{n}.tsv", tuple(group)) for n, group in enumerate(groups)]
    return GlossaryBook(tuple(files), files[0].path)


@pytest.fixture
def rows(tmp_path):
    return make_rows(book_of(tmp_path, ENTRIES[:3], ENTRIES[3:]))


def found(rows, **wanted):
    return [rows.entries[n].english for n in find_rows(rows, RowFilter(**wanted), range(len(rows.entries)))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ARBAEEN", ["Arba'een"]),
        ("arba’een", ["Arba'een"]),
        ("ground forces", ["Ground-Forces"]),
        ("pere", ["Père Lachaise"]),
        ("ذوب آهن", ["Zob Ahan"]),
        ("ذوبآهن", ["Zob Ahan"]),
        ("اربعين", ["Arba'een"]),
        ("نیروی\u200cزمینی", ["Ground-Forces"]),
        ("house چای", ["Tea house"]),
        ("house پر", []),
        ("   ", [one.english for one in ENTRIES]),
    ],
)
def test_search_folds_both_scripts(rows, words, expected):
    assert found(rows, words=words) == expected


def test_the_filter_narrows_by_status_kind_file_and_use(rows):
    assert found(rows, statuses=frozenset({Status.FORBIDDEN})) == ["Père Lachaise"]
    assert found(rows, kind=Kind.CONCEPT) == ["Arba'een"]
    assert found(rows, file=1) == ["Père Lachaise", "Tea house"]
    assert found(rows, used=frozenset({"tea-house"})) == ["Tea house"]


def test_persian_is_sorted_by_its_own_alphabet(rows):
    order = sort_rows(rows, Column.PERSIAN)
    assert [rows.entries[n].persian for n in order] == [
        "اربعین",
        "پرلاشز",
        "چای‌خانه",
        "ذوب‌آهن",
        "نیروی زمینی",
    ]


def test_other_columns_sort_and_equal_rows_keep_their_place(rows):
    by_status = sort_rows(rows, Column.STATUS)
    assert [rows.entries[n].status for n in by_status][-2:] == [Status.ADMITTED, Status.FORBIDDEN]
    assert by_status[:3] == [0, 2, 4]
    assert sort_rows(rows, Column.VALID)[-1] == 0
    assert sort_rows(rows, Column.HERE, uses={"tea-house": 2})[0] == 4
    assert sort_rows(rows, Column.FROM) == [0, 1, 2, 3, 4]


def test_an_order_carried_over_a_change_is_the_same_as_a_new_one(rows, tmp_path):
    order = sort_rows(rows, Column.PERSIAN)
    changed = replace(ENTRIES[3], persian="یکم")
    after = make_rows(book_of(tmp_path, ENTRIES[:2], (entry("New", "تازه"), changed, ENTRIES[4])), rows)
    carried = sort_rows(after, Column.PERSIAN, start=carried_order(rows, order, after))
    assert carried == sort_rows(after, Column.PERSIAN)
    assert found(after, words="تازه") == ["New"]


def test_a_read_only_row_is_overruled_by_an_own_one_of_its_concept(tmp_path):
    own = GlossaryFile(tmp_path / "own.tsv", (ENTRIES[4],))
    shipped = GlossaryFile(tmp_path / "s.tsv", (ENTRIES[4], ENTRIES[0]), access=Access.SHIPPED)
    rows = make_rows(GlossaryBook((own, shipped), own.path))
    assert [rows.is_overruled(n) for n in range(3)] == [False, True, False]
    assert rows.counts[Status.PREFERRED] == 3
