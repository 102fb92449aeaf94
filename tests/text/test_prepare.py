"""prepare: what later steps ask of an article again and again."""

from tests.builders import article, place
from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.span import Span
from translator_app.text.prepare import prepare

TEXT = "Menu\nThe Dareh crossing (گذرگاه دره) is shut."


def test_the_runs_and_the_text_are_the_article_s():
    prepared = prepare(article(TEXT))
    assert prepared.text == TEXT
    assert [run.of(TEXT) for run in prepared.runs] == ["گذرگاه دره"]


def test_the_shadow_is_made_once():
    prepared = prepare(article(TEXT))
    assert prepared.folded is prepared.folded
    assert prepared.folded.source == TEXT
    assert "dareh crossing (گذرگاه دره)" in prepared.folded.text


def test_furniture_is_told_from_the_article():
    prepared = prepare(Article(TEXT, (Paragraph(Span(0, 4), Role.CHROME), Paragraph(Span(5, len(TEXT))))))
    assert prepared.is_chrome(place(TEXT, "Menu"))
    assert not prepared.is_chrome(place(TEXT, "گذرگاه دره"))
