"""The XLIFF file holds each pair with its verdict, one file element a language."""

from lxml import etree

from tests.formats.reviews import empty_review, judged_review
from translator_app.formats.xliff import terms_xliff

NAMES = {"x": "urn:oasis:names:tc:xliff:document:1.2"}


def parsed(review):
    return etree.fromstring(terms_xliff(review))


def test_each_language_has_a_file_of_its_own():
    files = parsed(judged_review()).findall("x:file", NAMES)
    assert [(file.get("source-language"), file.get("target-language")) for file in files] == [
        ("en", "ar"),
        ("en", "fa"),
    ]
    assert {file.get("original") for file in files} == {"bridge.txt"}


def test_a_unit_holds_both_sides_and_its_verdict():
    unit = parsed(judged_review()).find(".//x:trans-unit[@id='2']", NAMES)
    assert unit.findtext("x:source", None, NAMES) == "Parviz Sohrabi"
    assert unit.findtext("x:target", None, NAMES) == "پرویز سهرابی"
    notes = [note.text for note in unit.findall("x:note", NAMES)]
    assert {"Verdict: variant", "Score: 0.82", "Suggestion: Parviz Suhrabi", "Decision: changed"} <= set(
        notes
    )
    names = [child.tag.rpartition("}")[2] for child in unit]
    assert names[:2] == ["source", "target"]
    assert set(names[2:]) == {"note"}


def test_the_state_says_whether_someone_must_look():
    states = {
        unit.get("id"): unit.find("x:target", NAMES).get("state")
        for unit in parsed(judged_review()).iterfind(".//x:trans-unit", NAMES)
    }
    assert (states["1"], states["2"], states["7"]) == ("translated", "signed-off", "signed-off")


def test_what_cannot_be_held_is_named():
    assert "اساسنامه سپاه" in parsed(judged_review()).findtext(".//x:header/x:note", None, NAMES)


def test_an_article_without_terms_is_a_valid_file():
    (file,) = parsed(empty_review()).findall("x:file", NAMES)
    assert file.find("x:body", NAMES) is not None
