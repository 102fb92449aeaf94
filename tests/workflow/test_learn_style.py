"""A folder of published articles tells how its house spells names."""

from translator_app.workflow.learn_style import learn_style
from translator_app.workflow.workspace import load_workspace


def test_a_folder_is_counted_and_its_style_can_be_adopted(tmp_path):
    for number, pair in enumerate(
        ("Qasem Mahmoodi (قاسم محمودی)", "Sadeq Qorbani (صادق قربانی)", "Mahmood Noori (محمود نوری)")
    ):
        (tmp_path / f"{number}.txt").write_text(f"On Monday {pair} spoke in Tehran.\n", encoding="utf-8")
    (tmp_path / "broken.docx").write_bytes(b"no word file")
    learnt = learn_style([tmp_path], load_workspace())
    assert learnt.articles == 3
    assert [file.endswith("broken.docx") for file, _ in learnt.unread] == [True]
    assert learnt.counts["q"] == {"q": 3}
    assert "q=q" in learnt.style
    assert "u=oo" in learnt.style
