"""record_of: the English value beside a Persian one in code and data."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.records import record_of


def record(text, persian):
    start = text.index(persian)
    return record_of(text, Span(start, start + len(persian)))


@pytest.mark.parametrize(
    ("text", "persian", "english"),
    [
        ('Word(persian: "پل", english: "bridge")', "پل", "bridge"),
        ('{"fa": "نان", "en": "bread"}', "نان", "bread"),
        ("{ 'en_US': 'Road', 'fa_IR': 'راه' }", "راه", "Road"),
        ('("پل", "The Bridge (pol)"),', "پل", "The Bridge"),
        ("['Bridge', 'پل']", "پل", "Bridge"),
        ('{"Good road": "راه خوب"}', "راه خوب", "Good road"),
        ('msgid "Open the road"\nmsgstr "راه را باز کن"', "راه را باز کن", "Open the road"),
        ('{"arabic": "الجسر", "transliteration": "al-jisr", "meaning": "bridge"}', "الجسر", "bridge"),
        ('Word(persian: "خرید", english: "bought", derivative: "خر", alternate: "buy")', 'خر"', "buy"),
    ],
)
def test_the_value_in_english_is_taken(text, persian, english):
    found = record(text, persian.strip('"')) if persian != 'خر"' else record_of(text, _last(text, "خر"))
    assert found.english.of(text) == english


def _last(text, persian):
    start = text.rindex(persian)
    return Span(start, start + len(persian))


@pytest.mark.parametrize(
    ("text", "persian"),
    [
        ("{value: 1, label: 'پل'},", "پل"),
        ("let words = ['پل','راه','نان']", "راه"),
        ("{ city: 'تهران', code: '1234' }", "تهران"),
        ('{"arabic": "الجسر", "root": "جسر", "partOfSpeech": "noun"}', "جسر"),
        ('$TermName = "پل";', "پل"),
    ],
)
def test_names_of_fields_and_codes_translate_nothing(text, persian):
    start = text.rindex(persian)
    assert record_of(text, Span(start, start + len(persian))).english is None


@pytest.mark.parametrize("text", ['The word "پل" (bridge) is short.', "He said 'پل' twice.", "پل"])
def test_prose_is_no_record(text):
    assert record(text, "پل") is None


def test_a_transcription_beside_it_is_named():
    text = '{"fa": "نان", "transliteration": "nân", "english": "bread"}'
    assert record(text, "نان").latin.of(text) == "nân"


@pytest.mark.parametrize(
    ("text", "persian", "english"),
    [
        ('{"tw_1", "Parviz Sohrabi", "پرویز سهرابی", "web", "https://example.org/1", true},', "پرویز سهرابی",
         "Parviz Sohrabi"),
        ('["Old Bridge", "New Road", "پل", "a", "b", "c"],', "پل", None),
    ],
)  # fmt: skip
def test_of_a_row_of_codes_the_only_wording_translates(text, persian, english):
    found = record(text, persian).english
    assert (found and found.of(text)) == english
