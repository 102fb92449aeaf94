"""The PDF is one of A4 pages with the shipped fonts in it, the same each time."""

import re

import pytest
from PySide6.QtGui import QTextDocument

from tests.formats.reviews import empty_review, judged_review
from translator_app import paper
from translator_app.formats import printed

LAYOUTS = (printed.article_pdf, printed.bilingual_pdf, printed.terms_pdf)


@pytest.fixture
def set_pages(monkeypatch):
    """What was given to be set, as plain text by its title; nothing is written."""
    found = {}

    def keep(html, title, *, wide=False):
        document = QTextDocument()
        document.setHtml(html)
        found[title] = document.toPlainText()
        return b""

    monkeypatch.setattr(printed, "pdf", keep)
    return found


@pytest.mark.parametrize("write", LAYOUTS)
def test_it_holds_the_shipped_fonts_and_is_the_same_each_time(qapp, write):
    content = write(judged_review())
    assert content.startswith(b"%PDF-1.")
    assert content.rstrip().endswith(b"%%EOF")
    assert {b"Vazirmatn-Regular", b"CharisSIL"} <= set(re.findall(rb"/BaseFont /(?:\w+\+)?([\w-]+)", content))
    assert write(judged_review()) == content
    assert b"CreationDate" not in content


def test_the_terms_lie_on_wide_pages(qapp):
    sizes = [
        re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", write(judged_review())).groups()
        for write in LAYOUTS
    ]
    wide = [float(width) > float(height) for width, height in sizes]
    assert wide == [False, False, True]


def test_the_article_has_its_words_and_remarks(qapp, set_pages):
    printed.article_pdf(judged_review())
    (words,) = set_pages.values()
    title, about, _, first, *_ = words.split("\n")
    assert (title, about) == ("Two provinces share one bridge", "Daily Example · 2019-06-24")
    assert "Parviz Sohrabi (\u2067پرویز سهرابی\u2069), who" in first
    assert "2 Ask the press office" in words
    assert "می\u200cشود" in words


def test_hostile_words_are_words(qapp, set_pages):
    printed.terms_pdf(judged_review())
    assert "=1+1 <b>&\"'{0} _x0041_ ]]> " in "".join(set_pages.values())


def test_the_pairs_stand_below_their_paragraph(qapp, set_pages):
    printed.bilingual_pdf(judged_review())
    lines = "".join(set_pages.values()).split("\n")
    assert lines[2:7] == ["English", "Persian", "Kind", "Verdict", "Note"]
    assert "variant" in lines


@pytest.mark.parametrize("write", LAYOUTS)
def test_an_article_without_terms_is_written(qapp, write):
    assert write(empty_review()).startswith(b"%PDF-")


def test_a_title_is_in_it_and_no_picture_is_fetched(qapp):
    content = paper.pdf('<p>Words<img src="/etc/hostname"></p>', "A title")
    assert "A title".encode("utf-16-be") in content
