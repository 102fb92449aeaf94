"""The reviewed article as a page: its own source where it has one, else a plain page in UTF-8."""

import re

import pytest

from tests.formats.reviews import decided_review, edited, plain_review
from translator_app.formats.article_html import article_html


def test_a_page_keeps_its_source_and_says_utf8():
    source = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1256"></head>'
        "<body class=x><p>Koumars (کیان) spoke</p></body></html>"
    )
    written = article_html(edited(source, ("Koumars", "Kioumars"))).decode()
    expected = source.replace("windows-1256", "utf-8").replace("Koumars", "Kioumars")
    assert written == expected.replace("کیان", '<bdi lang="fa" dir="rtl">کیان</bdi>')


@pytest.mark.parametrize(
    ("source", "start"),
    [
        (
            "<!DOCTYPE html><html><head><title>x</title>",
            '<!DOCTYPE html><html><head><meta charset="utf-8"><title>',
        ),
        ("\ufeff<p>words", '\ufeff<meta charset="utf-8"><p>'),
        ('<?xml version="1.0" encoding="iso-8859-6"?><html>', '<?xml version="1.0" encoding="utf-8"?><html>'),
    ],
)
def test_an_encoding_is_always_declared(source, start):
    assert article_html(edited(source + "<p>words</p>")).decode().startswith(start)


def test_a_text_becomes_a_clean_page():
    written = article_html(decided_review()).decode()
    assert '<html lang="en" dir="ltr">' in written
    assert "<h1>Two provinces share one bridge</h1>" in written
    assert "Daily Example · 2019-06-24" in written
    assert '(<bdi lang="fa" dir="rtl">پرویز سهرابی</bdi>)' in written
    assert '<bdi lang="fa" dir="rtl">مجمع تشخیص مصلحت نظام</bdi>' in written
    assert not re.search(r"https?://|<script", written)


def test_furniture_stays_out_and_words_are_escaped():
    text = "top of page\n\nA title & its text\n\nThe text is long enough to stand <below> a title.\n\n5 views"
    written = article_html(plain_review(text)).decode()
    assert "top of page" not in written
    assert "<h1>A title &amp; its text</h1>" in written
    assert "&lt;below&gt;" in written


def test_markdown_signs_are_not_printed():
    written = article_html(
        plain_review("# The bridge\n\nA line of text, long enough.", form="md", path="a.md")
    ).decode()
    assert "<h1>The bridge</h1>" in written
