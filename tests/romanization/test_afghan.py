"""Names of Afghans keep q, ‑ullah and Abdul where the language says so; the standards stay as they are."""

import pytest

from translator_app.romanization.render import render


@pytest.mark.parametrize(
    ("persian", "text"),
    [
        ("قدرت‌الله قیومی", "Qodratullah Qayumi"), ("عبدالستار رحمانی", "Abdul Sattar Rahmani"),
        ("شمس‌الدین", "Shamsuddin"), ("حسین", "Hussain"),
    ],
)  # fmt: skip
def test_the_press_writes_them_in_their_own_way(lexicon, schemes, persian, text):
    found = [one.text for one in render(persian, lexicon, schemes["press"], language="prs", top=5)]
    assert text in found


def test_other_schemes_know_no_afghan_spelling(lexicon, schemes):
    for name in ("ala-lc", "bgn-pcgn"):
        of_iranians = render("عبدالستار", lexicon, schemes[name], language="fa")
        assert render("عبدالستار", lexicon, schemes[name], language="prs") == of_iranians
