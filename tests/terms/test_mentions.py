"""find_mentions: where the same person or thing is named again."""

import pytest

from tests.builders import term
from translator_app.core.kind import Kind
from translator_app.terms.mentions import find_mentions

ONE = "Parviz Sohrabi (پرویز سهرابی) came. "


def mentions(text, heads, *terms):
    found = find_mentions(text, terms, heads)
    return {number: [span.of(text) for span in spans] for number, spans in found.items()}


def person(text, heads, english="Parviz Sohrabi", persian="پرویز سهرابی"):
    return mentions(text, heads, term(1, text, english, persian))[1]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Sohrabi left.", ["Sohrabi"]),
        ("Parviz Sohrabi left, and Sohrabi’s car too.", ["Parviz Sohrabi", "Sohrabi"]),
        ("SOHRABI'S CAR LEFT.", ["SOHRABI"]),
        ("Then General Sohrabi left.", ["Sohrabi"]),
        ("But Sohrabi left.", ["Sohrabi"]),
        ("Later Sohrabi left.", ["Sohrabi"]),
        ("On Monday Sohrabi left.", ["Sohrabi"]),
        ("Without Sohrabi it rained.", ["Sohrabi"]),
        ("“After Sohrabi it rained.”", ["Sohrabi"]),
        ("Iraj Sohrabi left.", []),
        ("The Sohrabis left.", ["Sohrabi"]),
        ("sohrabi is a word.", []),
        ("Parviz left.", ["Parviz"]),
        ("Parviz Karimi left.", []),
        ("The Sohrabi Bridge fell.", []),
        ("They said so.", []),
    ],
)
def test_a_person_comes_back_by_the_surname(later, expected, heads):
    assert person(ONE + later, heads) == expected


def test_nothing_before_the_pair_is_a_mention(heads):
    assert person("Sohrabi came. " + ONE, heads) == []


@pytest.mark.parametrize(
    "later", ["Sabahifard", "Sabahi-fard", "SABAHI-FARD", "Sabahi Fard", "Ali Sabahifard"]
)
def test_hyphens_and_capitals_do_not_hide_a_name(later, heads):
    text = f"Ali Sabahi-Fard (علی صباحی\u200cفرد) came. Then {later} left."
    assert person(text, heads, "Ali Sabahi-Fard", "علی صباحی\u200cفرد") == [later]


def test_two_in_one_sentence_keep_apart(heads):
    text = "Parviz Sohrabi (پرویز سهرابی) met Nasrin Karimi (نسرین کریمی). Karimi left, Sohrabi stayed."
    found = mentions(
        text,
        heads,
        term(1, text, "Parviz Sohrabi", "پرویز سهرابی"),
        term(2, text, "Nasrin Karimi", "نسرین کریمی"),
    )
    assert found == {1: ["Sohrabi"], 2: ["Karimi"]}


def test_a_surname_of_two_namesakes_belongs_to_neither(heads):
    text = (
        "Parviz Sohrabi (پرویز سهرابی) met Nasrin Sohrabi (نسرین سهرابی). Sohrabi left. Nasrin Sohrabi sang."
    )
    found = mentions(
        text,
        heads,
        term(1, text, "Parviz Sohrabi", "پرویز سهرابی"),
        term(2, text, "Nasrin Sohrabi", "نسرین سهرابی"),
    )
    assert found == {1: [], 2: ["Nasrin Sohrabi"]}


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Ms. Sohrabi left.", {1: [], 2: ["Sohrabi"]}),
        ("Mr. Sohrabi left.", {1: ["Sohrabi"], 2: []}),
        ("Sohrabi said that she left.", {1: [], 2: ["Sohrabi"]}),
        ("Outside, Sohrabi took his coat.", {1: ["Sohrabi"], 2: []}),
        ("Both Sohrabis left.", {1: ["Sohrabi"], 2: ["Sohrabi"]}),
        ("Parviz Sohrabi sat down, and soon Sohrabi slept.", {1: ["Parviz Sohrabi", "Sohrabi"], 2: []}),
        ("Sohrabi left.", {1: [], 2: []}),
    ],
)
def test_the_sentence_tells_namesakes_apart(later, expected, heads):
    text = f"Parviz Sohrabi (پرویز سهرابی) met Nasrin Sohrabi (نسرین سهرابی).\n\n{later}"
    found = mentions(
        text,
        heads,
        term(1, text, "Parviz Sohrabi", "پرویز سهرابی"),
        term(2, text, "Nasrin Sohrabi", "نسرین سهرابی"),
    )
    assert found == expected


