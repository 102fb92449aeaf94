"""Glossaries leave and come back as CSV, TSV and OmegaT."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import entry
from translator_app.core.errors import DataError, WriteError
from translator_app.glossary.change import same_line
from translator_app.glossary.entry import Status
from translator_app.glossary.exchange import Form, form_of, read_exchange, write_exchange

FORD = entry("Ford", "گدار", note="shallow, “wide”", status=Status.ADMITTED, source="Atlas")
WEIR = entry("Weir", "آب‌بند")
cells = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1).filter(
    lambda c: not c.startswith("#")
)


@pytest.mark.parametrize("form", [Form.CSV, Form.TSV])
def test_what_is_written_reads_back_the_same(tmp_path, form):
    path = tmp_path / f"out.{form}"
    write_exchange(path, [FORD, WEIR], form)
    loaded = read_exchange(path)
    assert loaded.faults == ()
    assert all(same_line(first, second) for first, second in zip(loaded.entries, (FORD, WEIR), strict=True))


def test_omegat_takes_english_persian_and_note(tmp_path):
    path = tmp_path / "out.txt"
    write_exchange(path, [FORD], Form.OMEGAT)
    assert path.read_text(encoding="utf-8") == "Ford\tگدار\tshallow, “wide”\n"
    assert [(e.english, e.persian, e.note) for e in read_exchange(path).entries] == [
        ("Ford", "گدار", "shallow, “wide”")
    ]


def test_the_mark_excel_needs_is_written_and_left_out_as_asked(tmp_path):
    path = tmp_path / "out.csv"
    write_exchange(path, [FORD], Form.CSV)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfenglish,")
    write_exchange(path, [FORD], Form.CSV, excel_mark=False)
    assert path.read_bytes().startswith(b"english,")


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula_to_a_spreadsheet(tmp_path, start):
    path = tmp_path / "out.csv"
    given_entry = entry(f"{start}1+1", "گدار", note=f"'{start}2")
    write_exchange(path, [given_entry], Form.CSV)
    row = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))[1]
    assert row[0] == f"'{start}1+1"
    assert same_line(read_exchange(path).entries[0], given_entry)


@given(cells, cells)
def test_any_term_survives_csv(tmp_path_factory, english, note):
    path = tmp_path_factory.mktemp("csv") / "out.csv"
    write_exchange(path, [replace(entry(english, "گدار", note=note), concept="ford")], Form.CSV)
    (back,) = read_exchange(path).entries
    assert (back.english, back.note) == (english, note)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_found(tmp_path, separator):
    path = tmp_path / "in.csv"
    path.write_text(f"Persian{separator}English\nگدار{separator}Ford\n", encoding="utf-8")
    assert [(e.english, e.persian) for e in read_exchange(path).entries] == [("Ford", "گدار")]


def test_excels_utf_16_is_read(tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("english\tpersian\nFord\tگدار\n", encoding="utf-16")
    assert read_exchange(path).entries[0].persian == "گدار"


def test_a_ragged_line_is_reported_and_the_rest_is_read(tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("english,persian\nFord\nWeir,آب‌بند\n,گدار\n", encoding="utf-8")
    loaded = read_exchange(path)
    assert [one.english for one in loaded.entries] == ["Weir"]
    assert [fault.line for fault in loaded.faults] == [2, 4]


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"ford,weir\n", "which column is the English"),
        (b"english,persian,english\n", "which column is the English"),
        (b"english,persian\nFord,\xe1\xe2\n", "line 2"),
        (b"", "which column is the English"),
    ],
)
def test_a_file_that_is_no_glossary_is_refused_with_a_sentence(tmp_path, content, part):
    path = tmp_path / "in.csv"
    path.write_bytes(content)
    with pytest.raises(DataError, match=part):
        read_exchange(path)


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_exchange(tmp_path.with_suffix(".csv"))


def test_an_open_quote_is_reported_with_its_line(tmp_path):
    path = tmp_path / "in.csv"
    path.write_text('english,persian\nFord,گدار\n"Weir,آب\n', encoding="utf-8")
    loaded = read_exchange(path)
    assert len(loaded.entries) == 1
    assert "no CSV" in loaded.faults[0].what


def test_a_comment_sign_cannot_begin_an_omegat_line(tmp_path):
    with pytest.raises(WriteError, match="OmegaT"):
        write_exchange(tmp_path / "out.txt", [entry("#Ford", "گدار")], Form.OMEGAT)


def test_the_name_promises_the_form(tmp_path):
    assert [form_of(tmp_path / name) for name in ("a.csv", "a.txt", "a.utf8", "a.tsv")] == [
        Form.CSV, Form.OMEGAT, Form.OMEGAT, Form.TSV,
    ]  # fmt: skip
