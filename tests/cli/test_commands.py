"""The command line as INTERFACE promises it: JSON, exit codes, one sentence for every fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from translator_app.__main__ import main

ARTICLE = """Two provinces share one bridge
24 June 2019

Iran’s land forces commander Kioumars Heydari (کیومرث حیدری ) met Koumars Varjavandi (کیومرث ورجاوندی).

Varjavandi told ISNA that the road would stay open.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def run_with_input(text: str | bytes, *arguments: str) -> tuple[int, list[str], str]:
    sent = text.encode() if isinstance(text, str) else text
    command = [sys.executable, "-m", "translator_app", *arguments]
    ended = subprocess.run(command, input=sent, capture_output=True, check=False)
    return ended.returncode, ended.stdout.decode().splitlines(), ended.stderr.decode()


def test_check_gives_one_object_a_file_with_terms_and_findings(capsys, article):
    code, out, _ = run(capsys, "check", str(article), "--format", "json")
    (found,) = json.loads(out)
    assert code == 1
    assert found["file"] == str(article)
    assert found["date"] == "2019-06-24"
    heydari, varjavandi = found["terms"]
    assert ARTICLE[heydari["fa_start"] : heydari["fa_end"]] == heydari["fa"] == "کیومرث حیدری"
    assert ARTICLE[heydari["en_start"] : heydari["en_end"]] == heydari["en"] == "Kioumars Heydari"
    assert heydari["kind"] == "person"
    assert heydari["title"]["verdict"] == "wording"
    assert varjavandi["romanization"]["verdict"] == "variant"
    assert varjavandi["romanization"]["suggestion"] == "Kioumars Varjavandi"
    assert [ARTICLE[a:b] for a, b in varjavandi["mentions"]] == ["Varjavandi"]
    codes = {finding["code"] for finding in found["findings"]}
    assert codes == {"ROM002", "TRM003", "TTL002", "TXT001"}
    assert {skip["code"] for skip in found["skipped"]} == {"TXT090"}


def test_the_date_given_wins_over_the_article_s_own(capsys, article):
    _, out, _ = run(capsys, "check", str(article), "--format", "json", "--date", "2010-01-01")
    (found,) = json.loads(out)
    assert found["date"] == "2010-01-01"
    assert "TTL002" not in {finding["code"] for finding in found["findings"]}


def test_the_same_input_gives_the_same_output(capsys, article):
    assert run(capsys, "check", str(article), "--format", "json") == run(
        capsys, "check", str(article), "--format", "json"
    )


def test_a_clean_article_ends_with_0(capsys, tmp_path):
    path = tmp_path / "clean.txt"
    path.write_text("Nothing\n\nNothing Persian stands in this short and harmless text.\n", encoding="utf-8")
    assert run(capsys, "check", str(path))[0] == 0


def test_an_unreadable_file_is_an_object_with_its_error_and_the_others_are_checked(capsys, article, tmp_path):
    missing = tmp_path / "missing.txt"
    code, out, err = run(capsys, "check", str(missing), str(article), "--format", "json")
    first, second = json.loads(out)
    assert code == 2
    assert first["file"] == str(missing)
    assert first["error"]
    assert second["terms"]
    assert err.count("\n") == 1


@pytest.mark.parametrize("form", ["text", "jsonl", "sarif", "csv", "html"])
def test_every_form_of_check_names_the_finding(capsys, article, form):
    _, out, _ = run(capsys, "check", str(article), "--format", form)
    assert "TXT001" in out
    assert "ROM002" in out


def test_a_folder_is_walked(capsys, article):
    _, out, _ = run(capsys, "check", str(article.parent), "--format", "json")
    assert [Path(found["file"]).name for found in json.loads(out)] == ["bridge.txt"]


def test_several_files_at_once_keep_their_order(capsys, article, tmp_path):
    other = tmp_path / "a.txt"
    other.write_text("A letter\n\nA letter by Parviz Karimi (پرویز کریمی) came.\n", encoding="utf-8")
    _, out, _ = run(capsys, "check", str(article), str(other), "--format", "json", "--jobs", "2")
    assert [Path(found["file"]).name for found in json.loads(out)] == ["bridge.txt", "a.txt"]


def test_compare_answers_each_line_in_order():
    code, lines, _ = run_with_input(
        "کیومرث\tKoumars\n\nمحمد\tMahmoud\nno tab\n", "compare", "--format", "json"
    )
    answers = [json.loads(line) for line in lines]
    assert code == 0
    assert [answer["verdict"] for answer in answers] == ["variant", "abstain", "wrong", "abstain"]
    assert answers[0]["suggestion"] == "Kioumars"
    assert ["ی", "", "missing"] in answers[0]["alignment"]
    assert answers[1]["error"]
    assert answers[0]["score"] > answers[2]["score"]


