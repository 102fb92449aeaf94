"""Whatever a file holds: each fault is one sentence with file and line, the rest is used, nothing mended."""

import pytest

from translator_app.core.errors import DataError
from translator_app.glossary.lint import lint
from translator_app.glossary.load import load_glossaries, load_glossary
from translator_app.glossary.save import HEADER

GOOD = "Weir\tآب‌بند\t\tweir\tplace\tpreferred\tfa\tsmart\t\t\t\there\t\t\t\n"


def row(number, **cells):
    cells = {"kind": "place", "source": "here", "english": f"Ford {number}", "persian": "گدار"} | cells
    return "\t".join(cells.get(name, "") for name in HEADER.removeprefix("# ").split("\t")) + "\n"


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        (b"Ford\n", "1 columns"),
        (b"Ford\t\xda\xaf\xd8\xaf\xd8\xa7\xd8\xb1\n", "2 columns"),
        (row(1).encode("utf-8")[:-1] + b"\textra\n", "16 columns"),
        (row(1).encode("cp1256"), "not UTF-8"),
        (b"\xff\x00\xfe" + row(1).encode(), "not UTF-8"),
        (row(1, english="Fo\x00rd").encode(), "U+0000"),
        (row(1, note="a\x0bb").encode(), "U+000B"),
        (row(1, note="a\x85b").encode(), "U+0085"),
        (row(1, note="a\u2029b").encode(), "U+2029"),
        (row(1, note="a\rb").encode(), "U+000D"),
        (row(1, note="x" * 100_000).encode(), "characters"),
        (row(1, concept="weir", kind="person").encode(), "of kind place in line 2 and person here"),
        (row(1, persian=" ").encode(), "Persian is missing"),
        (row(1, language="farsi language").encode(), "no language code"),
        (row(1, **{"from": "2020-13"}).encode(), "no date"),
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_bad_line_is_named_and_the_rest_loads(tmp_path, bad, what, end):
    path = tmp_path / "g.tsv"
    content = (HEADER + "\n" + GOOD).encode() + bad + row(2, english="Mill", persian="آسیاب").encode()
    path.write_bytes(content.replace(b"\n", end))
    before = path.read_bytes()
    loaded = load_glossary(path)
    assert [entry.english for entry in loaded.entries] == ["Weir", "Mill"]
    assert [entry.line for entry in loaded.entries] == [2, 4]
    (fault,) = loaded.faults
    assert what in fault.what
    assert str(fault).startswith(f"{path}, line 3: ")
    assert fault.remedy.endswith(".")
    assert "\n" not in str(fault)
    assert path.read_bytes() == before


def test_in_a_large_file_each_line_keeps_its_number(tmp_path):
    lines = [row(number) for number in range(12_000)]
    lines[7_000] = "ragged\n"
    lines[9_000] = "# a comment\n"
    lines[9_500] = "\n"
    lines[11_000] = row(11_000, status="good")
    lines[11_500] = row(11_500, concept="ford-3", kind="person")
    path = tmp_path / "g.tsv"
    path.write_text(HEADER + "\n" + "".join(lines).removesuffix("\n"), encoding="utf-8")
    loaded = load_glossary(path)
    assert len(loaded.entries) == 11_995
    assert [fault.line for fault in loaded.faults] == [7_002, 11_002, 11_502]
    assert all(entry.english == f"Ford {entry.line - 2}" for entry in loaded.entries)
    assert "in line 5 and" in loaded.faults[2].what


def test_a_duplicate_after_folding_is_a_fault_of_the_second_line(tmp_path):
    path = tmp_path / "g.tsv"
    rows = row(1, concept="ford", persian="كتاب‌خانه") + row(1, concept="ford", persian="کتابخانه")
    path.write_text(HEADER + "\n" + rows, encoding="utf-8")
    twice = [fault for fault in lint(path) if "stands in line" in fault.what]
    assert [(fault.line, fault.remedy) for fault in twice] == [(3, "Keep one of the two lines.")]


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"# only a comment\n", (HEADER + "\n").encode(), b"\xef\xbb\xbf"]
)
def test_a_file_without_entries_is_an_empty_glossary(tmp_path, content):
    path = tmp_path / "g.tsv"
    path.write_bytes(content)
    loaded = load_glossary(path)
    assert (len(loaded.entries), loaded.faults) == (0, ())


def test_a_file_of_rubbish_has_faults_and_no_entries(tmp_path):
    path = tmp_path / "g.tsv"
    path.write_bytes(bytes(range(256)) * 40)
    loaded = load_glossary(path)
    assert len(loaded.entries) == 0
    assert {fault.line for fault in loaded.faults} == set(range(1, 42))


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "g.tsv"
    with path.open("wb") as file:
        file.truncate(1 << 30)  # no room on disk is used
    with pytest.raises(DataError, match=r"g\.tsv: The glossary is larger than 256 MB\. Split it"):
        load_glossary(path)


def test_what_the_user_did_not_name_may_be_damaged_and_is_reported(tmp_path):
    folder, good = tmp_path / "own.tsv", tmp_path / "team.tsv"
    folder.mkdir()
    good.write_text(HEADER + "\n" + GOOD, encoding="utf-8")
    glossary = load_glossaries([folder, good], (), {folder})
    assert [entry.english for entry in glossary.entries] == ["Weir"]
    (fault,) = glossary.faults
    assert str(fault).startswith(f"{folder}: The glossary cannot be read")
    with pytest.raises(DataError):
        load_glossaries([folder, good])
