"""Titles are joined to people and judged: verbs, relatives, ranks, brackets, names nobody knows."""

import pytest

from tests.builders import article, place
from tests.titles.office_data import DAY
from translator_app.text.prepare import prepare
from translator_app.titles.claims import find_claims
from translator_app.titles.people import Named


def claims(text, offices, *, people=(), bracket=None, date=DAY):
    known = {
        place(text, name): Named(name, None, number, place(text, bracket) if bracket else None)
        for number, name in enumerate(people, 1)
    }
    return find_claims(prepare(article(text)), known, offices, date, lambda word: word == "nadia")


def verdicts(text, offices, **given):
    return [(one.person.of(text), one.claim.verdict.value) for one in claims(text, offices, **given).titles]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kiumars Daneshvar, who commands the Army River Forces, said", "ok"),
        ("Kiumars Daneshvar, who has commanded the Army River Forces since 2016, said", "ok"),
        ("Parviz Sohrabi, who commands the Army River Forces, said", "outdated"),
        ("Parviz Sohrabi, who commanded the Army River Forces, said", "ok"),
        ("Leila Kaviani, who heads Iran's Water Ministry, said", "ok"),
        ("The Army River Forces, commanded by Kiumars Daneshvar, said", "ok"),
        ("Kiumars Daneshvar, who commands Iran's river forces, said", "wording"),
        ("Iranian Minister Leila Kaviani said", "ok"),
        ("Then Minister Leila Kaviani said", "ok"),
        ("Parviz Sohrabi was the commander of the Army River Forces", "ok"),
        ("Parviz Sohrabi, commander of the Army River Forces until 2016, said", "ok"),
        ("In 2015 Parviz Sohrabi, the commander of the Army River Forces, said", "ok"),
        ("In 2005 Parviz Sohrabi, the commander of the Army River Forces, said", "outdated"),
        ("Former Iranian water minister Leila Kaviani said", "not-yet"),
        ("Iran's water minister Nadia Rezvani said", "other-holder"),
    ],
)
def test_a_title_is_understood(text, verdict, offices):
    assert [found for _, found in verdicts(text, offices)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Iran's water minister Bahar Rezvani said",
        "Iran's Water Minister Nadia Opens Dam",
        "the water minister Nadia Rezvani said",
        "Minister Nadia Rezvani said",
        "base commander Kiumars Daneshvar said",
        "the former water minister Nadia Rezvani of Iran said",
    ],
)
def test_a_name_nobody_knows_is_judged_on_strong_evidence_only(text, offices):
    assert [found for _, found in verdicts(text, offices) if found != "unknown"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("his predecessor, Parviz Sohrabi, slept", "ok"),
        ("His predecessor was Parviz Sohrabi", "ok"),
        ("Daneshvar's predecessor Parviz Sohrabi slept", "ok"),
        ("his predecessor, Bahman Foroughi, slept", "other-holder"),
    ],
)
def test_a_predecessor_is_the_one_before(text, expected, offices):
    whole = f"Kiumars Daneshvar is commander of the Army River Forces; {text}."
    assert verdicts(whole, offices)[1][1] == expected


def test_a_successor_is_not_the_one_before(offices):
    text = "Hamid Sotoudeh, once the Iranian water minister, met his successor, Leila Kaviani."
    assert [found for _, found in verdicts(text, offices)][1:] == ["unknown"]


def test_a_predecessor_of_nobody_is_left_alone(offices):
    assert verdicts("His predecessor, Parviz Sohrabi, slept.", offices) == []
    assert verdicts("Rezvani's predecessor Parviz Sohrabi slept.", offices) == []


def test_a_counterpart_holds_the_office_of_the_same_name(offices):
    text = "Iran's water minister Leila Kaviani met her Iraqi counterpart, Falih al-Zubaidi."
    assert verdicts(text, offices) == [("Leila Kaviani", "ok"), ("Falih al-Zubaidi", "ok")]
    text = "Iran's water minister Leila Kaviani met her Turkish counterpart, Falih al-Zubaidi."
    assert verdicts(text, offices) == [("Leila Kaviani", "ok")]


