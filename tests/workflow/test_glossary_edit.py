"""Editing a book of glossaries: each step is a value, and every step can be taken back."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import entry
from translator_app.core.errors import UsageError
from translator_app.core.kind import Kind
from translator_app.glossary.entry import CaseRule, Status
from translator_app.glossary.save import save_glossary
from translator_app.workflow.glossary_book import Access, load_book
from translator_app.workflow.glossary_draft import Draft, Stamp, Wording, draft_of, entries_of
from translator_app.workflow.glossary_edit import (
    delete,
    edit_concept,
    merge,
    move,
    new_entry,
    set_cell,
    set_status,
)

STAMP = Stamp("desk", datetime.date(2026, 5, 2))


def term(english, persian, concept="ford", **fields):
    return replace(entry(english, persian, **fields), concept=concept)


@pytest.fixture
def book(tmp_path):
    own, team, shipped = (tmp_path / f"{name}.tsv" for name in ("own", "team", "shipped"))
    save_glossary(
        own,
        [
            term("Ford", "گدار"),
            term("River ford", "گدار", status=Status.ADMITTED),
            term("Weir", "آب‌بند", "weir"),
        ],
    )
    save_glossary(team, [term("Dyke", "خاکریز", "dyke")])
    save_glossary(
        shipped,
        [term("Sluice", "دریچه", "sluice"), term("Sluice gate", "دریچه", "sluice", status=Status.ADMITTED)],
    )
    return load_book([own, team], [shipped], own)[0]


def place(book, name, english):
    file = next(file for file in book.files if file.name == name)
    return file.path, next(one for one in file.entries if one.english == english)


def lines(book, name):
    file = next(file for file in book.files if file.name == name)
    return [(one.english, one.persian, one.concept, one.status.value) for one in file.entries]


def test_a_new_entry_goes_into_the_own_glossary_signed_and_dated(book):
    draft = Draft((Wording("Lock"),), (Wording("حوضچه"),), Kind.PLACE, source="Atlas, page 3")
    after = book.apply(new_entry(book, draft, STAMP))
    (made,) = [one for one in after.files[0].entries if one.english == "Lock"]
    assert (made.concept, made.kind, made.source, made.by, made.changed) == (
        "lock", Kind.PLACE, "Atlas, page 3", "desk", "2026-05-02",
    )  # fmt: skip
    assert book.files[0].entries != after.files[0].entries


def test_a_new_term_of_a_known_english_joins_its_concept(book):
    draft = Draft((Wording("sluice"),), (Wording("آب‌بندان"),), Kind.ORGANISATION)
    (change,) = new_entry(book, draft, STAMP)
    assert change.added[0].concept == "sluice"


def test_a_new_term_of_another_kind_gets_a_concept_of_its_own(book):
    draft = Draft((Wording("Weir"),), (Wording("وییر"),), Kind.PERSON)
    (change,) = new_entry(book, draft, STAMP)
    assert change.added[0].concept == "weir-2"


@pytest.mark.parametrize(
    ("draft", "part"),
    [
        (Draft((Wording(""),), (Wording("گدار"),)), "English"),
        (Draft((Wording("Ford"),), (Wording(" "),)), "Persian"),
        (Draft((Wording("#Ford"),), (Wording("گدار"),)), "comment"),
        (Draft((Wording("For\td"),), (Wording("گدار"),)), "tab"),
        (Draft((Wording("Ford"),), (Wording("گدار"),), valid_from="soon"), "no date"),
        (Draft((Wording("Ford"),), (Wording("گدار"),), valid_from="2010", valid_until="2009"), "ends"),
        (Draft((Wording("Ford"),), (Wording("گدار"),), language="Persian"), "language"),
    ],
)
def test_what_no_glossary_can_hold_is_refused_with_a_sentence(book, draft, part):
    with pytest.raises(UsageError, match=part):
        new_entry(book, draft, STAMP)


def test_saving_a_form_nobody_touched_changes_nothing(book):
    where = place(book, "own", "Ford")
    draft = draft_of(book.concept(*[where[0], "ford"]), where[1])
    assert edit_concept(book, where, draft, STAMP) == ()


def test_a_form_changes_the_wording_of_every_line_that_has_it(book):
    where = place(book, "own", "Ford")
    draft = draft_of(book.concept(where[0], "ford"), where[1])
    changed = replace(draft, persian=(replace(draft.persian[0], text="گُدار"),))
    after = book.apply(edit_concept(book, where, changed, STAMP))
    assert {one.persian for one in after.concept(where[0], "ford")} == {"گُدار"}


def test_a_status_in_the_form_reaches_the_lines_of_that_wording_alone(book):
    where = place(book, "own", "Ford")
    draft = draft_of(book.concept(where[0], "ford"), where[1])
    english = tuple(
        replace(one, status=Status.FORBIDDEN) if one.text == "River ford" else one for one in draft.english
    )
    after = book.apply(edit_concept(book, where, replace(draft, english=english), STAMP))
    assert ("River ford", "گدار", "ford", "forbidden") in lines(after, "own")
    assert ("Ford", "گدار", "ford", "preferred") in lines(after, "own")


def test_a_wording_added_in_the_form_stands_beside_the_first_of_the_other_script(book):
    where = place(book, "own", "Ford")
    draft = draft_of(book.concept(where[0], "ford"), where[1])
    added = replace(draft, persian=(*draft.persian, Wording("پایاب", Status.ADMITTED)))
    after = book.apply(edit_concept(book, where, added, STAMP))
    assert ("Ford", "پایاب", "ford", "admitted") in lines(after, "own")


def test_a_wording_emptied_in_the_form_is_taken_out(book):
    where = place(book, "own", "Ford")
    draft = draft_of(book.concept(where[0], "ford"), where[1])
    less = replace(
        draft,
        english=tuple(
            replace(one, text="" if one.text == "River ford" else one.text) for one in draft.english
        ),
    )
    after = book.apply(edit_concept(book, where, less, STAMP))
    assert [one for one in lines(after, "own") if one[2] == "ford"] == [("Ford", "گدار", "ford", "preferred")]


def test_what_belongs_to_a_line_is_changed_in_that_line_alone(book):
    where = place(book, "own", "Ford")
    draft = replace(
        draft_of(book.concept(where[0], "ford"), where[1]), case=CaseRule.EXACT, valid_from="2009"
    )
    after = book.apply(edit_concept(book, where, draft, STAMP))
    by_name = {one.english: one for one in after.concept(where[0], "ford")}
    assert by_name["Ford"].valid_from == datetime.date(2009, 1, 1)
    assert by_name["River ford"].case is CaseRule.SMART


def test_the_kind_is_changed_in_every_line_of_the_concept(book):
    after = book.apply(set_cell(book, place(book, "own", "Ford"), "kind", "place", STAMP))
    assert {one.kind for one in after.concept(book.home, "ford")} == {Kind.PLACE}


def test_a_changed_shipped_entry_is_copied_whole_into_the_own_glossary(book):
    after = book.apply(set_cell(book, place(book, "shipped", "Sluice"), "english", "Sluiceway", STAMP))
    assert lines(after, "shipped") == lines(book, "shipped")
    assert {one[0] for one in lines(after, "own") if one[2] == "sluice"} == {"Sluiceway", "Sluice gate"}


def test_a_second_change_of_a_shipped_entry_replaces_the_copy(book):
    once = book.apply(set_status(book, [place(book, "shipped", "Sluice")], Status.DEPRECATED, STAMP))
    twice = once.apply(set_status(once, [place(once, "shipped", "Sluice")], Status.FORBIDDEN, STAMP))
    assert [one[3] for one in lines(twice, "own") if one[0] == "Sluice"] == ["forbidden"]


def test_a_term_that_becomes_preferred_takes_the_place_of_the_other(book):
    after = book.apply(set_status(book, [place(book, "own", "River ford")], Status.PREFERRED, STAMP))
    assert ("River ford", "گدار", "ford", "preferred") in lines(after, "own")
    assert ("Ford", "گدار", "ford", "admitted") in lines(after, "own")


def test_terms_of_other_dates_stay_preferred_beside_each_other(tmp_path):
    own = tmp_path / "own.tsv"
    save_glossary(own, [
        term("Ford", "گدار", valid_until=datetime.date(2008, 12, 31)),
        term("New ford", "گدار", valid_from=datetime.date(2009, 1, 1), status=Status.PROPOSED),
    ])  # fmt: skip
    book = load_book([own], [], own)[0]
    after = book.apply(set_status(book, [place(book, "own", "New ford")], Status.PREFERRED, STAMP))
    assert [one[3] for one in lines(after, "own")] == ["preferred", "preferred"]


def test_deleting_takes_the_line_out(book):
    after = book.apply(delete(book, [place(book, "own", "Weir")]))
    assert "Weir" not in {one[0] for one in lines(after, "own")}


def test_a_shipped_entry_cannot_be_deleted(book):
    with pytest.raises(UsageError, match="forbidden or deprecated"):
        delete(book, [place(book, "shipped", "Sluice")])


def test_merging_makes_one_concept_with_one_preferred_term(book):
    chosen = [place(book, "own", "Ford"), place(book, "team", "Dyke")]
    after = book.apply(merge(book, chosen, STAMP))
    assert ("Dyke", "خاکریز", "ford", "admitted") in lines(after, "own")
    assert lines(after, "team") == []


def test_merging_one_concept_with_itself_is_refused(book):
    with pytest.raises(UsageError, match="one concept already"):
        merge(book, [place(book, "own", "Ford"), place(book, "own", "River ford")], STAMP)


def test_merging_a_shipped_entry_copies_it(book):
    chosen = [place(book, "own", "Ford"), place(book, "shipped", "Sluice")]
    after = book.apply(merge(book, chosen, STAMP))
    assert {"Sluice", "Sluice gate"} <= {one[0] for one in lines(after, "own") if one[2] == "ford"}
    assert lines(after, "shipped") == lines(book, "shipped")


def test_moving_takes_the_whole_concept_along(book):
    team = place(book, "team", "Dyke")[0]
    after = book.apply(move(book, [place(book, "own", "River ford")], team))
    assert {one[0] for one in lines(after, "team")} == {"Dyke", "Ford", "River ford"}
    assert "Ford" not in {one[0] for one in lines(after, "own")}


def test_moving_to_a_read_only_glossary_is_refused(book):
    shipped = place(book, "shipped", "Sluice")[0]
    with pytest.raises(UsageError, match="read-only"):
        move(book, [place(book, "own", "Ford")], shipped)


@pytest.mark.parametrize("step", ["status", "cell", "delete", "merge", "move"])
def test_every_step_can_be_taken_back(book, step):
    ford, dyke = place(book, "own", "Ford"), place(book, "team", "Dyke")
    changes = {
        "status": lambda: set_status(book, [ford], Status.FORBIDDEN, STAMP),
        "cell": lambda: set_cell(book, ford, "persian", "پایاب", STAMP),
        "delete": lambda: delete(book, [ford]),
        "merge": lambda: merge(book, [ford, dyke], STAMP),
        "move": lambda: move(book, [ford], dyke[0]),
    }[step]()
    back = tuple(change.inverse for change in reversed(changes))
    after = book.apply(changes).apply(back)
    assert [lines(after, name) for name in ("own", "team")] == [lines(book, name) for name in ("own", "team")]


def test_a_step_back_after_a_change_elsewhere_is_refused(book):
    changes = set_status(book, [place(book, "own", "Ford")], Status.FORBIDDEN, STAMP)
    after = book.apply(changes)
    other = after.apply(delete(after, [place(after, "own", "Ford")]))
    with pytest.raises(UsageError, match="has been changed"):
        other.apply(tuple(change.inverse for change in changes))


def test_a_glossary_of_other_columns_is_read_only(tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("Ford\tگدار\tshallow\n", encoding="utf-8")
    book = load_book([plain], [], tmp_path / "own.tsv")[0]
    assert book.file(plain).access is Access.FOREIGN
    after = book.apply(set_status(book, [place(book, "plain", "Ford")], Status.DEPRECATED, STAMP))
    assert lines(after, "own") == [("Ford", "گدار", "ford", "deprecated")]


def test_a_folder_in_place_of_a_glossary_is_told_and_the_rest_is_read(tmp_path):
    folder, own = tmp_path / "folder.tsv", tmp_path / "own.tsv"
    folder.mkdir()
    save_glossary(own, [entry("Ford", "گدار")])
    book, problems = load_book([folder, own], [], own)
    assert len(problems) == 1
    assert "folder.tsv" in problems[0]
    assert book.count == 1


def test_entries_of_a_form_are_the_same_objects_where_nothing_was_changed(book):
    where = place(book, "own", "Ford")
    before = book.concept(where[0], "ford")
    made = entries_of(draft_of(before, where[1]), before, where[1], STAMP)
    assert all(first is second for first, second in zip(made, before, strict=True))