def test_lines_that_are_not_utf8_get_an_answer_too():
    _, lines, _ = run_with_input(b"\xff\xfe\xfa\n", "compare", "--format", "json")
    assert "UTF-8" in json.loads(lines[0])["error"]


def test_romanize_answers_each_line_in_order():
    _, lines, _ = run_with_input("کیومرث حیدری\n\nabc\n", "romanize", "--format", "json", "--top", "3")
    answers = [json.loads(line) for line in lines]
    assert answers[0]["candidates"][0]["text"] == "Kioumars Heydari"
    assert answers[0]["scheme"] == "press"
    assert [bool(answer.get("error")) for answer in answers] == [False, True, True]


def test_title_says_who_held_what_at_the_date():
    _, lines, _ = run_with_input(
        "Kioumars Heydari\nnobody at all\n", "title", "--date", "2019-06-24", "--format", "json"
    )
    known, unknown = (json.loads(line) for line in lines)
    assert known["matches"][0]["office"]["id"] == "commander-artesh-ground-forces"
    assert known["matches"][0]["from"] == "2016-11-19"
    assert unknown["matches"] == []
    assert unknown["note"]


def test_glossary_lookup_finds_either_script(capsys):
    assert "ایسنا" in run(capsys, "glossary", "lookup", "ISNA")[1]
    assert "ISNA" in run(capsys, "glossary", "lookup", "ايسنا")[1]


def test_glossary_list_can_be_narrowed_to_a_kind(capsys):
    _, out, _ = run(capsys, "glossary", "list", "--kind", "person", "--format", "json")
    assert {json.loads(line)["kind"] for line in out.splitlines()} == {"person"}


def test_explain_shows_examples_and_source(capsys):
    code, out, _ = run(capsys, "explain", "txt001")
    assert code == 0
    assert "⟦ ⟧" in out
    assert "Source:" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "NOPE1"),
        ("check",),
        ("check", "x.txt", "--date", "yesterday"),
        ("check", "x.txt", "--format", "yaml"),
        ("export", "missing.txt", "-o", "out.docx"),
        ("glossary",),
    ],
)
def test_bad_usage_is_one_sentence_and_2(capsys, arguments):
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert err.strip()
    assert "Traceback" not in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("ending", "docx odt html md txt csv tsv xlsx tmx xlf tbx json".split())
def test_export_writes_every_form(capsys, article, ending):
    out = article.with_name(f"out.{ending}")
    code, _, err = run(capsys, "export", str(article), "-o", str(out))
    assert (code, err) == (0, "")
    assert out.stat().st_size > 100


def test_a_pdf_is_written_without_a_display(article):
    out = article.with_name("out.pdf")
    words = [sys.executable, "-m", "translator_app", "export", str(article), "-o", str(out)]
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_" not in name}
    ended = subprocess.run(words, capture_output=True, check=False, env=bare)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_pdf_without_qt_is_one_sentence(article):
    out = article.with_name("out.pdf")
    script = (
        "import sys; sys.modules['PySide6'] = None; from translator_app.__main__ import main; "
        f"sys.exit(main(['export', {str(article)!r}, '-o', {str(out)!r}]))"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert ended.returncode == 2
    assert b"Qt cannot be loaded" in ended.stderr
    assert ended.stderr.count(b"\n") == 1
    assert not out.exists()


def test_export_accepts_suggestions_when_asked(capsys, article):
    out = article.with_name("out.txt")
    run(capsys, "export", str(article), "-o", str(out), "--accept-suggestions")
    text = out.read_text(encoding="utf-8")
    assert "Kioumars Varjavandi (کیومرث ورجاوندی)" in text
    assert "(کیومرث حیدری)" in text
    assert "ISNA (ایسنا)" not in text  # an offer is left for a person to take


def test_a_failed_export_leaves_the_old_file(capsys, article):
    out = article.with_name("out.doc")
    out.write_text("old", encoding="utf-8")
    code, _, err = run(capsys, "export", str(article), "-o", str(out))
    assert code == 2
    assert "docx" in err
    assert out.read_text(encoding="utf-8") == "old"


def test_the_command_line_never_loads_qt(article):
    script = (
        "import sys; sys.modules['PySide6'] = None; "
        f"from translator_app.__main__ import main; main(['check', {str(article)!r}])"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert b"Traceback" not in ended.stderr


def test_check_keeps_heavy_libraries_out(article):
    heavy = ("hazm", "sacremoses", "nltk", "numpy", "docx", "PySide6")
    script = (
        "import sys; from translator_app.__main__ import main; "
        f"main(['check', {str(article)!r}]); print([name for name in {heavy!r} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert ended.stdout.decode().splitlines()[-1] == "[]"


def test_help_names_every_command(capsys):
    code, out, _ = run(capsys, "--help")
    assert code == 0
    for name in ("check", "export", "romanize", "compare", "title", "glossary", "explain"):
        assert f"translator-app {name}" in out
