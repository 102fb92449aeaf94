"""What is a fault in Persian is right in Arabic, Kurdish or Urdu: the language of a stretch decides."""

import pytest

from translator_app.checks.hazm_damage import is_damage
from translator_app.checks.persian import is_persian
from translator_app.checks.persian_units import is_persian_unit
from translator_app.checks.rule import CheckInput
from translator_app.core.edit import apply_edits
from translator_app.core.span import Span
from translator_app.formats.registry import read_text
from translator_app.text.prepare import prepare
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def persian(text, words, workspace):
    article = read_text(text)
    terms = analyse(article, workspace, None, "press", rules=()).terms
    start = text.index(words)
    return is_persian(CheckInput(prepare(article), terms), Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        ("Parviz Karimi (پرويز كريمي) left.", "پرويز كريمي", True),
        ("Ali Karimi (علي كريمي) left.", "علي كريمي", True),
        ("The Iraqi officer Ali Karimi (علي كريمي) left.", "علي كريمي", False),
        ("Haidar al-Abadi (حيدر العبادي) left.", "حيدر العبادي", False),
        ("(شوراي نگهبان)", "شوراي نگهبان", True),
        ("وزارة الدفاع", "وزارة", False),
        ("He said «او به خانه رفت و كتاب را خواند».", "كتاب", True),
        ("هەولێر و سلێمانی", "هەولێر", False),
        ("کتاب‌های تازه", "کتاب", True),
    ],
)
def test_the_language_of_a_stretch(text, words, answer, workspace):
    assert persian(text, words, workspace) is answer


@pytest.mark.parametrize(
    ("text", "mark", "answer"),
    [
        ("باران, برف و باد", ",", True),
        ("He has حسن, حسین and علی.", ",", False),
        ("He said (باران, برف و باد) and left.", ",", True),
        ("He said “باران, برف (و باد)” and left.", ",", True),
        ("He said (باران, snow) and left.", ",", False),
        ("name\tباران, برف", ",", True),
    ],
)
def test_the_smallest_unit_decides_whose_comma_it_is(text, mark, answer):
    assert is_persian_unit(text, text.index(mark)) is answer


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ماه می سال", "ماه می\u200cسال"),
        ("که ای دوست", "که\u200cای دوست"),
        ("چشم تر", "چشم\u200cتر"),
        ("قطره قطره جمع", "قطره\u200cقطره جمع"),
        ("تحقیقات میدانی", "تحقیقات می\u200cدانی"),
        ("قیمت ۲۰٪", "قیمت ۲۰ ٪"),
        ("محمد خان", "محمد\u200cخان"),
    ],
)
def test_hazm_s_known_damage_is_not_passed_on(before, after):
    assert is_damage(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("قاسم زاده", "قاسم\u200cزاده"),
        ("کتاب های من", "کتاب\u200cهای من"),
        ("او می رود", "او می\u200cرود"),
        ("خانه ی ما", "خانه\u200cی ما"),
        ("كريمي", "کریمی"),
    ],
)
def test_hazm_s_sound_advice_is_passed_on(before, after):
    assert not is_damage(before, after)


def test_the_first_date_stays_when_the_second_is_mended(workspace):
    text = "It was ۲ تیر ۱۳۹۸ / 24 June 2019."
    (found,) = [
        one for one in analyse(read_text(text), workspace, None, "press").findings if one.code == "TXT041"
    ]
    gregorian, own = (apply_edits(text, suggestion.edits) for suggestion in found.suggestions)
    assert gregorian == "It was ۲ تیر ۱۳۹۸ / 23 June 2019."
    assert own == "It was ۳ تیر ۱۳۹۸ / 24 June 2019."
