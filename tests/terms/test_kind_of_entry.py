"""kind_of_entry: a glossary's kind, and where the text or the row itself says more."""

import pytest

from tests.builders import entry
from translator_app.core.kind import Kind
from translator_app.terms.kind_of_entry import kind_of_entry

BODY, CONCEPT, WORK, OTHER = Kind.ORGANISATION, Kind.CONCEPT, Kind.WORK, Kind.OTHER


@pytest.mark.parametrize(
    ("english", "persian", "kind", "domain", "expected"),
    [
        ("Bridge Council", "شورای پل", BODY, "", BODY),
        ("Bridge", "روزنامه پل", BODY, "media", WORK),
        ("Bridge Daily", "پل", BODY, "media", WORK),
        ("Bridge Film Festival", "جشنواره فیلم پل", BODY, "culture", CONCEPT),
        ("Bridge-3", "پل ۳", WORK, "weapons", CONCEPT),
        ("Bridge destroyer", "ناوشکن پل", WORK, "weapons", OTHER),
    ],
)
def test_a_shipped_row_may_be_coarse(english, persian, kind, domain, expected, heads):
    row = entry(english, persian, kind, domain=domain, by="translator-app")
    assert kind_of_entry(row, english, heads, "", ")") is expected


def test_the_kind_of_a_users_glossary_stands(heads):
    row = entry("Bridge", "روزنامه پل", BODY)
    assert kind_of_entry(row, "Bridge", heads, "", ") is a book.") is BODY


def test_the_sentence_says_what_a_name_of_one_word_is(heads):
    row = entry("Baharan", "بهاران", Kind.PLACE, by="translator-app")
    assert kind_of_entry(row, "Baharan", heads, "", ") is a book by him.") is WORK
    assert kind_of_entry(row, "Baharan", heads, "the ", ") missile flew.") is CONCEPT
    assert kind_of_entry(row, "Baharan", heads, "", ") is old.") is Kind.PLACE


@pytest.mark.parametrize(
    ("english", "before", "expected"),
    [
        ("Chamber of Bridges", "sit in the ", OTHER),
        ("Chamber of Bridges", "", CONCEPT),
        ("chamber of bridges", "sit in the ", CONCEPT),
        ("Havadaran", "", OTHER),
    ],
)
def test_a_capital_amid_the_sentence_is_a_name_where_the_row_has_a_noun(english, before, expected, heads):
    row = entry("chamber of bridges", "اتاق پل", CONCEPT, by="translator-app")
    assert kind_of_entry(row, english, heads, before, ")") is expected


def test_an_office_is_a_title_though_the_row_calls_it_an_idea(heads):
    row = entry("leader", "رهبر", CONCEPT, by="translator-app")
    assert kind_of_entry(row, "leader", heads, "named by the ", ")") is Kind.TITLE


def test_a_ship_is_no_place(heads):
    row = entry("Sohrab", "سهراب", Kind.PLACE, by="translator-app")
    assert kind_of_entry(row, "Sohrab", heads, "a destroyer named ", ")") is OTHER
