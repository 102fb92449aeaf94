"""The translation memory holds each pair with its languages, its parts in the order TMX wants."""

from lxml import etree

from tests.formats.reviews import empty_review, judged_review, plain_review
from translator_app.formats.tmx import bilingual_tmx, terms_tmx

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def units(content):
    return etree.fromstring(content).findall("body/tu")


def test_each_unit_is_a_pair_in_its_languages():
    found = units(terms_tmx(judged_review()))
    first = [(side.get(LANGUAGE), side.findtext("seg")) for side in found[0].findall("tuv")]
    assert first == [("en", "Dareh crossing"), ("ar", "گذرگاه دره")]
    assert found[1].findall("tuv")[1].get(LANGUAGE) == "fa"
    assert [unit.get("tuid") for unit in found] == ["1", "2", "3", "4", "5", "7"]


def test_notes_and_facts_come_before_the_words():
    unit = units(terms_tmx(judged_review()))[1]
    assert [child.tag for child in unit] == sorted(
        (child.tag for child in unit), key=["note", "prop", "tuv"].index
    )
    facts = {fact.get("type"): fact.text for fact in unit.findall("prop")}
    assert facts["x-verdict"] == "variant"
    assert facts["x-suggestion"] == "Parviz Suhrabi"


def test_the_header_has_what_the_definition_demands():
    header = etree.fromstring(terms_tmx(judged_review())).find("header")
    assert (header.get("srclang"), header.get("segtype"), header.get("datatype")) == (
        "en",
        "phrase",
        "plaintext",
    )
    assert {"creationtool", "creationtoolversion", "o-tmf", "adminlang"} <= set(header.attrib)


def test_a_term_without_english_is_named_in_the_header():
    header = etree.fromstring(terms_tmx(judged_review())).find("header")
    assert header.findtext("note") == "Left out, because no English renders them: اساسنامه سپاه."


def test_half_spaces_are_kept():
    review = plain_review("The Hayat (حیات\u200cوحش) came.", ("Hayat", "حیات\u200cوحش"))
    assert units(terms_tmx(review))[0].findall("tuv")[1].findtext("seg") == "حیات\u200cوحش"


def test_the_bilingual_memory_has_the_paragraph_of_each_pair():
    unit = units(bilingual_tmx(judged_review()))[0]
    assert unit.find("prop[@type='x-context']").text.startswith("The road to the Dareh crossing")


def test_an_article_without_terms_is_an_empty_memory():
    assert units(terms_tmx(empty_review())) == []
