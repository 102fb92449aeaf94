"""fold: spellings that look alike become one, and every letter knows where it came from."""

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.span import Span
from translator_app.text.fold import fold, fold_key, in_persian_blocks

PERSIAN = "آابپتجچخدرزژسشعغفقکگلمنوهیيكئؤأإةۀءۀ ًٌَُِّْٰٓٔ\u0640\u200c\u200d\u200e۰۱۲۳٤٥ﻻﷲﺏﺐﺑ"
MIXED = st.text(
    st.one_of(st.sampled_from(PERSIAN + "“”‘’«»–…' (ABc)éİßʿ\n\t\u00a0"), st.characters()), max_size=30
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كريمي", "کریمی"),
        ("قاسم\u200cزاده", "قاسمزاده"),
        ("می\u200cرود\u200f", "میرود"),
        ("۱۳۶۱", "1361"),
        ("١٣٦١", "۱۳۶۱"),
        ("مُحَمَّد", "محمد"),
        ("ســـلام", "سلام"),
        ("ﷲ", "الله"),
        ("ﻻ", "لا"),
        ("ﺳﻼﻡ", "سلام"),
        ("أإآ", "ااا"),
        ("مؤسسه", "موسسه"),
        ("خانۀ", "خانه"),
        ("هیئت", "هییت"),
        ("هیأت", "هیات"),
        ("جزء", "جز"),
        ("“Mehr”", '"Mehr"'),
        ("Iran’s", "iran's"),
        ("2019–20", "2019-20"),
        ("MÉHR", "mehr"),
        ("Me\u0301hr", "mehr"),
        ("ʿAlī al-Ḥusaynī", "ali al-husayni"),
        ("soft\u00adware", "software"),
        ("a\u00a0b\n\tc", "a b c"),
        ("𞸊", "ک"),
    ],
)
def test_two_spellings_are_one(one, other):
    assert fold_key(one) == fold_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("علی", "عالی"), ("سبا", "صبا"), ("پل", "بل"), ("گل", "کل"), ("Mehr", "Mahr"), ("هـ", "")],
)
def test_different_letters_stay_different(one, other):
    assert fold_key(one) != fold_key(other)


@given(MIXED)
def test_folding_again_changes_nothing(text):
    assert fold_key(fold_key(text)) == fold_key(text)
    assert fold(fold(text).text).text == fold(text).text


@given(MIXED, MIXED)
def test_the_shadow_of_two_texts_is_the_two_shadows(one, other):
    assert fold(one + other).text == fold(one).text + fold(other).text


@given(MIXED)
def test_the_key_is_the_shadow_with_plain_blanks(text):
    assert fold_key(text) == " ".join(fold(text).text.split())


@given(MIXED, st.data())
def test_a_folded_range_leads_to_exactly_the_characters_behind_it(text, data):
    shadow = fold(text)
    start = data.draw(st.integers(0, len(shadow.text)))
    end = data.draw(st.integers(start, len(shadow.text)))
    found = shadow.to_source(Span(start, end))
    behind = sorted(set(shadow.origins[start:end]))
    if not behind:
        assert len(found) == 0
        return
    assert found.start == behind[0]
    assert found.end > behind[-1]
    assert all(unicodedata.combining(char) for char in text[behind[-1] + 1 : found.end])
    assert found.end == len(text) or not unicodedata.combining(text[found.end])
    visible = [index for index in range(found.start, found.end) if fold(text[index]).text]
    assert behind == visible


def test_the_whole_shadow_is_the_whole_text():
    text = "Behrouz Qāsemzāde (بهروز قاسم\u200cزادهٔ)"
    shadow = fold(text)
    at = shadow.text.index("قاسمزاده")
    assert shadow.to_source(Span(at, at + 8)).of(text) == "قاسم\u200cزادهٔ"
    at = shadow.text.index("qasemzade")
    assert shadow.to_source(Span(at, at + 9)).of(text) == "Qāsemzāde"


def test_a_part_of_a_ligature_leads_to_all_of_it():
    assert fold("ﷲ").to_source(Span(1, 2)) == Span(0, 1)


def test_an_empty_range_is_a_place():
    assert fold("ab").to_source(Span(1, 1)) == Span(1, 1)
    assert fold("ab\u200c").to_source(Span(2, 2)) == Span(3, 3)


@pytest.mark.parametrize(
    ("char", "inside"),
    [("ب", True), ("پ", True), ("ﻻ", True), ("ﷲ", True), ("a", False), ("א", False), ("١", True)],
)
def test_the_blocks_of_the_script_are_known(char, inside):
    assert in_persian_blocks(char) is inside


@pytest.mark.parametrize(
    ("text", "loaded"),
    [
        ("plain ASCII, 100 %", set()),
        ("(دره)", {"pyarabic"}),
        ("“Mehr” – it’s…", set()),  # the usual marks are known beforehand
        ("‹Mehr›", {"normalizer"}),
    ],
)
def test_a_library_is_loaded_only_when_its_letters_are_met(text, loaded):
    """PyArabic decides Arabic marks and digits, sacremoses' normalizer English punctuation."""
    code = (
        "import sys; from translator_app.text.fold import fold; fold(sys.argv[1]); "
        "import translator_app.text.punctuation as p; names = set(sys.modules); "
        "names |= {'normalizer'} if p._normalizer.cache_info().currsize else set(); "
        "print(' '.join(sorted({'pyarabic', 'sacremoses', 'normalizer'} & names)))"
    )
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, text],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert set(told.stdout.split()) == loaded


def test_marks_and_digits_are_what_pyarabic_says():
    from pyarabic import araby, trans

    for char in map(chr, range(0x600, 0x700)):
        if araby.is_tashkeel(char) or araby.is_tatweel(char):
            assert fold_key(char) == ""
        elif char.isdecimal():
            assert fold_key(char) == trans.normalize_digits(char, source="all", out="west")


@given(st.text(alphabet=st.sampled_from("aZé’ﬁß \nسيكء\u200c\u064b😀\ud800"), min_size=300, max_size=400))
def test_a_long_text_is_folded_as_its_characters_are(text):
    whole = fold(text)
    single = [fold(char) for char in text]
    assert whole.text == "".join(one.text for one in single)
    assert list(whole.origins) == [index for index, one in enumerate(single) for _ in one.text]


@given(st.text(alphabet="aé’ß سي\u200c\u064b", max_size=400), st.integers(0, 400))
def test_a_place_of_the_text_is_found_in_its_shadow(text, position):
    shadow = fold(text)
    assert shadow.to_shadow(min(position, len(text))) == sum(one < position for one in shadow.origins)


@given(st.text(alphabet="aé…½ﷲسي\u200c\u064b", min_size=300, max_size=400), st.integers(0, 400))
def test_a_character_that_becomes_several_has_one_place(text, position):
    """Its letters do not stand before it, in long texts as in short ones."""
    shadow = fold(text)
    assert shadow.to_shadow(min(position, len(text))) == sum(one < position for one in shadow.origins)
