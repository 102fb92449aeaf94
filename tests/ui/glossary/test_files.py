"""The glossary window and its files: other programs, bad files, import, export, conflicts, faults."""

import os
import sys

import pytest
from PySide6.QtCore import Qt

from tests.ui.glossary.acts import current, go_to, press, retype, shown
from tests.ui.glossary.conftest import term
from translator_app.glossary.change import Change, write_change
from translator_app.glossary.entry import Status
from translator_app.glossary.exchange import Form, read_exchange
from translator_app.ui.glossary import files
from translator_app.workflow.glossary_import import Outcome


def counted(window, words):
    bar = window.below.bar
    return lambda: words in [bar.tabText(n) for n in range(bar.count())]


def test_a_change_by_another_program_is_read(window, home, qtbot):
    with qtbot.waitSignal(window.saved):
        write_change(Change(home, added=(term("Lock", "حوضچه", "lock"),)))
    assert "Lock" in shown(window)
    assert "read again" in window.messages.text


def test_both_programs_keep_what_they_did(window, home, qtbot, on_disk):
    go_to(window, "Weir")
    write_change(Change(home, added=(term("Lock", "حوضچه", "lock"),)))
    window.actions_by_name["status3"].trigger()
    qtbot.waitUntil(lambda: "Lock" in shown(window) and window.session.is_saved)
    assert on_disk()["Weir", "آب‌بند"].status is Status.DEPRECATED
    assert ("Lock", "حوضچه") in on_disk()
    window.session.undo()
    qtbot.waitUntil(lambda: window.session.is_saved and on_disk()["Weir", "آب‌بند"].status is Status.PREFERRED)
    assert ("Lock", "حوضچه") in on_disk()


def test_the_same_entry_changed_elsewhere_is_refused_with_a_sentence(window, home, qtbot, on_disk):
    go_to(window, "Weir")
    said = []
    window.session.failed.connect(said.append)
    weir = window.session.rows.entries[window.table.number]
    write_change(Change(home, (weir,), (term("Weir", "سد", "weir"),)))
    window.actions_by_name["status3"].trigger()
    qtbot.waitUntil(
        lambda: bool(said) and ("Weir", "سد") in {(e.english, e.persian) for e in window.session.rows.entries}
    )
    assert "another program" in said[0]
    assert set(on_disk()) == {("Ford", "گدار"), ("River ford", "گدار"), ("Weir", "سد")}


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the rights of a file bind no administrator"
)
def test_a_read_only_file_is_told_and_the_change_is_kept(window, home, qtbot):
    home.chmod(0o444)
    go_to(window, "Weir")
    with qtbot.waitSignal(window.session.failed):
        window.actions_by_name["status3"].trigger()
    assert "own.tsv" in window.messages.text
    assert not window.session.is_saved
    home.chmod(0o644)
    with qtbot.waitSignal(window.saved):
        window.actions_by_name["save"].trigger()


def test_a_file_that_cannot_be_written_is_told_and_written_later(window, home, qtbot, on_disk):
    text = home.read_bytes()
    go_to(window, "Weir")
    home.unlink()
    home.mkdir()
    with qtbot.waitSignal(window.session.failed):
        window.actions_by_name["status3"].trigger()
    assert window.messages.has_cross
    assert not window.session.is_saved
    home.rmdir()
    home.write_bytes(text)
    with qtbot.waitSignal(window.saved):
        window.actions_by_name["save"].trigger()
    assert on_disk()["Weir", "آب‌بند"].status is Status.DEPRECATED


def test_closing_puts_everything_on_disk(window, on_disk):
    go_to(window, "Weir")
    window.actions_by_name["status3"].trigger()
    window.actions_by_name["status4"].trigger()
    window.close()
    assert on_disk()["Weir", "آب‌بند"].status is Status.FORBIDDEN


@pytest.mark.parametrize("content", [b"\xff\xfeF\x00", None])
def test_a_file_that_is_no_glossary_is_told(window, tmp_path, content):
    path = tmp_path / "bad.tsv"
    path.mkdir() if content is None else path.write_bytes(content)
    files.open_path(window, path)
    assert window.messages.has_cross
    assert "bad.tsv" in window.messages.text
    files.import_path(window, path)
    assert "bad.tsv" in window.messages.text


def test_another_glossary_is_opened_and_its_ragged_lines_are_faults(window, tmp_path, qtbot):
    path = tmp_path / "field.tsv"
    path.write_text("# english\tpersian\nLock\tحوضچه\nragged\n", encoding="utf-8")
    files.open_path(window, path)
    assert "Lock" in shown(window)
    assert "read-only" in window.messages.text
    qtbot.waitUntil(counted(window, "Faults 1"))


