"""The Word document reads as the reviewed article, its Persian marked the way Word wants it."""

import io
import zipfile

import docx
import pytest
from docx.oxml.ns import qn

from tests.builders import SAMPLE_TEXT
from tests.formats.reviews import BY, decided_review, edited, plain_review
from translator_app.formats.article_docx import article_docx
from translator_app.review.decide import comment
from translator_app.review.result import reviewed_text

# Order of the children of w:rPr in ISO/IEC 29500-1, the ones that occur here.
ORDER = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "rtl", "cs", "lang"]


def opened(review):
    return docx.Document(io.BytesIO(article_docx(review)))


def names(element):
    return [child.tag.rpartition("}")[2] for child in element]


def test_it_holds_the_reviewed_words():
    review = decided_review()
    found = [p.text.replace("\u200e", "") for p in opened(review).paragraphs]
    lines = [line for line in reviewed_text(review).split("\n") if line]
    assert found == [lines[0], "Daily Example · 2019-06-24", *lines[1:]]


def test_each_persian_run_is_right_to_left():
    runs = opened(decided_review()).element.body.iter(qn("w:r"))
    persian = [run for run in runs if any("\u0600" <= char <= "\u06ff" for char in run.text)]
    assert len(persian) == 8
    for run in persian:
        properties = run.rPr
        assert names(properties) == sorted(names(properties), key=ORDER.index)
        assert {"rtl", "cs", "szCs"} <= set(names(properties))
        assert properties.rFonts.get(qn("w:cs")) == "Vazirmatn"
        assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "fa-IR"
        assert all("\u0600" <= char <= "\u06ff" or char in " \u200c" for char in run.text)


def test_figures_behind_persian_are_held_by_a_mark():
    text = next(p.text for p in opened(decided_review()).paragraphs if "1361" in p.text)
    assert "اساسنامه سپاه\u200e), 1361 (1982)" in text
    assert text.count("\u200e") == 1


def test_a_comment_stands_beside_its_words():
    document = opened(decided_review())
    (remark,) = document.comments
    assert (remark.text, remark.author, remark.initials) == (
        "Ask the press office: محمد or محمود?",
        "Nina Amini",
        "NA",
    )
    assert remark.timestamp.date().isoformat() == "2024-05-01"
    start = document.element.body.find(f".//{qn('w:commentRangeStart')}")
    assert start.getnext().text == "محمد دانشور"


def test_a_comment_without_a_place_is_not_lost():
    review = comment(
        edited("top of page\n\nA title of it\n\nWords enough to follow it.", form="txt"), "loose", "Hm.", BY
    )
    assert [remark.text for remark in opened(review).comments] == ["Hm."]


def test_properties_are_the_articles_own():
    about = opened(decided_review()).core_properties
    assert (about.title, about.language) == ("Two provinces share one bridge", "en")
    assert about.author == about.comments == about.last_modified_by == ""
    with zipfile.ZipFile(io.BytesIO(article_docx(decided_review()))) as file:
        assert b"python-docx" not in b"".join(file.read(name) for name in file.namelist())


def test_headings_have_styles():
    text = "# The bridge\n\nA line of text, long enough.\n\n## Later\n\nAnother line."
    found = [(p.text, p.style.name) for p in opened(plain_review(text, form="md")).paragraphs]
    assert found == [
        ("The bridge", "Title"),
        ("A line of text, long enough.", "Normal"),
        ("Later", "Heading 1"),
        ("Another line.", "Normal"),
    ]


@pytest.mark.parametrize("char", ["\x01", "\x0b", "\x1f", "\ufffe"])
def test_characters_no_xml_can_hold_are_left_out(char):
    document = opened(plain_review(f"one{char}two three four five six seven eight nine ten"))
    assert "".join(p.text for p in document.paragraphs).startswith("one")


def test_the_sample_is_not_altered_by_its_export():
    review = decided_review()
    article_docx(review)
    assert review.article.text == SAMPLE_TEXT
