"""A concept may name those it is easily taken for; a file without that column is as good as before."""

from dataclasses import replace

import pytest

from tests.builders import entry, glossary_of
from translator_app.glossary.change import Change, write_change
from translator_app.glossary.lint import lint
from translator_app.glossary.load import load_glossary
from translator_app.glossary.save import HEADER, save_glossary

OLDER = HEADER.removesuffix("\tconfusable")
FORD = entry("Ford Guard", "پاس گدار", source="Atlas", confusable=("weir-guard", "mill-guard"))
WEIR = entry("Weir Guard", "پاس آب‌بند", source="Atlas")


def older_line(one):
    return f"{one.english}\t{one.persian}\t\t{one.concept}\torganisation\t\t\t\t\t\t\tAtlas\t\t\n"


@pytest.fixture
def older(tmp_path):
    path = tmp_path / "older.tsv"
    path.write_text(f"{OLDER}\n# note\n{older_line(FORD)}broken\n{older_line(WEIR)}", encoding="utf-8")
    return path


def test_the_column_is_written_and_read_again(tmp_path):
    path = tmp_path / "g.tsv"
    save_glossary(path, [FORD, WEIR])
    assert [one.confusable for one in load_glossary(path).entries] == [("weir-guard", "mill-guard"), ()]
    assert lint(path) == ()


def test_a_file_without_the_column_is_read_line_by_line_as_written(older):
    loaded = load_glossary(older)
    assert [(one.english, one.line, one.confusable) for one in loaded.entries] == [
        ("Ford Guard", 3, ()),
        ("Weir Guard", 5, ()),
    ]
    assert [fault.line for fault in loaded.faults] == [4]


def test_a_change_leaves_such_a_file_without_the_column(older):
    before = older.read_text(encoding="utf-8")
    weir = load_glossary(older).entries[1]
    write_change(Change(older, (weir,), (replace(weir, note="low"),)))
    after = older.read_text(encoding="utf-8")
    assert after.startswith(OLDER + "\n")
    assert {line.count("\t") for line in after.splitlines() if "Guard" in line} == {13}
    assert set(after.splitlines()) - set(before.splitlines()) == {
        "Weir Guard\tپاس آب‌بند\tlow\tweir-guard\torganisation\tpreferred\tfa\tsmart\t\t\t\tAtlas\t\t"
    }


def test_an_entry_with_rivals_gives_the_file_the_column(older):
    weir = load_glossary(older).entries[1]
    write_change(Change(older, (weir,), (replace(weir, confusable=("ford-guard",)),)))
    assert older.read_text(encoding="utf-8").startswith(HEADER + "\n# note\n")
    loaded = load_glossary(older)
    assert {one.english: one.confusable for one in loaded.entries} == {
        "Ford Guard": (),
        "Weir Guard": ("ford-guard",),
    }
    assert [fault.what for fault in loaded.faults] == ["The line has 2 columns, the header names 15."]


def test_what_cannot_name_a_concept_is_a_fault(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_text(f"{HEADER}\n{older_line(FORD)[:-1]}\ta|b\n", encoding="utf-8")
    loaded = load_glossary(path)
    assert not loaded.entries
    assert "cannot name a concept" in loaded.faults[0].what


def test_a_concept_that_names_itself_is_a_fault(tmp_path):
    path = tmp_path / "g.tsv"
    save_glossary(path, [replace(FORD, confusable=("ford-guard",))])
    assert ["itself" in fault.what for fault in lint(path)] == [True]


def test_rivals_are_the_preferred_terms_of_the_concepts_named():
    other = replace(WEIR, english="Weir Patrol")
    assert glossary_of((FORD, WEIR, other)).rivals("ford-guard") == (WEIR,)
    assert glossary_of((FORD, WEIR)).rivals("weir-guard") == ()
