"""The bilingual layout shows each paragraph with its terms in both scripts."""

import csv
import io
from html.parser import HTMLParser

import docx
import pytest
from docx.oxml.ns import qn

from tests.builders import sample_review
from tests.formats.reviews import BY, decided_review, plain_review
from translator_app.formats.bilingual import (
    COLUMNS,
    bilingual_csv,
    bilingual_docx,
    bilingual_html,
    bilingual_md,
    bilingual_tsv,
    bilingual_txt,
    pairs,
)
from translator_app.review.decide import comment
from translator_app.review.items import term_key

TABLE_ORDER = ["tblStyle", "tblW", "tblBorders", "tblLayout", "tblLook"]  # as in ISO/IEC 29500-1


def test_only_paragraphs_with_terms_are_shown():
    found = pairs(decided_review())
    assert [len(pair.rows) for pair in found] == [5, 2]
    assert found[0].paragraph.shown.startswith("The road to the Dareh crossing")


def test_english_stands_as_reviewed_beside_persian_and_note():
    cells = pairs(decided_review())[1].cells
    assert cells[1][:4] == ("Mahmoud Daneshvar", "محمد دانشور", "person", "")
    assert cells[1][4] == "Kept: house style. Ask the press office: محمد or محمود?"


def test_an_open_finding_is_the_note():
    assert pairs(sample_review())[0].cells[1][4] == "A blank stands before the closing bracket."


def test_figures_behind_persian_are_held_by_a_mark_in_a_table():
    review = plain_review("The statute (اساسنامه) of it.", ("statute", "اساسنامه"))
    review = comment(review, term_key(review.terms[0]), "See اساسنامه, 1361 (1982).", BY)
    (table,) = docx.Document(io.BytesIO(bilingual_docx(review))).tables
    assert table.rows[1].cells[4].text == "See اساسنامه\u200e, 1361 (1982)."


def test_a_term_without_english_is_shown():
    assert pairs(plain_review("He said: سلام to all.", (None, "سلام")))[0].cells[0][:2] == ("–", "سلام")


def test_terms_in_furniture_are_left_out():
    text = (
        "A title of it\n\nWords enough to be the text of this article (متن).\n\nShare (همرسانی)\n\nComments"
    )
    review = plain_review(text, (None, "متن"))
    assert len(pairs(review)) == 1


def test_the_text_form_ends_a_line_with_the_persian():
    lines = bilingual_txt(decided_review()).decode().split("\n")
    assert "    Parviz Sohrabi = پرویز سهرابی" in lines


def test_the_table_form_has_a_line_a_term():
    head, *lines = bilingual_tsv(decided_review()).decode().splitlines()
    assert head.split("\t") == ["paragraph", "text", "english", "persian", "kind", "verdict", "note"]
    assert [line.split("\t")[3] for line in lines][1] == "پرویز سهرابی"
    assert {line.count("\t") for line in lines} == {6}


def test_the_csv_has_the_same_lines_with_a_mark_for_excel():
    written = bilingual_csv(decided_review())
    assert written.startswith(b"\xef\xbb\xbfparagraph,text,english,persian,")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert rows[2][2:5] == ["Parviz Sohrabi", "پرویز سهرابی", "person"]
    assert rows[1][1].startswith("The road to the Dareh crossing (گذرگاه دره)")


def test_the_markdown_form_has_a_table_below_each_paragraph():
    blocks = bilingual_md(decided_review()).decode().split("\n\n")
    assert len(blocks) == 5
    assert blocks[2].splitlines()[0] == "| English | Persian | Kind | Verdict | Note |"
    assert "| Parviz Sohrabi | پرویز سهرابی | person |" in blocks[2]


def test_the_page_is_well_formed_and_marks_its_persian():
    class Reader(HTMLParser):
        open: list[str] = []  # noqa: RUF012 - one instance

        def handle_starttag(self, tag, _attrs):
            if tag != "meta":
                self.open.append(tag)

        def handle_endtag(self, tag):
            assert self.open.pop() == tag

    written = bilingual_html(decided_review()).decode()
    Reader().feed(written)
    assert Reader.open == []
    assert written.count('<td class="persian"><bdi lang="fa" dir="rtl">') == 7


def test_the_word_tables_repeat_their_head_and_run_right_to_left():
    document = docx.Document(io.BytesIO(bilingual_docx(decided_review())))
    assert [len(table.rows) for table in document.tables] == [6, 3]
    for table in document.element.body.iter(qn("w:tbl")):
        head, *rows = table.iter(qn("w:tr"))
        assert [text.text for text in head.iter(qn("w:t"))] == list(COLUMNS)
        assert head.find(f".//{qn('w:tblHeader')}") is not None
        for row in (head, *rows):
            turned = [cell.find(f".//{qn('w:bidi')}") is not None for cell in row.iter(qn("w:tc"))]
            assert turned == [False, True, False, False, False]
        properties = [child.tag.rpartition("}")[2] for child in table.tblPr]
        assert properties == sorted(properties, key=TABLE_ORDER.index)


@pytest.mark.timeout(20)
def test_many_terms_take_no_more_than_their_number():
    names = [f"Name{number}" for number in range(400)]
    text = "\n\n".join(f"Here {name} (سارا) came." for name in names)
    assert bilingual_docx(plain_review(text, *((name, "سارا") for name in names)))
