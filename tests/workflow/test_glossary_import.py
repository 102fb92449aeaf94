"""An import shows what it would do, and then does that."""

import datetime

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.glossary.save import save_glossary
from translator_app.workflow.glossary_book import load_book
from translator_app.workflow.glossary_draft import Stamp
from translator_app.workflow.glossary_import import Outcome, import_changes, preview_import

STAMP = Stamp("desk", datetime.date(2026, 5, 2))
CONTENT = """english,persian,kind,status,note
Ford,گدار,organisation,preferred,
Weir,آب‌بند,organisation,preferred,older word
Crossing,گدار,organisation,preferred,
Lock,حوضچه,place,preferred,
Lock,حوضچه,place,preferred,
Ford,معبر,person,preferred,
,پل,place,preferred,
"""


def look(tmp_path):
    own = tmp_path / "own.tsv"
    save_glossary(own, [entry("Ford", "گدار"), entry("Weir", "آب‌بند")])
    book = load_book([own], [], own)[0]
    path = tmp_path / "in.csv"
    path.write_text(CONTENT, encoding="utf-8")
    return book, preview_import(book, path, own)


def test_each_line_has_one_of_four_outcomes(tmp_path):
    _, preview = look(tmp_path)
    assert [(row.line, row.outcome) for row in preview.rows] == [
        (2, Outcome.SKIPPED), (3, Outcome.UPDATED), (4, Outcome.CONFLICTING), (5, Outcome.ADDED),
        (6, Outcome.SKIPPED), (7, Outcome.SKIPPED), (8, Outcome.SKIPPED),
    ]  # fmt: skip
    assert preview.rows[1].why == "Changes note."
    assert "prefers “Ford”" in preview.rows[2].why
    assert "kind" in preview.rows[5].why
    assert "The English is missing." in preview.rows[6].why


def test_nothing_is_written_by_looking(tmp_path):
    book, _ = look(tmp_path)
    assert "older word" not in book.home.read_text(encoding="utf-8")


def test_taking_it_in_adds_and_updates(tmp_path):
    book, preview = look(tmp_path)
    after = book.apply(import_changes(preview, STAMP)).files[0].entries
    assert [e.english for e in after] == ["Ford", "Lock", "Weir"]
    assert after[2].note == "older word"
    assert (after[1].kind, after[1].by) == (Kind.PLACE, "desk")


def test_what_contradicts_comes_in_as_proposed_if_wanted(tmp_path):
    book, preview = look(tmp_path)
    after = book.apply(import_changes(preview, STAMP, conflicting=True)).files[0].entries
    assert [e.status for e in after if e.english == "Crossing"] == [Status.PROPOSED]


def test_importing_the_same_file_twice_changes_nothing(tmp_path):
    book, preview = look(tmp_path)
    after = book.apply(import_changes(preview, STAMP))
    again = preview_import(after, preview.path, book.home)
    assert import_changes(again, STAMP) == ()
