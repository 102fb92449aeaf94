"""Glossary files load; what is wrong in them is named with its line, and the rest is used."""

import datetime

import pytest

from translator_app.core.errors import DataError
from translator_app.core.kind import Kind
from translator_app.glossary.entry import CaseRule, Status
from translator_app.glossary.load import load_glossaries, load_glossary

HEADER = (
    "# english\tpersian\tnote\tconcept\tkind\tstatus\tlanguage\tcase\t"
    "domain\tfrom\tuntil\tsource\tchanged\tby\n"
)
BRIDGE = "Dareh crossing\tگذرگاه دره\t\tdareh\tplace\tpreferred\tfa\tsmart\t\t\t\thttps://example.org\t\t\n"


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def row(  # noqa: PLR0917 - the columns of a line, in their order
    english="Ford", persian="گدار", concept="ford", kind="place", status="preferred", since="", until=""
):
    return f"{english}\t{persian}\t\t{concept}\t{kind}\t{status}\tfa\tsmart\t\t{since}\t{until}\tx\t\t\n"


def test_every_column_reaches_the_entry(tmp_path):
    line = "Ford\tگدار\tShallow.\tford\tplace\tadmitted\tar\texact\trivers\t2003-04\t2022\thttps://e.org\t2024-01-02\tme\n"
    (entry,) = load_glossary(write(tmp_path / "rivers.tsv", HEADER + line)).entries
    assert (entry.english, entry.persian, entry.note, entry.concept) == ("Ford", "گدار", "Shallow.", "ford")
    assert (entry.kind, entry.status, entry.language, entry.case) == (
        Kind.PLACE,
        Status.ADMITTED,
        "ar",
        CaseRule.EXACT,
    )
    assert (entry.valid_from, entry.valid_until) == (datetime.date(2003, 4, 1), datetime.date(2022, 12, 31))
    assert (entry.domain, entry.source, entry.changed, entry.by) == (
        "rivers",
        "https://e.org",
        "2024-01-02",
        "me",
    )
    assert (entry.origin, entry.line) == ("rivers.tsv", 2)


def test_the_three_columns_of_omegat_load_without_a_header(tmp_path):
    text = "# my words\nDareh crossing\tگذرگاه دره\tborder\nFord\tگدار\n"
    loaded = load_glossary(write(tmp_path / "g.txt", text))
    assert [(e.english, e.concept, e.note, e.kind) for e in loaded.entries] == [
        ("Dareh crossing", "dareh-crossing", "border", Kind.OTHER),
        ("Ford", "ford", "", Kind.OTHER),
    ]
    assert loaded.faults == ()


def test_a_header_may_name_fewer_columns_in_another_order(tmp_path):
    loaded = load_glossary(write(tmp_path / "g.tsv", "# persian\tenglish\tkind\nگدار\tFord\tplace\n"))
    assert [(e.english, e.persian, e.kind) for e in loaded.entries] == [("Ford", "گدار", Kind.PLACE)]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Ford\tگدار\n", "2 columns"),
        (row(status="good"), "“good” is no status"),
        (row(kind="river"), "“river” is no kind"),
        (row(since="soon"), "“soon” is no date"),
        (row(since="2019-02-30"), "“2019-02-30” is no date"),
        (row(since="2020", until="2019"), "ends (2019) before it begins (2020)"),
        (row(english=""), "English is missing"),
        (row(persian=""), "Persian is missing"),
        (row(concept="two words"), "cannot name a concept"),
        (row(english="Fo\x07rd"), "control character (U+0007)"),
        (row(english="Fo\u2028rd"), "control character (U+2028)"),
        (row(english="F" * 70_000), "characters"),
        (row(concept="dareh", kind="organisation"), "of kind place in line 2 and organisation here"),
    ],
)
def test_a_faulty_line_is_named_and_the_others_are_used(tmp_path, line, what):
    path = write(tmp_path / "g.tsv", HEADER + BRIDGE + line + row("Weir", "آب‌بند", "weir"))
    loaded = load_glossary(path)
    assert [entry.english for entry in loaded.entries] == ["Dareh crossing", "Weir"]
    (fault,) = loaded.faults
    assert (fault.path, fault.line) == (str(path), 3)
    assert what in fault.what
    assert fault.remedy
    assert str(fault).startswith(f"{path}, line 3: ")


def test_a_line_in_another_encoding_is_left_out_alone(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_bytes(
        (HEADER + BRIDGE).encode() + row().encode("cp1256") + row("Weir", "آب‌بند", "weir").encode()
    )
    loaded = load_glossary(path)
    assert [entry.english for entry in loaded.entries] == ["Dareh crossing", "Weir"]
    assert [fault.line for fault in loaded.faults] == [3]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path):
    loaded = load_glossary(write(tmp_path / "g.tsv", (HEADER + BRIDGE).replace("\n", "\r\n"), "utf-8-sig"))
    assert [entry.source for entry in loaded.entries] == ["https://example.org"]
    assert loaded.faults == ()


@pytest.mark.parametrize("make", ["missing", "folder", "utf-16"])
def test_a_file_that_cannot_be_read_says_what_to_do(tmp_path, make):
    path = tmp_path / "g.tsv"
    if make == "folder":
        path.mkdir()
    elif make == "utf-16":
        path.write_bytes("# a".encode("utf-16"))
    with pytest.raises(DataError, match=r"g\.tsv.*(Check|Save)"):
        load_glossary(path)


def test_an_unknown_column_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(DataError, match="“colour”, which is no column"):
        load_glossary(write(tmp_path / "g.tsv", "# english\tpersian\tcolour\n"))


def test_the_first_file_wins(tmp_path):
    own = write(tmp_path / "own.tsv", HEADER + row(status="preferred"))
    team = write(tmp_path / "team.tsv", HEADER + row(status="forbidden") + row("Ford", "پایاب"))
    glossary = load_glossaries([own, team])
    assert [entry.origin for entry in glossary.entries_for_english("ford")] == [
        "own.tsv",
        "team.tsv",
        "team.tsv",
    ]
