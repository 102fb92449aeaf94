"""What is written almost as it should be: Persian beside a known English, parted surnames, blanks."""

import datetime

import pytest

from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

DAY = datetime.date(2015, 6, 1)


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def offered(code, text, workspace):
    found = analyse(read_text(text), workspace, DAY, "press").findings
    return [[offer.text for offer in one.suggestions] for one in found if one.code == code]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Expediency Council (مجمع تشخیص مصحلت نظام) met.", [["مجمع تشخیص مصلحت نظام"]]),
        ("The Expediency Council (مجمع تشخیص مصلحت نظام) met.", []),
        ("Tankers left Kharg Island (جزیره خارگ) today.", []),  # a second spelling, known of Kharg alone
        ("He met Parviz Sohrabi (پرویز سهزابی).", []),  # in no glossary
    ],
)
def test_trm007_persian_one_letter_from_the_glossary(text, wanted, workspace):
    assert offered("TRM007", text, workspace) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Maryam Rahmatollahi (مریم رحمت اللهی) came.", [["رحمت‌اللهی"]]),
        ("Javad Doulatabadi (جواد دولت آبادی) came.", [["دولت‌آبادی"]]),
        ("Maryam Rahmat Elahi (مریم رحمت الهی) came.", []),
    ],
)
def test_txt012_a_surname_that_the_english_has_as_one_word(text, wanted, workspace):
    assert offered("TXT012", text, workspace) == wanted


def test_txt010_offers_no_letter_of_an_arabic_keyboard(workspace):
    assert offered("TXT010", "He quoted خامنه اي once.", workspace) == [["خامنه‌ای"]]


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("TXT006", "The village of Garmab( گرماب) is far.", 1),
        ("TXT032", "Tariq Sabri (طارق صبری) , a surveyor, came.", 1),
        ("TXT032", "Tariq Sabri (طارق صبری) . He came.", 1),
        ("TXT032", "Tariq Sabri (طارق صبری) .5 of it", 0),
        (
            "TXT041",
            "On 22 Bahman 1357 (۲۲ بهمن ۱۳۵۷), 4 November 1979 (۱۳ آبان ۱۳۵۸) and later days.",
            0,
        ),
        ("TXT041", "On 22 Bahman 1357 (۲۲ بهمن ۱۳۵۷), and on 5 November 1979 (۱۳ آبان ۱۳۵۸).", 1),
        ("TRM002", "The minister (مهرداد بذرپاش) came.", 0),
        ("ROM001", "The minister (مهرداد بذرپاش) came.", 0),
        ("TRM002", "It falls on 13 Aban (۱۳ آبان) each year.", 0),
        ("TRM002", "Rumi (مولوی) and Khayyam (خیام) wrote.", 0),
        ("TRM002", "He edits Jomhouri-ye Eslami (جمهوری اسلامی).", 0),
        ("TRM002", "Karim Jamalei, IAEA chief (آژانس بین‌المللی انرژی اتمی), came.", 0),
    ],
)
def test_what_is_right_is_left_alone(code, text, count, workspace):
    assert len(offered(code, text, workspace)) == count