@pytest.mark.parametrize(
    ("rank", "expected"),
    [
        ("Brigadier General", []),
        ("Brig. Gen.", []),
        ("General", []),
        ("Major General", ["Brigadier General"]),
        ("Maj. Gen.", ["Brigadier General"]),
        ("Dr", []),
    ],
)
def test_a_rank_is_compared_with_the_record(rank, expected, offices):
    text = f"The commander of the Army River Forces, {rank} Kiumars Daneshvar, said"
    assert [claim.expected for claim in claims(text, offices).ranks] == expected


def test_a_colonel_of_that_name_is_a_namesake(offices):
    text = "Colonel Kiumars Daneshvar met the Iraqi water minister."
    assert claims(text, offices).ranks == ()


def test_the_rank_in_the_persian_is_compared_too(offices):
    text = "The commander of the Army River Forces, Kiumars Daneshvar (سرلشکر کیومرث دانشور), said"
    (claim,) = claims(text, offices, people=["Kiumars Daneshvar"], bracket="سرلشکر کیومرث دانشور").ranks
    assert (claim.span.of(text), claim.expected) == ("سرلشکر", "سرتیپ")


def test_without_a_date_no_rank_is_judged(offices):
    text = "The commander of the Army River Forces, Major General Kiumars Daneshvar, said"
    assert claims(text, offices, date=None).ranks == ()


def test_a_persian_title_of_another_office_is_told(offices):
    text = "the commander of the Army River Forces (فرمانده نیروی رودخانه‌ای سپاه)"
    (claim,) = claims(text, offices).bracketed
    assert (claim.office.id, claim.named.id) == ("army-river-commander", "guards-river-commander")
    for right in (
        "فرمانده نیروی رودخانه‌ای ارتش",
        "نیروی رودخانه‌ای سپاه",
        "معاون فرمانده نیروی رودخانه‌ای سپاه",
    ):
        assert claims(f"the commander of the Army River Forces ({right})", offices).bracketed == ()


def test_us_in_small_letters_is_no_state(offices):
    assert verdicts("He told us water minister Falih al-Zubaidi slept", offices) == [
        ("Falih al-Zubaidi", "ok")
    ]
    assert verdicts("He met US water minister Falih al-Zubaidi", offices) == []


def test_without_a_country_the_sentence_decides_then_the_article_then_iran(offices):
    def office(text):
        return claims(text, offices).titles[0].claim.office.id

    assert office("Iran slept. In Iraq, Water Minister Nader Kaviani slept") == "iraq-water-minister"
    assert office("Iraq slept. Water Minister Nader Kaviani slept") == "iraq-water-minister"
    assert office("Water Minister Nader Kaviani slept") == "water-minister"
    assert office("In Baghdad, Water Minister Nader Kaviani slept") == "iraq-water-minister"


def test_days_around_a_change_are_not_judged(offices):
    text = "Iran's water minister Hamid Sotoudeh said"
    assert verdicts(text, offices, date=DAY.replace(year=2021, month=8, day=20)) == [
        ("Hamid Sotoudeh", "unknown")
    ]
    assert verdicts(text, offices, date=DAY.replace(year=2021, month=8, day=1)) == [
        ("Hamid Sotoudeh", "not-yet")
    ]


