"""A saved glossary is sorted, whole, and reads back the same."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import entry
from translator_app.core.errors import WriteError
from translator_app.core.kind import Kind
from translator_app.glossary.columns import cells_of, entry_of_cells
from translator_app.glossary.entry import CaseRule, Entry, Status
from translator_app.glossary.load import load_glossary
from translator_app.glossary.save import HEADER, save_glossary

words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1).filter(
    lambda w: not w.startswith("#")
)
days = st.none() | st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 1, 1))
entries = st.builds(
    Entry, words, words, st.from_regex(r"[a-z][a-z-]{0,9}", fullmatch=True), st.sampled_from(Kind), words,
    st.sampled_from(Status), st.sampled_from(["fa", "ar", "ckb"]), st.sampled_from(CaseRule), words,
)  # fmt: skip


def test_lines_are_sorted_and_begin_with_the_header(tmp_path):
    path = tmp_path / "g.tsv"
    save_glossary(path, [entry("weir", "آب‌بند"), entry("Zab", "زاب"), entry("Ford", "گدار")])
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == HEADER
    assert [line.split("\t")[0] for line in lines[1:]] == ["Ford", "weir", "Zab"]


def test_saving_again_changes_nothing(tmp_path):
    path = tmp_path / "g.tsv"
    save_glossary(path, [entry("Ford", "گدار", valid_from=datetime.date(2003, 1, 1)), entry("Weir", "آب‌بند")])
    before = path.read_bytes()
    save_glossary(path, reversed(load_glossary(path).entries))
    assert path.read_bytes() == before


def test_a_year_stays_a_year(tmp_path):
    path = tmp_path / "g.tsv"
    bounds = {"valid_from": datetime.date(2003, 4, 1), "valid_until": datetime.date(2022, 12, 31)}
    save_glossary(path, [entry("Ford", "گدار", **bounds)])
    assert "\t2003-04\t2022\t" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("english", ["Ford\tsecond", "Ford\nsecond", "#Ford"])
def test_a_cell_that_would_break_the_line_is_refused_and_nothing_written(tmp_path, english):
    path = tmp_path / "g.tsv"
    with pytest.raises(WriteError):
        save_glossary(path, [entry("Weir", "آب‌بند"), entry(english, "گدار")])
    assert not path.exists()


@given(entries, days, days)
def test_an_entry_survives_its_cells(given_entry, since, until):
    if since and until and since > until:
        since, until = until, since
    whole = replace(given_entry, valid_from=since, valid_until=until)
    assert entry_of_cells(cells_of(whole), "", 0) == whole
