"""CheckInput: what a rule may look at."""

import re

from tests.builders import SAMPLE_TEXT, article, place, sample_review
from translator_app.checks.rule import CheckInput
from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.span import Span
from translator_app.text.prepare import prepare

TEXT = "Share (this)\nDareh (دره) road"
PAGE = Article(TEXT, (Paragraph(Span(0, 12), Role.CHROME), Paragraph(Span(13, len(TEXT)))))


def test_the_text_is_the_article_s():
    assert CheckInput(prepare(article("Dareh"))).text == "Dareh"


def test_the_page_s_furniture_is_left_out():
    given = CheckInput(prepare(PAGE))
    assert [match.start() for match in given.matches(re.compile(r"\("))] == [19]


def test_a_term_is_found_by_what_touches_its_persian():
    given = CheckInput(prepare(article()), terms=sample_review().terms)
    persian = place(SAMPLE_TEXT, "پرویز سهرابی")
    assert given.term_at(Span(persian.end, persian.end + 1)) == 2
    assert given.term_at(Span(persian.start - 1, persian.start)) == 2
    assert given.term_at(Span(persian.start + 2, persian.start + 3)) == 2
    assert given.term_at(Span(0, 3)) is None
