"""Names on the command line: house style, open cells, the way to Persian, rewriting and learning."""

import json

import pytest

from tests.cli.test_commands import run, run_with_input


def test_the_house_style_is_followed():
    _, lines, _ = run_with_input("قالیباف\nمحمودی\n", "romanize", "--house", "q=q", "--house", "u=oo")
    assert lines == ["قالیباف\tQalibaf", "محمودی\tMahmoodi"]


@pytest.mark.parametrize(("house", "said"), [("x=q", "no switch"), ("q=z", "no choice of q")])
def test_an_unknown_choice_is_refused(house, said):
    code, _, err = run_with_input("قاسم\n", "romanize", "--house", house)
    assert code == 2
    assert said in err


def test_what_a_standard_leaves_open_is_said():
    _, lines, _ = run_with_input("خواجه\nکریم\n", "romanize", "--scheme", "dmg", "--format", "json")
    khaje, karim = map(json.loads, lines)
    assert khaje["candidates"][0]["text"] == "Ḫāǧe"
    assert "without w" in khaje["open"][0]
    assert "open" not in karim


def test_latin_names_are_answered_in_persian():
    given = ("romanize", "--to-persian", "--top", "2", "--format", "json")
    _, lines, _ = run_with_input("Sabahifard\n\n", *given)
    found, empty = map(json.loads, lines)
    assert found["candidates"][0]["text"] == "صباحی‌فرد"
    assert (empty["candidates"], empty["error"]) == ([], "The line is empty.")


def test_an_article_is_respelt(capsys, tmp_path):
    article = tmp_path / "road.txt"
    article.write_text("Kioumars Heydari (کیومرث حیدری) spoke. Heydari left.\n", encoding="utf-8")
    out = tmp_path / "out.txt"
    code, said, _ = run(capsys, "rewrite", str(article), "--scheme", "ic", "-o", str(out))
    assert code == 0
    assert said == "کیومرث حیدری\tKioumars Heydari -> Keyumars Heidari in 2 places\n"
    assert out.read_text(encoding="utf-8") == "Keyumars Heidari (کیومرث حیدری) spoke. Heidari left.\n"


def test_a_folder_tells_its_style(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("translator_app.cli.style.user_config_dir", lambda: tmp_path)
    monkeypatch.setattr("translator_app.cli.arguments.user_config_dir", lambda: tmp_path)
    folder = tmp_path / "published"
    folder.mkdir()
    names = ("Qasem Karimi (قاسم کریمی)", "Sadeq Qorbani (صادق قربانی)")
    for number, name in enumerate(names):
        (folder / f"{number}.txt").write_text(f"On Monday {name} spoke.\n", encoding="utf-8")
    code, said, _ = run(capsys, "style", str(folder), "--adopt", "--format", "json")
    assert code == 0
    assert json.loads(said)["style"]["q"] == "q"
    assert 'house = ["q=q"' in (tmp_path / "settings.toml").read_text(encoding="utf-8")