def test_the_post_really_held_is_known(offices):
    (one,) = claims("Iran's water minister Kiumars Daneshvar said", offices).titles
    assert [office.id for office in one.claim.own] == ["army-river-commander"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Leila Kaviani, commander of the Army River Forces, said", "other-holder"),
        ("Leila Kaviani, the commander of the Army River Forces, and Nadia Rezvani said", "other-holder"),
        ("Kiumars Daneshvar, the water minister, said", "other-holder"),
        ("Kiumars Daneshvar, Iraq's water minister, said", "other-holder"),
        ("Kaviani, commander of the Army River Forces, said", "unknown"),
        ("Leila Kaviani, acting commander of the Army River Forces, said", "unknown"),
        ("Leila Kaviani, deputy commander-in-chief of the Army, said", "unknown"),
        ("Hamid Sotoudeh, the commander of the Army River Forces in the years of drought, said", "unknown"),
    ],
)
def test_who_holds_another_office_cannot_hold_this_one(text, verdict, offices):
    assert [found for _, found in verdicts(text, offices)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "According to Leila Kaviani, the commander of the Army River Forces had agreed.",
        "He thanked Leila Kaviani, the commander of the Army River Forces and the mayor.",
    ],
)
def test_a_title_of_another_after_a_name_is_not_judged(text, offices):
    assert verdicts(text, offices) == []


def test_an_article_about_one_state_means_that_state(offices):
    about = (
        "Leila Kaviani, the water minister, met the commander of the Army River Forces, Kiumars Daneshvar. "
    )
    wrong = "Nadia Rezvani, the water minister, said"
    assert verdicts(about + wrong, offices, people=["Nadia Rezvani"])[-1] == ("Nadia Rezvani", "other-holder")
    abroad = "The Turkish guests left. "
    assert verdicts(about + abroad + wrong, offices, people=["Nadia Rezvani"])[-1] == (
        "Nadia Rezvani", "unknown"
    )  # fmt: skip


def test_who_stands_in_for_a_minister_is_not_judged(offices):
    text = "Iran's acting water minister Nadia Rezvani said"
    assert verdicts(text, offices, people=["Nadia Rezvani"]) == [("Nadia Rezvani", "unknown")]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Iran's water minister-designate Hamid Sotoudeh said", "ok"),
        ("Iran's incoming water minister Hamid Sotoudeh said", "ok"),
        ("Iran's outgoing water minister Leila Kaviani said", "ok"),
        ("Iran's outgoing water minister Nadia Rezvani said", "other-holder"),
        ("Iran's former water minister Nadia Rezvani said", "unknown"),
    ],
)
def test_who_comes_and_who_goes(text, verdict, offices):
    people = ["Nadia Rezvani"] if "Rezvani" in text else []
    day = DAY.replace(year=2021, month=7, day=20)
    assert [found for _, found in verdicts(text, offices, people=people, date=day)] == [verdict]


def test_years_told_in_a_quotation_do_not_date_the_title(offices):
    text = "Parviz Sohrabi, the commander of the Army River Forces: “I came in 2012.”"
    assert [found for _, found in verdicts(text, offices)] == ["outdated"]


def test_of_several_before_it_a_predecessor_is_the_one_who_fits(offices):
    text = (
        "Kiumars Daneshvar, commander of the Army River Forces, met Iran's water minister, Leila Kaviani. "
        "His predecessor Parviz Sohrabi slept."
    )
    assert verdicts(text, offices)[-1] == ("Parviz Sohrabi", "ok")


@pytest.mark.parametrize("rank", ["Lieutenant", "Sergeant", "Private"])
def test_a_general_is_no_subaltern_where_the_title_is_his(rank, offices):
    text = f"The commander of the Army River Forces, {rank} Kiumars Daneshvar, said"
    (claim,) = claims(text, offices, people=["Kiumars Daneshvar"]).ranks
    assert claim.expected == "Brigadier General"


def test_a_subaltern_of_that_name_is_a_namesake(offices):
    text = "A Lieutenant Kiumars Daneshvar of the fire brigade said"
    assert claims(text, offices, people=["Kiumars Daneshvar"]).ranks == ()


def test_a_title_of_several_is_right_for_each_and_never_reported(offices):
    text = "The Iranian and Iraqi water ministers, Leila Kaviani and Falih al-Zubaidi, slept."
    assert verdicts(text, offices) == [("Leila Kaviani", "ok"), ("Falih al-Zubaidi", "ok")]
    text = "Nadia Rezvani and Leila Kaviani, the water ministers of Iran and Iraq, slept."
    assert verdicts(text, offices, people=["Nadia Rezvani"]) == [("Leila Kaviani", "ok")]