@pytest.mark.parametrize(
    ("text", "english", "persian", "expected"),
    [
        ("Bridge News Agency (BNA; خبرگزاری پل). BNA wrote.", "Bridge News Agency", "خبرگزاری پل", ["BNA"]),
        (
            "Bridge News Agency (BNA) [خبرگزاری پل]. The BNA wrote.",
            "Bridge News Agency",
            "خبرگزاری پل",
            ["BNA"],
        ),
        (
            "Council of Bridges (شورای پل). The Council met; a council met.",
            "Council of Bridges",
            "شورای پل",
            ["Council"],
        ),
        (
            "Ilam Bridge Company (شرکت پل). Ilam Bridge paid.",
            "Ilam Bridge Company",
            "شرکت پل",
            ["Ilam Bridge"],
        ),
        ("UNIT 12 (یگان ۱۲). Later Unit 12 left, not Unit 13.", "UNIT 12", "یگان ۱۲", ["Unit 12"]),
    ],
)
def test_a_body_comes_back_by_its_short_forms(text, english, persian, expected, heads):
    assert mentions(text, heads, term(1, text, english, persian, kind=Kind.ORGANISATION))[1] == expected


def test_an_inverted_name_comes_back_in_order(heads):
    text = "SOHRABI, Parviz (پرویز سهرابی). Parviz Sohrabi left, then Sohrabi."
    assert person(text, heads, "SOHRABI, Parviz") == ["Parviz Sohrabi", "Sohrabi"]


def test_a_second_pair_of_the_same_person_shares_the_surname(heads):
    text = "Parviz Sohrabi (پرویز سهرابی) came. Sohrabi left. Later Parviz Sohrabi (پرویز سهرابی) sang."
    found = mentions(text, heads, term(1, text, "Parviz Sohrabi", "پرویز سهرابی"))
    assert found[1] == ["Sohrabi", "Parviz Sohrabi"]


@pytest.mark.parametrize(
    ("english", "kind", "later", "expected"),
    [
        ("Bridge News Agency", Kind.ORGANISATION, "Bridge News Agency wrote.", ["Bridge News Agency"]),
        ("Bridge News Agency", Kind.ORGANISATION, "The agency wrote; so did an Agency.", []),
        ("Dareh crossing", Kind.PLACE, "The Dareh crossing is shut.", ["Dareh crossing"]),
        ("resistance budget", Kind.CONCEPT, "A resistance budget it is.", ["resistance budget"]),
        ("resistance budget", Kind.CONCEPT, "The budget it is.", []),
        ("Mehr", Kind.ORGANISATION, "Then Mehr wrote.", ["Mehr"]),
        ("Mehr", Kind.ORGANISATION, "Then mehr wrote.", []),
    ],
)
def test_other_terms_come_back_whole(english, kind, later, expected, heads):
    text = f"{english} (پل) is old. {later}"
    assert mentions(text, heads, term(1, text, english, "پل", kind=kind))[1] == expected


def test_a_term_without_english_has_no_mentions(heads):
    assert mentions("(دره) Sohrabi", heads, term(1, "(دره) Sohrabi", None, "دره")) == {1: []}


def test_without_terms_there_is_nothing_to_find(heads):
    assert find_mentions("Sohrabi came.", (), heads) == {}


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Tavakoli left.", ["Tavakoli"]),
        ("Sohrabi left.", ["Sohrabi"]),
        ("Tavakoli Sohrabi left.", ["Tavakoli Sohrabi"]),
        ("Tavakoli Karimi left.", []),
    ],
)
def test_the_first_of_two_surnames_is_the_person_too(later, expected, heads):
    text = f"Parviz Tavakoli Sohrabi (پرویز توکلی سهرابی) came. {later}"
    assert person(text, heads, "Parviz Tavakoli Sohrabi", "پرویز توکلی سهرابی") == expected


def test_a_second_given_name_is_nobody(heads):
    text = "Parviz Mohammad Sohrabi (پرویز محمد سهرابی) came. Mohammad left."
    assert person(text, heads, "Parviz Mohammad Sohrabi", "پرویز محمد سهرابی") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministry of Bridges (وزارت پل, MB). MB met.", ["MB"]),
        ("Ministry of Bridges (وزارت پل) – MOB – met. The MOB slept.", ["MOB"]),
        ("Ministry of Bridges (وزارت پل). The Bridges Ministry met.", ["Bridges Ministry"]),
        ("Ministry of Bridges (وزارت پل). The ministry met, and another Ministry.", []),
        ("Ministry of Bridges (وزارت پل). The Bridges Ministry of Iraq met.", []),
    ],
)
def test_a_body_by_its_letters_and_its_short_name_and_never_by_a_common_noun(text, expected, heads):
    assert (
        mentions(text, heads, term(1, text, "Ministry of Bridges", "وزارت پل", kind=Kind.ORGANISATION))[1]
        == expected
    )


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Dareh is small.", ["Dareh"]),
        ("On Dareh Street it rained.", []),
        ("The Pol Dareh slept.", []),
        ("dareh is a valley.", []),
    ],
)
def test_a_place_without_its_noun_and_not_in_another_name(later, expected, heads):
    text = f"Dareh Island (جزیره دره) is far. {later}"
    assert mentions(text, heads, term(1, text, "Dareh Island", "جزیره دره", kind=Kind.PLACE))[1] == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Nosrat Sohrabi left.", ["Nosrat Sohrabi"]),
        ("N. Sohrabi left.", ["Sohrabi"]),
        ("B. Karimi left.", []),
        ("“Free Sohrabi, now!”", ["Sohrabi"]),
    ],
)
def test_a_shortened_given_name_and_an_initial(later, expected, heads):
    text = f"Nosratollah Sohrabi (نصرت\u200cالله سهرابی) came. {later}"
    assert person(text, heads, "Nosratollah Sohrabi", "نصرت\u200cالله سهرابی") == expected


