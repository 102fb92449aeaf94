"""The workbook is one that Excel opens: plain cells, a frozen head, Persian from the right."""

import io
import zipfile

import pytest
from lxml import etree

from tests.formats.reviews import HOSTILE, empty_review, judged_review
from translator_app.formats.bilingual import bilingual_xlsx
from translator_app.formats.term_rows import TERM_COLUMNS, term_rows
from translator_app.formats.terms_table import terms_xlsx
from translator_app.formats.xlsx import Column, workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ORDER = "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter pageSetup".split()


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: etree.fromstring(file.read(name)) for name in file.namelist()}


def sheet(content):
    return parts(content)["xl/worksheets/sheet1.xml"]


def cells(content):
    return [["".join(cell.itertext()) for cell in row] for row in sheet(content).iter(f"{MAIN}row")]


def style(content, place):
    found = parts(content)
    number = found["xl/worksheets/sheet1.xml"].find(f".//{MAIN}c[@r='{place}']").get("s")
    return found["xl/styles.xml"].find(f"{MAIN}cellXfs")[int(number)]


def test_every_column_and_term_is_in_the_sheet():
    head, *lines = cells(terms_xlsx(judged_review()))
    assert len(head) == len(TERM_COLUMNS)
    assert head[:4] == ["№", "English", "Persian", "Latin"]
    rows = term_rows(judged_review())
    assert [line[2] for line in lines] == [row.persian for row in rows]
    assert lines[1][TERM_COLUMNS.index("verdict")] == "variant"


def test_its_parts_stand_in_the_order_of_the_schema():
    names = [child.tag.removeprefix(MAIN) for child in sheet(terms_xlsx(judged_review()))]
    assert names == ORDER


def test_the_head_is_frozen_and_persian_runs_from_the_right():
    content = terms_xlsx(judged_review())
    pane = sheet(content).find(f".//{MAIN}pane")
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
    aligned = style(content, "C2").find(f"{MAIN}alignment")
    assert (aligned.get("readingOrder"), aligned.get("horizontal")) == ("2", "right")


def test_numbers_are_numbers_and_nothing_is_a_formula():
    found = sheet(terms_xlsx(judged_review()))
    assert found.find(f".//{MAIN}f") is None
    assert found.find(f".//{MAIN}c[@r='I3']/{MAIN}v").text == "0.82"
    assert found.find(f".//{MAIN}c[@r='B3']").get("t") == "inlineStr"


def test_hostile_words_are_words():
    written = cells(terms_xlsx(judged_review()))[3][-1]
    kept = HOSTILE.translate(dict.fromkeys([0, 0x1B, 0xD800, 0xFFFE]))
    assert written == kept.replace("_x0041_", "_x005F_x0041_")  # as Excel wants its own escape escaped


def test_a_cell_holds_no_more_than_excel_allows():
    (_, (text,)) = cells(workbook("Long", [Column("Text", 10)], [["س😀" * 20_000]]))
    assert len(text.encode("utf-16-le")) // 2 <= 32_767


def test_columns_beyond_z_have_two_letters():
    columns = [Column(str(number), 5) for number in range(30)]
    found = sheet(workbook("Wide", columns, [["x"] * 30]))
    assert [cell.get("r") for cell in found.iter(f"{MAIN}c")][25:30] == ["Z1", "AA1", "AB1", "AC1", "AD1"]


@pytest.mark.parametrize("write", [terms_xlsx, bilingual_xlsx])
def test_an_article_without_terms_gives_the_head_alone(write):
    assert len(cells(write(empty_review()))) == 1


def test_the_bilingual_sheet_has_paragraph_and_pair():
    head, first, *_ = cells(bilingual_xlsx(judged_review()))
    assert head == ["Paragraph", "Text", "English", "Persian", "Kind", "Verdict", "Note"]
    assert (first[0], first[2], first[3]) == ("1", "Dareh crossing", "گذرگاه دره")
