"""Two glossaries that contradict each other are shown, and settled by one choice."""

import datetime

import pytest

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.workflow.glossary_book import Access, GlossaryBook, GlossaryFile
from translator_app.workflow.glossary_conflicts import Clash, find_conflicts, settle
from translator_app.workflow.glossary_draft import Stamp
from translator_app.workflow.glossary_rows import make_rows

STAMP = Stamp("desk", datetime.date(2026, 5, 2))
COUNCIL = entry("Expediency Council", "مجمع تشخیص مصلحت نظام")
OTHER = entry("Expediency Discernment Council", "مجمع تشخیص مصلحت‌نظام")


def book_of(tmp_path, *groups, shipped=()):
    files = [GlossaryFile(tmp_path / f"g{n}.tsv", tuple(group)) for n, group in enumerate(groups)]
    files.append(GlossaryFile(tmp_path / "shipped.tsv", tuple(shipped), access=Access.SHIPPED))
    return GlossaryBook(tuple(files), files[0].path)


def clashes(book):
    return [(one.clash, one.first.english, one.second.english) for one in find_conflicts(make_rows(book))]


def test_one_persian_with_two_preferred_englishes(tmp_path):
    book = book_of(tmp_path, [COUNCIL], [OTHER])
    assert clashes(book) == [(Clash.PERSIAN, "Expediency Council", "Expediency Discernment Council")]


def test_one_english_with_two_preferred_persians(tmp_path):
    book = book_of(tmp_path, [COUNCIL], shipped=[entry("expediency council", "شورا")])
    assert [clash for clash, *_ in clashes(book)] == [Clash.ENGLISH]


def test_one_pair_with_two_statuses(tmp_path):
    forbidden = entry("Expediency Council", "مجمع تشخیص مصلحت نظام", status=Status.FORBIDDEN)
    assert [clash for clash, *_ in clashes(book_of(tmp_path, [COUNCIL], [forbidden]))] == [Clash.WORDING]
    assert clashes(book_of(tmp_path, [forbidden], shipped=[COUNCIL])) == []  # an own glossary may overrule


@pytest.mark.parametrize(
    "other",
    [
        entry("Mehr month", "مجمع تشخیص مصلحت نظام", Kind.CONCEPT),
        entry("Discernment Council", "مجمع تشخیص مصلحت نظام", valid_until=datetime.date(1980, 1, 1)),
        entry("Discernment Council", "مجمع تشخیص مصلحت نظام", language="ar"),
        entry("Discernment Council", "مجمع تشخیص مصلحت نظام", status=Status.ADMITTED),
    ],
)
def test_another_kind_time_language_or_status_is_no_conflict(tmp_path, other):
    dated = entry("Expediency Council", "مجمع تشخیص مصلحت نظام", valid_from=datetime.date(1988, 2, 6))
    assert clashes(book_of(tmp_path, [dated], [other])) == []


def test_shipped_glossaries_alone_are_not_compared(tmp_path):
    assert clashes(book_of(tmp_path, [], shipped=[COUNCIL, OTHER])) == []


@pytest.mark.parametrize("first_wins", [True, False])
@pytest.mark.parametrize("shipped", [True, False])
def test_settling_leaves_no_conflict(tmp_path, first_wins, shipped):
    book = book_of(tmp_path, [COUNCIL], *([] if shipped else [[OTHER]]), shipped=[OTHER] if shipped else [])
    (conflict,) = find_conflicts(make_rows(book))
    after = book.apply(settle(book, conflict, first_wins=first_wins, stamp=STAMP))
    assert clashes(after) == []
    first_of = {e.english: e for file in reversed(after.files) for e in file.entries}
    assert {name: e.status for name, e in first_of.items()} == {
        COUNCIL.english: Status.PREFERRED if first_wins else Status.ADMITTED,
        OTHER.english: Status.ADMITTED if first_wins else Status.PREFERRED,
    }


def test_settling_a_pair_gives_both_the_status_of_one(tmp_path):
    forbidden = entry("Expediency Council", "مجمع تشخیص مصلحت نظام", status=Status.FORBIDDEN)
    book = book_of(tmp_path, [COUNCIL], [forbidden])
    (conflict,) = find_conflicts(make_rows(book))
    after = book.apply(settle(book, conflict, first_wins=False, stamp=STAMP))
    assert {e.status for file in after.files for e in file.entries} == {Status.FORBIDDEN}
