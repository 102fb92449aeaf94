"""A hundred thousand entries: the glossary table stays within its budgets."""

import random
import time

import pytest

from translator_app.core.kind import Kind
from translator_app.glossary.entry import Entry
from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile
from translator_app.workflow.glossary_rows import Column, RowFilter, find_rows, make_rows, sort_rows

COUNT = 100_000


def word(chance, letters):
    return "".join(chance.choice(letters) for _ in range(chance.randint(2, 9)))


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    chance = random.Random(7)  # noqa: S311 - the same words each time, no secret
    entries = tuple(
        Entry(
            " ".join(word(chance, "abdehikmnorstz") for _ in range(3)).title(),
            " ".join(word(chance, "ابپتدرزسشعفقکگلمنوهی") for _ in range(3)),
            f"c{number}",
            chance.choice(list(Kind)),
        )
        for number in range(COUNT)
    )
    path = tmp_path_factory.mktemp("speed") / "own.tsv"
    return make_rows(GlossaryBook((GlossaryFile(path, entries),), path))


def milliseconds(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return min(times)


@pytest.mark.bench
@pytest.mark.parametrize("words", ["a", "tehr", "م", "مهر", "zz م"])
def test_a_filter_takes_fifty_milliseconds_at_most(rows, words):
    order = sort_rows(rows, Column.ENGLISH)
    assert milliseconds(lambda: find_rows(rows, RowFilter(words), order)) <= 50


@pytest.mark.bench
@pytest.mark.parametrize("column", list(Column))
def test_a_sort_takes_a_hundred_and_fifty_milliseconds_at_most(rows, column):
    assert milliseconds(lambda: sort_rows(rows, column)) <= 150
