"""The article as Markdown: headings, words as they are, remarks as footnotes."""

from tests.formats.reviews import BY, decided_review, edited, plain_review
from translator_app.formats.article_md import article_md
from translator_app.review.decide import comment
from translator_app.review.items import term_key


def test_title_source_and_paragraphs_stand_in_order():
    title, about, first, *_ = article_md(decided_review()).decode().split("\n\n")
    assert title == "# Two provinces share one bridge"
    assert about == "*Daily Example · 2019-06-24*"
    assert first == "Ilam, 24 June 2019"


def test_reviewed_words_are_in_it_and_a_remark_is_a_footnote():
    written = article_md(decided_review()).decode()
    assert "Expediency Council (مجمع تشخیص مصلحت نظام)" in written
    assert "(محمد دانشور[^remark-1])," in written
    assert written.endswith("\n\n[^remark-1]: Ask the press office: محمد or محمود? (Nina Amini)\n")


def test_markdown_keeps_its_own_marks():
    source = "# The *bridge*\n\nA [link](https://example.org) to Sara (سارا ).\n\n- item\n"
    assert article_md(edited(source, ("سارا )", "سارا)"), form="md")).decode() == source.replace(" )", ")")


def test_a_remark_on_markdown_ends_its_line():
    review = plain_review("# One\n\nHere Sara (سارا) came.\n\nShe left.\n", ("Sara", "سارا"), form="md")
    review = comment(review, term_key(review.terms[0]), "Who?", BY)
    assert article_md(review).decode() == (
        "# One\n\nHere Sara (سارا) came.[^remark-1]\n\nShe left.\n\n[^remark-1]: Who? (Nina Amini)\n"
    )


def test_two_remarks_on_a_paragraph_that_begins_like_a_list():
    review = plain_review(
        "- Sara (سارا) met Reza (رضا) there, and it rained.", ("Sara", "سارا"), ("Reza", "رضا")
    )
    for term in review.terms:
        review = comment(review, term_key(term), "Who?", BY)
    line = article_md(review).decode().split("\n\n")[0]
    assert line == "\\- Sara (سارا[^remark-1]) met Reza (رضا[^remark-2]) there, and it rained."
