"""Single lines go into and out of a glossary file; everything else in it stays."""

import subprocess
import sys
from dataclasses import replace

import pytest

from tests.builders import entry
from translator_app.core.errors import WriteError
from translator_app.glossary.change import Change, ChangedElsewhereError, has_own_columns, write_change
from translator_app.glossary.entry import Status
from translator_app.glossary.load import load_glossary
from translator_app.glossary.lock import locked
from translator_app.glossary.save import HEADER, line_of, save_glossary

FORD, WEIR = entry("Ford", "گدار", source="Atlas"), entry("Weir", "آب‌بند", source="Atlas")


@pytest.fixture
def path(tmp_path):
    where = tmp_path / "own.tsv"
    save_glossary(where, [FORD, WEIR])
    return where


def names(path):
    return [one.english for one in load_glossary(path).entries]


def test_a_file_that_is_not_there_is_made_with_its_folder(tmp_path):
    path = tmp_path / "new" / "own.tsv"
    write_change(Change(path, added=(FORD,)))
    assert path.read_text(encoding="utf-8") == f"{HEADER}\n{line_of(path, FORD)}\n"


def test_an_added_line_stands_where_it_sorts(path):
    write_change(Change(path, added=(entry("Lock", "حوضچه"),)))
    assert names(path) == ["Ford", "Lock", "Weir"]


def test_comments_and_faulty_lines_stay(path):
    text = path.read_text(encoding="utf-8").replace("Weir\t", "# kept\nbroken line\nWeir\t")
    path.write_text(text, encoding="utf-8")
    write_change(Change(path, (FORD,), (replace(FORD, status=Status.ADMITTED),)))
    after = path.read_text(encoding="utf-8")
    assert "\n# kept\nbroken line\n" in after
    assert after.count("Ford\t") == 1
    assert "\tadmitted\t" in after


def test_line_ends_and_the_mark_of_a_file_stay(path):
    content = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(content)
    write_change(Change(path, (WEIR,), (WEIR,)))
    assert path.read_bytes() == content


def test_a_change_and_its_inverse_leave_the_file_as_it_was(path):
    before = path.read_bytes()
    change = Change(path, (FORD,), (replace(FORD, persian="پایاب"),))
    write_change(change)
    write_change(change.inverse)
    assert path.read_bytes() == before


def test_a_line_written_with_a_longer_date_is_still_found(path):
    text = path.read_text(encoding="utf-8")
    cells = line_of(path, WEIR).split("\t")
    cells[9] = "2009-01-01"
    path.write_text(text.replace(line_of(path, WEIR), "\t".join(cells)), encoding="utf-8")
    written = load_glossary(path).entries[1]
    write_change(Change(path, (written,)))
    assert names(path) == ["Ford"]


def test_a_line_that_another_program_changed_is_not_touched(path):
    write_change(Change(path, (FORD,), (replace(FORD, persian="پایاب"),)))
    before = path.read_bytes()
    with pytest.raises(ChangedElsewhereError, match="another program"):
        write_change(Change(path, (FORD,), (replace(FORD, persian="معبر"),)))
    assert path.read_bytes() == before


def test_the_same_line_added_twice_stands_once(path):
    write_change(Change(path, added=(FORD,)))
    assert names(path) == ["Ford", "Weir"]


def test_two_processes_that_add_to_one_file_keep_all_entries(tmp_path):
    path = tmp_path / "own.tsv"
    program = (
        "import sys; from pathlib import Path; from tests.builders import entry\n"
        "from translator_app.glossary.change import Change, write_change\n"
        "path, name = Path(sys.argv[1]), sys.argv[2]\n"
        "for n in range(15): write_change(Change(path, added=(entry(f'{name}{n}', 'گدار'),)))"
    )
    started = [subprocess.Popen([sys.executable, "-c", program, str(path), name]) for name in ("a", "b")]
    assert [one.wait(30) for one in started] == [0, 0]
    assert len(names(path)) == 30


@pytest.mark.parametrize(
    "content", [b"Ford\t\xda\xaf\n", HEADER.encode() + b"\nFord\t\xff\n", b"# english\tpersian\n"]
)
def test_a_file_of_other_columns_or_encoding_is_refused_untouched(tmp_path, content):
    path = tmp_path / "own.tsv"
    path.write_bytes(content)
    with pytest.raises(WriteError, match=r"own\.tsv"):
        write_change(Change(path, added=(FORD,)))
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_refused(tmp_path):
    path = tmp_path / "own.tsv"
    path.mkdir()
    with pytest.raises(WriteError, match="cannot be read"):
        write_change(Change(path, added=(FORD,)))


def test_a_lock_that_is_held_is_waited_for_and_then_told(path):
    with locked(path), pytest.raises(WriteError, match="Another program is writing"), locked(path, 0.05):
        pass


def test_own_columns_are_told_from_others(path, tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("Ford\tگدار\n", encoding="utf-8")
    assert has_own_columns(path)
    assert has_own_columns(tmp_path / "missing.tsv")
    assert not has_own_columns(plain)
