"""The terms layout: one row a term, everything known and decided in it."""

import csv
import io
import json
from dataclasses import replace
from types import SimpleNamespace

import docx

from tests.builders import entry
from tests.formats.reviews import decided_review, judged_review
from translator_app.core.kind import Kind
from translator_app.formats.term_rows import TERM_COLUMNS, term_rows
from translator_app.formats.terms_table import (
    terms_csv,
    terms_docx,
    terms_file_json,
    terms_html,
    terms_md,
    terms_tsv,
    terms_txt,
)


def test_a_row_says_what_was_decided():
    row = term_rows(decided_review())[6]
    assert (row.decision, row.reviewer) == ("kept: house style", "Nina Amini")
    assert row.comment == "Ask the press office: محمد or محمود?"
    assert row.mentions == 1


def test_a_row_shows_verdict_and_glossary():
    review = decided_review()
    judged = SimpleNamespace(
        verdict=SimpleNamespace(value="wrong"), score=0.1234, suggestion="Mohammad", reason=""
    )
    known = replace(review.terms[6], comparison=judged, entry=entry("Daneshvar", "دانشور", Kind.PERSON))
    review = replace(review, analysis=replace(review.analysis, terms=(known,)))
    (row,) = term_rows(review)
    assert (row.verdict, row.score, row.suggestion, row.glossary_status) == (
        "wrong",
        "0.12",
        "Mohammad",
        "preferred",
    )


def test_the_tsv_has_a_column_for_everything():
    head, *lines = terms_tsv(decided_review()).decode().splitlines()
    assert tuple(head.split("\t")) == TERM_COLUMNS
    assert len(lines) == 7
    assert {line.count("\t") for line in lines} == {len(TERM_COLUMNS) - 1}


def test_the_csv_opens_in_excel_and_runs_nothing():
    written = terms_csv(judged_review())
    assert written.startswith(b"\xef\xbb\xbfnumber,english,persian,")
    head, *rows = csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))
    assert tuple(head) == TERM_COLUMNS
    assert rows[0][1:3] == ["Dareh crossing", "گذرگاه دره"]
    assert rows[1][head.index("verdict")] == "variant"
    assert rows[2][head.index("comment")].startswith("'=1+1 <b>")
    assert "می\u200cشود" in rows[2][head.index("comment")]


def test_the_text_form_ends_a_line_with_the_persian():
    lines = terms_txt(judged_review()).decode().splitlines()
    assert lines[:5] == [
        "Terms: Two provinces share one bridge",
        "",
        "1. Dareh crossing = گذرگاه دره",
        "    place · preferred",
        "2. Parviz Sohrabi = پرویز سهرابی",
    ]
    assert lines[5] == "    person · variant · Parviz Suhrabi"


def test_the_markdown_table_has_a_line_a_term():
    lines = terms_md(decided_review()).decode().splitlines()
    assert lines[0] == "# Terms: Two provinces share one bridge"
    assert [line.split(" | ")[2] for line in lines[4:]] == [
        row.persian for row in term_rows(decided_review())
    ]


def test_the_page_and_the_document_hold_every_term():
    written = terms_html(decided_review()).decode()
    (table,) = docx.Document(io.BytesIO(terms_docx(decided_review()))).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    for row in term_rows(decided_review()):
        assert f'<bdi lang="fa" dir="rtl">{row.persian}</bdi>' in written
        assert rows[row.number][1:3] == [row.english, row.persian]


def test_json_is_the_same_each_time():
    assert terms_file_json(decided_review()) == terms_file_json(decided_review())
    assert json.loads(terms_file_json(decided_review()))[0]["findings"][0]["decision"]["verb"] == "accepted"
