"""kind_of: what a term names."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.kind import kind_of


@pytest.mark.parametrize(
    ("persian", "english", "by_letters", "kind"),
    [
        ("پرویز سهرابی", "Parviz Sohrabi", True, Kind.PERSON),
        ("کارخانه", "Karkhaneh", True, Kind.ORGANISATION),
        ("سرتیپ پرویز سهرابی", "General Parviz Sohrabi", False, Kind.PERSON),
        ("سرتیپ", "brigadier general", False, Kind.TITLE),
        ("فرمانده سپاه پل", "commander of the Bridge Guards", False, Kind.TITLE),
        ("وزارت راه", "Ministry of Roads", False, Kind.ORGANISATION),
        ("گذرگاه دره", "Dareh crossing", False, Kind.PLACE),
        ("روزنامه پل", "Bridge daily", False, Kind.WORK),
        ("ولایت فقیه", "velayat-e faqih", True, Kind.CONCEPT),
        ("مدیرعامل", "managing director", False, Kind.TITLE),
        ("بودجه مقاومتی", "resistance budget", False, Kind.CONCEPT),
        ("پیک پل", "Bridge Courier", False, Kind.OTHER),
        ("پیک پل", None, False, Kind.OTHER),
        ("وزارت راه", None, False, Kind.ORGANISATION),
    ],
)
def test_the_head_word_the_letters_and_the_english_decide(persian, english, by_letters, kind, heads):
    assert kind_of(persian, english, heads, by_letters=by_letters) is kind


@pytest.mark.parametrize(
    ("persian", "english", "before", "kind"),
    [
        ("نقله", "Naqleh", "a bridge near ", Kind.PLACE),
        ("نقله", "Naqleh", "from the town of ", Kind.PLACE),
        ("نقله", "Naqleh", "wrote in the daily ", Kind.WORK),
        ("گل‌آباد", "Golabad", "", Kind.PLACE),
        ("پرویز", "Parviz", "then ", Kind.PERSON),
        ("نقله", "Naqleh", "", Kind.CONCEPT),
        ("پیک پل", "Peyk-e Pol", "", Kind.CONCEPT),
        ("ناوگان زرین", "Navgan Zarrin Shipping", "", Kind.ORGANISATION),
    ],
)
def test_a_name_by_its_letters_is_judged_by_what_introduces_it(persian, english, before, kind, workspace):
    found = kind_of(
        persian, english, workspace.heads, by_letters=True, before=before, lexicon=workspace.lexicon
    )
    assert found is kind


def test_a_half_space_and_arabic_letters_do_not_hide_a_head_word(heads):
    assert kind_of("آیت\u200cالله سهرابی", "Ayatollah Sohrabi", heads, by_letters=False) is Kind.PERSON
    assert kind_of("وزارة الطرق", "roads ministry", heads, by_letters=False) is Kind.ORGANISATION


@pytest.mark.parametrize(
    ("persian", "english", "before", "after", "kind"),
    [
        ("گروهبان یکم", "Staff Sergeant", "", "", Kind.TITLE),
        ("گل چشمه", "Gol Cheshmeh", "", ") is a village near Ilam.", Kind.PLACE),
        ("راه دشوار نان", "The hard road of bread", "the headline “", "", Kind.WORK),
        ("برق قطع است", "The power is out", "he wrote “", "", Kind.OTHER),
        ("سازمان غذا و دارو", "Food and Drug Administration", "", "", Kind.ORGANISATION),
        ("لایحه راه", "Road Bill", "the ", "", Kind.CONCEPT),
        ("نبرد پل", "Battle of the Bridge", "the ", "", Kind.OTHER),
        ("روزنامه پل", "newspaper Bridge", "the ", "", Kind.WORK),
    ],
)
def test_a_translated_term_by_its_nouns_and_what_is_said_of_it(persian, english, before, after, kind, heads):
    assert kind_of(persian, english, heads, by_letters=False, before=before, after=after) is kind


def test_a_country_is_a_place(workspace):
    found = kind_of("ایران", "Iran", workspace.heads, by_letters=True, lexicon=workspace.lexicon)
    assert found is Kind.PLACE


@pytest.mark.parametrize(
    ("persian", "english", "by_letters", "before", "after", "kind"),
    [
        ("شهر نان", "City of Bread", False, "who later made ", ") won", Kind.WORK),
        ("نانوا", "Baker", False, "his comedy The ", ") was shown", Kind.WORK),
        ("سه نانوا", "Three Bakers", False, "Her ", ") sold well", Kind.WORK),
        ("پرویز سهرابی", "Sohrabi", False, "also named ", ", no relation", Kind.PERSON),
        ("پرویز سهرابی", "Parviz Sohrabi", True, "“I go,” wrote ", "), her friend", Kind.PERSON),
        ("ماه ۳", "Mah-3", True, "launched ", ") on Monday", Kind.CONCEPT),
        ("جشنواره نان", "Bread Festival", False, "opened the ", ") in Ilam", Kind.CONCEPT),
        ("پایگاه نان", "Bread Centre", False, "at ", ") near", Kind.PLACE),
        ("نقله", "Naqleh", True, "according to ", "), it rained", Kind.ORGANISATION),
        ("ابو القاسم سهرابی", "Abu al-Qasim al-Sohrabi", True, "has been led by ", ") and", Kind.PERSON),
        ("نقله سبز", "Naqleh sabz", True, "", ") is eaten", Kind.CONCEPT),
        ("چای نقله", "Naqleh Tea", False, "", ") was founded by him", Kind.ORGANISATION),
    ],
)
def test_the_words_beside_it_say_what_a_name_is(  # noqa: PLR0917 - a name and what is around it
    persian, english, by_letters, before, after, kind, workspace
):
    found = kind_of(
        persian, english, workspace.heads, by_letters=by_letters, before=before, after=after,
        lexicon=workspace.lexicon,
    )  # fmt: skip
    assert found is kind


@pytest.mark.parametrize(
    ("persian", "english", "before", "kind"),
    [
        ("آبان", "Aban", "", Kind.CONCEPT),
        ("مهر", "Mehr", "in ", Kind.CONCEPT),
        ("ماهور", "Mahur", "", Kind.CONCEPT),
        ("هەڵەبجە", "Halabja", "", Kind.PLACE),
        ("رودابه", "Rudaba", "", Kind.PERSON),
        ("هم‌میهن", "Ham-Mihan", "", Kind.WORK),
    ],
)
def test_a_known_name_says_it_by_itself(persian, english, before, kind, workspace):
    found = kind_of(
        persian, english, workspace.heads, by_letters=True, before=before, lexicon=workspace.lexicon
    )
    assert found is kind


@pytest.mark.parametrize(
    ("persian", "english", "before", "after", "by_letters", "kind"),
    [
        ("پرویز سهرابی", "Parviz Sohrabi", "the coach of the home team, ", ") left", True, Kind.PERSON),
        ("پرویز سهرابی", "Parviz Sohrabi", "a play by ", "), a village by the lake.", True, Kind.PERSON),
        ("مدیریت پل و راه", "Bridges and Roads Management", "", ")", False, Kind.ORGANISATION),
        ("مدیریت پل", "bridge management", "", ")", False, Kind.CONCEPT),
        ("پل دراز است و شب کوتاه", "the bridge is long and the night short", "“", "”)", False, Kind.OTHER),
        ("دیدم که پل در شب دراز", "Didam Ke Pol Dar Shab Deraz", "", ")", True, Kind.WORK),
        ("پاییز پل", "Bridge Autumn", "the suite ", ") ended", False, Kind.WORK),
        ("نقله", "Naqleh", "a guard named ", ") slept", True, Kind.PERSON),
        ("نقله", "NQLHA", "the navy, short: ", ")", True, Kind.ORGANISATION),
    ],
)
def test_what_stands_around_a_name_is_weighed_by_its_form(  # noqa: PLR0917 - a row of the table
    persian, english, before, after, by_letters, kind, heads, evidence_of
):
    lexicon = evidence_of("Nothing here.").lexicon
    said = kind_of(
        persian, english, heads, by_letters=by_letters, before=before, after=after, lexicon=lexicon
    )
    assert said is kind