def test_import_is_shown_first_and_taken_in_with_undo(window, tmp_path, qtbot, on_disk):
    path = tmp_path / "in.csv"
    path.write_text("english,persian,kind\nLock,حوضچه,place\nMoor,آب‌بند,place\nFord\n", encoding="utf-8")
    files.import_path(window, path)
    strip = window.below.preview
    assert [strip.preview.count(outcome) for outcome in Outcome] == [1, 0, 1, 1]
    assert ("Lock", "حوضچه") not in on_disk()
    strip.too.setChecked(True)
    assert strip.take.text() == "Import 2"
    with qtbot.waitSignal(window.saved):
        strip.take.click()
    assert on_disk()["Moor", "آب‌بند"].status is Status.PROPOSED
    assert strip.preview is None
    with qtbot.waitSignal(window.saved):
        window.session.undo()
    assert ("Lock", "حوضچه") not in on_disk()


def test_export_writes_what_is_shown(window, tmp_path):
    window.head.field.setText("ford")
    path = tmp_path / "out.csv"
    files.export_path(window, path, Form.CSV)
    assert [one.english for one in read_exchange(path).entries] == ["Ford", "River ford"]
    files.export_path(window, tmp_path / "no" / "out.csv", Form.CSV)
    assert window.messages.has_cross


def test_a_conflict_is_settled_by_its_number_and_undone(window, qtbot, on_disk):
    qtbot.waitUntil(counted(window, "Conflicts 1"))
    window.actions_by_name["conflicts"].trigger()
    strip = window.below.conflicts
    assert {strip.conflict.first.english, strip.conflict.second.english} == {"Weir", "Wall"}
    with qtbot.waitSignal(window.saved):
        press(strip, Qt.Key.Key_1, "1")
    assert on_disk("team")["Wall", "آب‌بند"].status is Status.ADMITTED
    qtbot.waitUntil(counted(window, "Conflicts 0"))
    window.session.undo()
    qtbot.waitUntil(counted(window, "Conflicts 1"))


def test_a_conflict_can_be_kept_as_it_is(window, qtbot):
    qtbot.waitUntil(counted(window, "Conflicts 1"))
    window.actions_by_name["conflicts"].trigger()
    press(window.below.conflicts, Qt.Key.Key_3, "3")
    assert counted(window, "Conflicts 0")()
    assert not window.session.undo_stack.canUndo()


def test_a_fault_leads_to_its_entry(window, qtbot):
    go_to(window, "Ford")
    window.actions_by_name["status3"].trigger()
    qtbot.waitUntil(counted(window, "Faults 1"))
    go_to(window, "Dyke")
    window.below.faults.sheet.asked.emit(0)
    assert current(window) == "Ford"


def test_what_is_being_typed_survives_a_change_by_another_program(window, home, qtbot, on_disk):
    go_to(window, "Ford")
    retype(window.form.fields.fields["source"], "Map")
    with qtbot.waitSignal(window.saved):
        write_change(Change(home, added=(term("Lock", "حوضچه", "lock"),)))
    assert current(window) == "Ford"
    assert window.form.draft.source == "Map"
    with qtbot.waitSignal(window.saved):
        window.form.save.click()
    assert on_disk()["Ford", "گدار"].source == "Map"


def test_what_is_being_typed_about_a_line_that_went_is_kept_as_new(window, home, qtbot):
    go_to(window, "Weir")
    weir = window.session.rows.entries[window.table.number]
    retype(window.form.fields.fields["source"], "Map")
    with qtbot.waitSignal(window.saved):
        write_change(Change(home, removed=(weir,)))
    assert window.form.is_new
    assert window.form.draft.english[0].text == "Weir"
    assert window.form.draft.source == "Map"


def test_a_new_entry_being_typed_survives_undo(window, qtbot):
    go_to(window, "Weir")
    window.actions_by_name["status3"].trigger()
    window.add("Lock", "")
    window.session.undo()
    assert window.form.is_new
    assert window.form.draft.english[0].text == "Lock"


def test_a_key_in_the_table_saves_what_was_typed_first(window, qtbot, on_disk):
    go_to(window, "Ford")
    retype(window.form.fields.fields["source"], "Map")
    window.actions_by_name["status3"].trigger()
    window.session.flush()
    made = on_disk()["Ford", "گدار"]
    assert (made.source, made.status) == ("Map", Status.DEPRECATED)
