"""The glossary on the command line: look up, list, take in and out, lint and count."""

import csv
import json

import pytest

from translator_app.__main__ import main
from translator_app.glossary.save import HEADER
from translator_app.workflow.glossary_order import own_glossary


def run(capsys, *arguments):
    code = main(["glossary", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def objects(out):
    return [json.loads(line) for line in out.splitlines()]


def line(english, persian, **cells):
    cells = {"kind": "organisation", "source": "here", "english": english, "persian": persian} | cells
    return "\t".join(cells.get(name, "") for name in HEADER.removeprefix("# ").split("\t")) + "\n"


@pytest.fixture
def glossary(tmp_path):
    path = tmp_path / "project.tsv"
    rows = line("Ford Society", "انجمن گدار") + line("Sluice Board", "هیئت دریچه", status="forbidden")
    path.write_text(HEADER + "\n" + rows, encoding="utf-8")
    return path


@pytest.fixture
def own():
    path = own_glossary()
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + "\n" + line("Weir Union", "اتحادیه آب‌بند"), encoding="utf-8")
    return path


def test_lookup_reads_the_user_s_own_glossary_and_those_named(capsys, glossary, own):
    assert "اتحادیه آب‌بند" in run(capsys, "lookup", "weir", "union")[1]
    assert "اتحادیه آب‌بند" in run(capsys, "lookup", "weir", "union", "--glossary", glossary)[1]
    assert "Ford Society" in run(capsys, "lookup", "انجمن گدار", "--glossary", glossary)[1]


def test_the_project_s_wording_stands_before_the_user_s_own(capsys, glossary, own):
    own.write_text(HEADER + "\n" + line("Ford Society", "جمعیت گدار", concept="other"), encoding="utf-8")
    _, out, _ = run(capsys, "lookup", "Ford Society", "--glossary", glossary, "--format", "json")
    assert [found["file"] for found in objects(out)] == ["project.tsv", "own.tsv"]


def test_a_shipped_row_gives_way_to_the_user_s_own(capsys):
    own_glossary().parent.mkdir(parents=True)
    shipped = objects(run(capsys, "lookup", "ISNA", "--format", "json")[1])[0]
    row = line("ISNA", shipped["persian"], concept=shipped["concept"], kind=shipped["kind"], note="ours")
    own_glossary().write_text(HEADER + "\n" + row, encoding="utf-8")
    found = objects(run(capsys, "lookup", "ISNA", "--format", "json")[1])
    assert [one["file"] for one in found if one["concept"] == shipped["concept"]] == ["own.tsv"]


def test_a_misspelt_name_is_answered_with_those_spelt_alike(capsys, glossary):
    code, out, err = run(capsys, "lookup", "Frod", "Society", "--glossary", glossary, "--format", "json")
    (found, *_) = objects(out)
    assert (code, found["english"], found["match"]) == (0, "Ford Society", "fuzzy")
    assert "spelt alike" in err
    assert "(spelt alike)" in run(capsys, "lookup", "انجمن کدار", "--glossary", glossary)[1]


def test_list_is_narrowed_by_status(capsys, glossary):
    _, out, _ = run(capsys, "list", "--status", "forbidden", "--glossary", glossary, "--format", "json")
    assert objects(out)[0]["english"] == "Sluice Board"
    assert {one["status"] for one in objects(out)} == {"forbidden"}


def test_a_faulty_line_is_named_and_the_rest_is_used(capsys, glossary):
    glossary.write_text(glossary.read_text(encoding="utf-8") + "ragged\n", encoding="utf-8")
    code, out, err = run(capsys, "lookup", "Ford Society", "--glossary", glossary)
    assert (code, "انجمن گدار" in out) == (0, True)
    assert f"{glossary}, line 4:" in err


@pytest.fixture
def faulty(glossary):
    """The glossary, its second concept without a preferred term."""
    text = glossary.read_text(encoding="utf-8")
    glossary.write_text(text.replace("forbidden", "admitted"), encoding="utf-8")
    return glossary


def test_lint_names_file_line_and_remedy(capsys, faulty):
    code, out, _ = run(capsys, "lint", faulty)
    assert code == 1
    (fault,) = out.splitlines()
    assert (
        fault
        == f"{faulty}, line 3: No term of “sluice-board” is preferred. Mark one of its lines as preferred."
    )
    (found,) = objects(run(capsys, "lint", faulty, "--format", "json")[1])
    assert (found["file"], found["line"]) == (str(faulty), 3)
    assert found["remedy"]


def test_lint_goes_on_after_a_file_that_cannot_be_read(capsys, faulty, tmp_path):
    code, out, err = run(capsys, "lint", tmp_path, faulty)
    assert (code, len(out.splitlines()), len(err.splitlines())) == (2, 1, 1)


def test_the_shipped_glossaries_have_no_faults(capsys):
    assert run(capsys, "lint")[:2] == (0, "")


def test_import_shows_first_and_writes_when_told(capsys, glossary, own):
    code, out, err = run(capsys, "import", glossary)
    assert (code, out.splitlines()[-1].split(": ")[1]) == (0, "2 added, 0 updated, 0 conflicting, 0 skipped")
    assert "nothing was written" in err
    assert "Ford" not in own.read_text(encoding="utf-8")
    assert run(capsys, "import", glossary, "--write")[0] == 0
    assert own.read_text(encoding="utf-8").count("\n") == 4
    again = objects(run(capsys, "import", glossary, "--format", "json")[1])[0]
    assert (again["added"], again["skipped"]) == (0, 2)
    assert again["rows"][0]["why"] == "The glossary has it already."


def test_import_into_another_glossary_leaves_the_own_one(capsys, glossary, tmp_path):
    target = tmp_path / "team.tsv"
    assert run(capsys, "import", glossary, "--into", target, "--yes")[0] == 0
    assert "انجمن گدار" in target.read_text(encoding="utf-8")
    assert not own_glossary().exists()


def test_import_takes_what_contradicts_only_when_told_as_proposed(capsys, glossary, own):
    own.write_text(HEADER + "\n" + line("Ford Society", "جمعیت گدار"), encoding="utf-8")
    run(capsys, "import", glossary, "--write")
    assert "انجمن گدار" not in own.read_text(encoding="utf-8")
    run(capsys, "import", glossary, "--write", "--conflicting")
    (found,) = [row for row in own.read_text(encoding="utf-8").splitlines() if "انجمن گدار" in row]
    assert "\tproposed\t" in found


def test_export_writes_what_is_named_and_guards_formulas(capsys, glossary, tmp_path):
    rows = HEADER + "\n" + line("Ford Society", "انجمن گدار", note="=1+1")
    glossary.write_text(rows, encoding="utf-8")
    out = tmp_path / "out.csv"
    assert run(capsys, "export", out, "--glossary", glossary)[0] == 0
    assert not out.read_bytes().startswith(b"\xef\xbb\xbf")
    (found,) = csv.DictReader(out.read_text(encoding="utf-8").splitlines())
    assert (found["persian"], found["note"]) == ("انجمن گدار", "'=1+1")
    assert run(capsys, "export", "-o", out, "--glossary", glossary, "--bom")[0] == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert run(capsys, "import", out, "--into", glossary)[1].endswith("0 conflicting, 1 skipped\n")


def test_export_to_omegat_has_three_columns(capsys, glossary, tmp_path):
    out = tmp_path / "out.txt"
    assert run(capsys, "export", out, "--glossary", glossary)[0] == 0
    assert out.read_text(encoding="utf-8") == "Ford Society\tانجمن گدار\t\nSluice Board\tهیئت دریچه\t\n"
    assert run(capsys, "export", tmp_path / "all.tsv")[0] == 0
    assert "ایسنا" in (tmp_path / "all.tsv").read_text(encoding="utf-8")


def test_stats_count_and_show_conflicts(capsys, glossary, own):
    own.write_text(HEADER + "\n" + line("Ford Society", "جمعیت گدار"), encoding="utf-8")
    (found,) = objects(run(capsys, "stats", "--glossary", glossary, "--format", "json")[1])
    assert found["files"][str(glossary)] == 2
    assert found["kinds"]["organisation"] > 3
    assert found["conflicts"][0]["first"]["persian"] == "انجمن گدار"
    assert "1\tconflicts" in run(capsys, "stats", "--glossary", glossary)[1]


def test_a_damaged_own_glossary_is_reported_and_the_rest_is_used(capsys):
    own_glossary().mkdir(parents=True)
    code, out, err = run(capsys, "lookup", "ISNA")
    assert (code, "ایسنا" in out) == (0, True)
    assert err.startswith(f"translator-app: {own_glossary()}: The glossary cannot be read")


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "missing.csv"),
        ("export",),
        ("lookup",),
        ("list", "--glossary", "missing.tsv"),
        ("nothing",),
    ],
)
def test_bad_usage_is_one_sentence_and_2(capsys, arguments):
    code, _, err = run(capsys, *arguments)
    assert (code, err.count("\n")) == (2, 1)


def test_check_reads_the_user_s_own_glossary_and_names_its_faults(capsys, tmp_path, own):
    own.write_text(HEADER + "\n" + line("Weir Union", "اتحادیه آب‌بند") + "ragged\n", encoding="utf-8")
    article = tmp_path / "weir.txt"
    article.write_text("They met.\n\nThe Weir Union (اتحادیه آب‌بند) agreed.\n", encoding="utf-8")
    main(["check", str(article), "--format", "json"])
    out, err = capsys.readouterr()
    assert json.loads(out)[0]["terms"][0]["glossary"] == "weir-union"
    assert f"{own}, line 3:" in err
