"""The termbase has an entry a concept, with status, source and notes where TBX-Basic has a place for them."""

from dataclasses import replace

from lxml import etree

from tests.formats.reviews import HOSTILE, empty_review, judged_review, plain_review
from translator_app.formats.tbx import terms_tbx

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entries(review):
    return etree.fromstring(terms_tbx(review)).findall("text/body/termEntry")


def words(entry):
    return [
        (side.get(LANGUAGE), [term.text for term in side.iterfind("tig/term")])
        for side in entry.findall("langSet")
    ]


def test_an_entry_has_both_languages_status_source_and_note():
    first = entries(judged_review())[0]
    assert words(first) == [("en", ["Dareh crossing"]), ("ar", ["گذرگاه دره"])]
    assert first.findtext("descrip[@type='subjectField']") == "place"
    assert first.findtext("note") == "A pass."
    tig = first.find("langSet/tig")
    assert tig.findtext("termNote[@type='administrativeStatus']") == "preferredTerm-admn-sts"
    assert tig.findtext("admin[@type='source']") == "Atlas 1390"
    assert [child.tag for child in tig] == ["term", "termNote", "admin", "note"]


def test_verdict_and_comment_are_notes_of_the_english():
    second, third = entries(judged_review())[1:3]
    assert "Verdict: variant" in [note.text for note in second.find("langSet/tig").iterfind("note")]
    kept = HOSTILE.translate(dict.fromkeys([0, 0x1B, 0xD800, 0xFFFE]))
    assert kept in [note.text for note in third.find("langSet/tig").iterfind("note")]


def test_a_term_without_english_has_its_own_language_alone():
    assert words(entries(judged_review())[5]) == [("fa", ["اساسنامه سپاه"])]


def test_spellings_of_one_concept_share_an_entry():
    review = judged_review()
    first, second, *_ = review.terms
    both = replace(first, language="fa"), replace(second, entry=first.entry)
    (entry,) = entries(replace(review, analysis=replace(review.analysis, terms=both)))
    assert words(entry) == [
        ("en", ["Dareh crossing", "Parviz Sohrabi"]),
        ("fa", ["گذرگاه دره", "پرویز سهرابی"]),
    ]
    statuses = [tig.findtext("termNote") for tig in entry.iterfind("langSet[1]/tig")]
    assert statuses == ["preferredTerm-admn-sts", None]  # the glossary says nothing of the second wording


def test_an_unknown_language_is_said_to_be_so():
    review = plain_review("The Sara (سارا) came.", ("Sara", "سارا"))
    (term,) = review.terms
    odd = replace(review, analysis=replace(review.analysis, terms=(replace(term, language=""),)))
    assert words(entries(odd)[0])[1][0] == "und"


def test_an_article_without_terms_has_no_entry():
    assert entries(empty_review()) == []
