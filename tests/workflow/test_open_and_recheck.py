"""Opening, re-checking and reopening: what was decided is never lost."""

import datetime
from pathlib import Path

import docx
import pytest

from translator_app.review.decide import Reviewer, accept, comment, reject
from translator_app.review.result import reviewed_text
from translator_app.workflow.export import accept_suggestions, export
from translator_app.workflow.home import Opened, runs_to_ask, session_path
from translator_app.workflow.open import open_article, open_for_review
from translator_app.workflow.recheck import recheck
from translator_app.workflow.save import save_review
from translator_app.workflow.workspace import load_workspace

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی ) was praised by Iran’s land forces commander Kioumars Heydari (کیومرث حیدری).
"""  # noqa: E501
BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC))


@pytest.fixture(scope="module")
def workspace():
    return load_workspace()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def finding(review, code: str):
    return next(found for found in review.findings if found.code == code)


def test_a_saved_review_comes_back_with_every_decision(path, workspace):
    review = open_for_review(path, workspace)
    spelling, blank = finding(review, "ROM002"), finding(review, "TXT001")
    review = accept(review, spelling.id, spelling.suggestions[0], BY)
    review = reject(review, blank.id, BY, "as the author wants it")
    review = comment(review, spelling.id, "Ask the desk.", BY)
    save_review(review, session_path(path))
    again = open_for_review(session_path(path), workspace)
    assert again.decisions == review.decisions
    assert again.comments == review.comments
    assert reviewed_text(again) == reviewed_text(review)
    assert "Kioumars Varjavandi" in reviewed_text(again)


def test_the_window_s_way_of_opening_finds_the_review_kept_for_the_article(path, workspace):
    review = open_for_review(path, workspace)
    blank = finding(review, "TXT001")
    save_review(accept(review, blank.id, blank.suggestions[0], BY), session_path(path))
    opened = open_article(path, workspace, session_path(path))
    assert blank.id in opened.review.decisions
    assert not opened.changed


def test_an_article_that_changed_starts_anew_and_the_earlier_review_is_put_aside(path, workspace):
    review = open_for_review(path, workspace)
    save_review(review, session_path(path))
    kept = session_path(path).read_bytes()
    path.write_text(TEXT + "\nOne more line.\n", encoding="utf-8")
    opened: Opened = open_article(path, workspace, session_path(path))
    assert opened.changed
    assert not opened.review.decisions
    assert (path.parent / "road.txt.earlier-1.review.json").read_bytes() == kept
    open_article(path, workspace, session_path(path))
    assert not (path.parent / "road.txt.earlier-2.review.json").exists()


def test_a_word_file_that_was_only_saved_again_keeps_its_review(tmp_path, workspace):
    path = tmp_path / "road.docx"
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    document.save(path)
    review = open_for_review(path, workspace)
    blank = finding(review, "TXT001")
    save_review(accept(review, blank.id, blank.suggestions[0], BY), session_path(path))
    document.paragraphs[0].runs[0].bold = True
    document.save(path)
    opened = open_article(path, workspace, session_path(path))
    assert blank.id in opened.review.decisions
    assert not opened.changed
    export(opened.review, path.with_name("out.docx"))
    made = docx.Document(path.with_name("out.docx"))
    assert made.paragraphs[0].runs[0].bold
    assert "کیومرث ورجاوندی)" in made.paragraphs[3].text


def test_another_date_judges_titles_anew_and_keeps_decisions(path, workspace):
    review = open_for_review(path, workspace)
    spelling = finding(review, "ROM002")
    review = accept(review, spelling.id, spelling.suggestions[0], BY)
    later = recheck(review, workspace, date=datetime.date(2005, 1, 1), scheme="press")
    assert spelling.id in later.decisions
    assert "TTL002" not in {found.code for found in later.findings}
    back = recheck(later, workspace, date=datetime.date(2019, 6, 24), scheme="press")
    assert back == review


def test_without_a_date_titles_are_skipped_and_said_to_be(tmp_path, workspace):
    path = tmp_path / "undated.txt"
    path.write_text(TEXT.replace("24 June 2019", "Ilam"), encoding="utf-8")
    review = open_for_review(path, workspace)
    assert {skip.code for skip in review.analysis.skipped} >= {"TTL001", "TTL002", "TTL003"}


def test_hazm_s_advice_becomes_a_finding_of_low_weight(path, workspace):
    review = open_for_review(path, workspace)
    advised = recheck(
        review, workspace, date=review.date, scheme="press", advice={"کیومرث ورجاوندی": "کیومرث‌ورجاوندی"}
    )
    found = finding(advised, "TXT090")
    assert found.severity == "info"
    assert found.suggestions[0].text == "کیومرث‌ورجاوندی"


def test_hazm_is_asked_about_persian_alone(tmp_path, workspace):
    path = tmp_path / "two.txt"
    path.write_text(
        "A visit\n\nThe Iraqi minister Haidar Karim (حيدر كريم) met Parviz Karimi (پرویز کریمی).\n",
        encoding="utf-8",
    )
    assert runs_to_ask(open_for_review(path, workspace)) == ("پرویز کریمی",)


def test_accepting_all_suggestions_leaves_offers_alone(path, workspace):
    review = accept_suggestions(open_for_review(path, workspace), "translator-app", BY.at)
    assert "Kioumars Varjavandi (کیومرث ورجاوندی)" in reviewed_text(review)
    assert "TTL002" not in {key.split("@")[0] for key in review.decisions}


def test_positions_in_html_are_those_of_its_source(tmp_path, workspace):
    source = (
        "<html><body><nav>Menu</nav><article><h1>A road</h1>"
        "<p>The plan by <b>Koumars</b> Varjavandi (&#1705;یومرث ورجاوندی).</p></article></body></html>"
    )
    path = tmp_path / "road.html"
    path.write_text(source, encoding="utf-8")
    review = open_for_review(path, workspace)
    (term,) = review.terms
    english = review.article.source_span(term.english)
    persian = review.article.source_span(term.persian)
    assert source[english.start : english.end] == "Koumars</b> Varjavandi"
    assert source[persian.start : persian.end] == "&#1705;یومرث ورجاوندی"