def test_capitals_tell_an_acronym_from_a_given_name(heads):
    text = "Iza Sohrabi (عیزا سهرابی) left the Iran Zip Agency (سازمان زیپ، IZA). The IZA slept; Iza ate."
    found = mentions(
        text,
        heads,
        term(1, text, "Iza Sohrabi", "عیزا سهرابی"),
        term(2, text, "Iran Zip Agency", "سازمان زیپ", kind=Kind.ORGANISATION),
    )
    assert found == {1: ["Iza"], 2: ["IZA"]}


def test_a_surname_before_the_second_bearer_is_the_first_ones(heads):
    text = "Parviz Sohrabi (پرویز سهرابی) came. Sohrabi ate. Another Sohrabi (مینا سهرابی) slept."
    pairs = (term(1, text, "Parviz Sohrabi", "پرویز سهرابی"), term(2, text, "Another Sohrabi", "مینا سهرابی"))
    assert mentions(text, heads, *pairs)[1] == ["Sohrabi"]


def test_the_article_of_arabic_may_be_small_and_may_change(heads):
    text = "Jaish al-Nan (جیش النان) came. Then Jaish ul-Nan left."
    found = mentions(text, heads, term(1, text, "Jaish al-Nan", "جیش النان", kind=Kind.ORGANISATION))
    assert found[1] == ["Jaish ul-Nan"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Rastgar left.", ["Rastgar"]),
        ("R. Moqaddam left.", ["Moqaddam"]),
        ("Moqaddam left.", ["Moqaddam"]),
        ("Rastgarmoqaddam left.", ["Rastgarmoqaddam"]),
    ],
)
def test_both_halves_of_a_surname_may_stand_alone(later, expected, heads):
    text = f"Parviz Rastgar-Moqaddam (پرویز راستگارمقدم) came. {later}"
    assert person(text, heads, "Parviz Rastgar-Moqaddam", "پرویز راستگارمقدم") == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("His brother, Mirza Sohrabi, left.", []),
        ("Her uncle, Haji Sohrabi, left.", []),
        ("His brother saw Sohrabi.", ["Sohrabi"]),
    ],
)
def test_a_relative_of_the_same_surname_is_somebody_else(later, expected, heads):
    assert person(ONE + later, heads) == expected


def test_a_street_may_take_its_article(heads):
    text = "They met on Sohrabi Street (شارع السهرابي). Al-Sohrabi Street was shut."
    found = mentions(text, heads, term(1, text, "Sohrabi Street", "شارع السهرابي", kind=Kind.PLACE))
    assert found[1] == ["Al-Sohrabi Street"]


@pytest.mark.parametrize(
    ("english", "persian", "kind", "later", "expected"),
    [
        (
            "Department of Public Works",
            "ریاست فواید عامه",
            Kind.ORGANISATION,
            "Public Works",
            ["Public Works"],
        ),
        ("Lake Urmia", "دریاچه ارومیه", Kind.PLACE, "Urmia", []),
        ("Lar Dam", "سد لار", Kind.PLACE, "Lar", ["Lar"]),
        ("Hosseiniyeh Sohrab", "حسینیه سهراب", Kind.PLACE, "Sohrab", ["Sohrab"]),
    ],
)
def test_a_thing_is_named_without_its_noun(english, persian, kind, later, expected, heads):
    text = f"They saw {english} ({persian}). Later they stood near {later}."
    assert mentions(text, heads, term(1, text, english, persian, kind=kind))[1] == expected


def test_a_name_listed_with_its_surname_first_comes_back_in_the_usual_order(heads):
    text = "1. SOHRABI Parviz (سهرابی پرویز), clerk. Later Parviz Sohrabi left."
    assert mentions(text, heads, term(1, text, "SOHRABI Parviz", "سهرابی پرویز"))[1] == ["Parviz Sohrabi"]
