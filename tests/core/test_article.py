"""Article: paragraphs know what they are for, and spans lead to the file."""

import pytest

from tests.builders import article
from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.source_map import Piece, SourceMap
from translator_app.core.span import Span

PAGE = Article(
    "Menu\n\nTitle\nBody.",
    (
        Paragraph(Span(0, 4), Role.CHROME),
        Paragraph(Span(6, 11), Role.TITLE),
        Paragraph(Span(12, 17)),
    ),
)


@pytest.mark.parametrize(
    ("position", "role"),
    [
        (0, Role.CHROME),
        (3, Role.CHROME),
        (5, Role.CHROME),  # between paragraphs, that before
        (6, Role.TITLE),
        (10, Role.TITLE),
        (12, Role.BODY),
        (900, Role.BODY),
    ],
)
def test_a_position_has_the_role_of_its_paragraph(position, role):
    assert PAGE.role_at(position) is role


def test_before_the_first_paragraph_all_is_body():
    assert Article("  x", (Paragraph(Span(2, 3), Role.CHROME),)).role_at(0) is Role.BODY
    assert Article("", ()).role_at(0) is Role.BODY


def test_a_plain_text_is_its_own_source():
    assert article("Dareh (دره)").source_span(Span(7, 10)) == Span(7, 10)


def test_a_page_leads_to_its_file():
    page = Article("دره", (), source_text="<b>دره</b>", source_map=SourceMap((Piece(0, 3, 3, 3),)))
    assert page.source_span(Span(0, 3)).of(page.source_text) == "دره"
