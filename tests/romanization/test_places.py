"""Place names are put together as the board does: ābād joins, and an ezafe is supplied."""

import unicodedata

import pytest

from translator_app.data import data_dir
from translator_app.romanization.build_model import heard, is_kept_out
from translator_app.romanization.render import render


@pytest.mark.parametrize(
    ("scheme", "persian", "spelt"),
    [
        ("bgn-pcgn", "نصر آباد", "Naşrābād"), ("bgn-pcgn", "علی آباد کتول", "‘Alīābād-e Katūl"),
        ("bgn-pcgn", "بندر عباس", "Bandar-e ‘Abbās"), ("bgn-pcgn", "قلعه علیا", "Qal‘eh-ye ‘Olyā"),
        ("bgn-pcgn", "کوه مرغوب", "Kūh-e Marghūb"), ("ala-lc", "کوه مرغوب", "Kūh-i Marghūb"),
        ("bgn-pcgn", "علی بزرگ", "‘Alī Bozorg"),
        ("bgn-pcgn", "حسن آباد محله", "Ḩasanābād Maḩalleh"), ("bgn-pcgn", "نصرآباد سفلی", "Naşrābād-e Soflá"),
        ("press", "بندر عباس", "Bandar Abbas"),
        ("ala-lc", "خانهٔ کریم", "Khānah-ʼi Karīm"), ("press", "خانهٔ کریم", "Khaneh-ye Karim"),
    ],
)  # fmt: skip
def test_a_place_is_put_together(scheme, persian, spelt, lexicon, schemes):
    assert render(persian, lexicon, schemes[scheme])[0].text == unicodedata.normalize("NFC", spelt)


def _loose(text):
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if c.isascii() and c not in "aeiou-'‘’ y")


def test_places_that_took_no_part_in_the_training_keep_their_consonants(lexicon, schemes):
    rows = [
        row
        for row in heard(data_dir("resources") / "readings" / "heard" / "places.tsv")
        if is_kept_out(row[3])
    ]
    seen = {row[3]: row for row in reversed(rows)}.values()
    spelt = [(render(row[0], lexicon, schemes["bgn-pcgn"])[0].text, row[2]) for row in seen]
    right = sum(_loose(ours) == _loose(theirs) for ours, theirs in spelt)
    assert right / len(spelt) > 0.9
