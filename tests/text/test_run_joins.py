"""joined_runs: pieces of one term are one run, two terms stay two."""

import pytest

from translator_app.text.script import script_runs


def runs(text):
    return [span.of(text) for span in script_runs(text)]


@pytest.mark.parametrize(
    "term",
    [
        "وزارت راه، پل و بندر",
        "نفس آسمانی، فلکی",
        "تاریخ راه، الجزء الاول",
        "راه سبز: داستان پل",
    ],
)
def test_in_a_bracket_the_signs_of_one_name_belong_to_it(term):
    assert runs(f"Name ({term}) here") == [term]


@pytest.mark.parametrize(
    "term",
    [
        "پل بلند باز شد / مردم شهر از آن گذشتند",
        "سازمان راه کشور، «نقشه راه و پل»، تهران: ۱۳۷۸",
        "زندگینامه: پرویز سهرابی (۱۳۱۹-۱۳۹۹)",
        "پل بسته شد؛ مردم از راه دیگر بروند",
        "از «پل بلند» تا راه دراز شهر",
        "گفتگو با شهردار درباره «راه نو» شهر",
        "سهرابی. پرویز: تاریخ راه، انتشارات پل، تهران، ۱۳۷۴",
        "پل دره (کتاب)",
        "راه ۲۴ ساعته",
        "در 24 ساعت گذشته",
        "راه از 300نفر به 800نفر رسید",
    ],
)
def test_a_headline_or_citation_is_one(term):
    assert runs(f"[4] {term}\n\nNext") == [term]


def test_quoted_words_keep_their_comma():
    assert runs("It reads «پل‌های خالی، راه‌های پر».") == ["پل‌های خالی، راه‌های پر"]


@pytest.mark.parametrize("text", ['[ پ""ل د" " "ره ]', '[ ل" " "وح پ""ل ]'])
def test_filler_inside_a_word_is_part_of_the_run(text):
    (span,) = script_runs(text)
    assert (span.start, span.end) == (2, len(text) - 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("soul (نفس، روان)", ["نفس", "روان"]),
        ("mawkib (موكب/موکب)", ["موكب", "موکب"]),
        ('the words "پل" "راه" here', ["پل", "راه"]),
        ("پل\tراه", ["پل", "راه"]),
        ("(کوه, دشت, رود)", ["کوه", "دشت", "رود"]),
        ("پل، 1377.", ["پل"]),
        ("تن به 10)", ["تن به 10"]),
    ],
)
def test_two_terms_stay_two(text, expected):
    assert runs(text) == expected


@pytest.mark.parametrize("text", ["ط§ط³طھ", "Shؤپhnؤپma", "a 25 ﷼ note"])
def test_damage_and_signs_of_currency_are_no_terms(text):
    assert runs(text) == []


def test_a_field_behind_an_address_is_read():
    assert runs("url=http://example.org/a|title=پل بلند شهر") == ["پل بلند شهر"]


def test_brackets_turned_round_hold_one_term_over_a_line_end():
    assert runs("the school )دانشگاه راه\nو پل( is old") == ["دانشگاه راه\nو پل"]


def test_two_quoted_titles_stay_two():
    assert runs("He read «پل بلند و دراز»، «راه دراز و سخت» again.") == ["پل بلند و دراز", "راه دراز و سخت"]


def test_a_motto_that_fills_its_line_is_one():
    assert runs("Motto: راه، پل،نان ما") == ["راه، پل،نان ما"]


def test_the_thousands_sign_written_as_a_comma_joins_a_verse():
    assert runs("پل خوب نیست٬ راه خوب است") == ["پل خوب نیست٬ راه خوب است"]
