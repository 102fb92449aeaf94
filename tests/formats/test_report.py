"""The report says of every finding what was decided, by whom, when and why."""

from tests.formats.reviews import BY, decided_review
from translator_app.formats.report import report_html, write_report
from translator_app.review.decide import comment, reopen


def test_every_decision_is_told(tmp_path):
    write_report(decided_review(), tmp_path / "r.html")
    written = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert written.count("<tr id=") == 3
    assert "kept: house style" in written
    assert "Nina Amini, 2024-05-01 12:30+00:00" in written
    assert "Ask the press office" in written
    assert "3 of 3 reviewed" in written
    assert "http" not in written.replace("https://example.org", "")


def test_an_undecided_finding_is_open():
    review = decided_review()
    assert "<td>open</td>" in report_html(reopen(review, review.findings[0].id))


def test_a_comment_on_a_term_without_finding_is_not_lost():
    review = comment(decided_review(), "term@1-2", "A remark <b>", BY)
    assert "A remark &lt;b&gt;" in report_html(review)
