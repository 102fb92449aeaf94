"""find_metadata: what an article says of itself, and what it only tells."""

import datetime
import re

import pytest

from translator_app.core.article import Paragraph, Role
from translator_app.core.span import Span
from translator_app.text.chrome import find_roles
from translator_app.text.metadata import Metadata, find_date, find_metadata

DAY = datetime.date(2019, 6, 24)
BODY = (
    "The road to the Dareh crossing (گذرگاه دره) may close for a week in July, the province said on Monday."
)


def about(*lines):
    text = "\n\n".join(lines)
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return find_metadata(text, tuple(map(Paragraph, spans, find_roles(text, spans))))


@pytest.mark.parametrize(
    "text",
    [
        "24 June 2019",
        "24th of the month, no: 24th June, 2019",
        "June 24, 2019",
        "Jun. 24 2019",
        "JUNE 24TH, 2019",
        "on 2019-06-24 at noon",
        "2019/06/24 14:30",
        "24.6.2019",
        "24/06/2019",
        "06/24/2019",
        "24-Jun-2019",
        "the 24th of June 2019",
        "31 June 2018, corrected to 24 June 2019",
    ],
)
def test_a_full_date_is_read(text):
    assert find_date(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "June 2019", "24 June", "2019", "2019-13-40", "0000-01-01", "9/6/2019", "May 1361"]
)
def test_half_a_date_is_none(text):
    assert find_date(text) is None


def test_the_first_date_is_the_first_in_the_text():
    assert find_date("June 24, 2019, not 5 May 2010") == DAY
    assert find_date("2019-06-24, not 5 May 2010") == DAY


@pytest.mark.parametrize(
    "line",
    [
        "24 June 2019",
        "Ilam, 24 June 2019",
        "By Nasrin Karimi | June 24, 2019, 14:30 Tehran time",
        "Published: Monday 24 June 2019",
        "Last updated on 2019-06-24.",
        "Published in the morning edition of Monday, June 24, 2019, by the Bridge Courier, page 4",
        f"ILAM, June 24, 2019 – {BODY}",
        f"ILAM, 2019-06-24 (Bridge Courier) — {BODY}",
        f"ILAM, Iran (Bridge Courier) — June 24, 2019 — {BODY}",
        f"ILAM (Bridge Courier) - June 24, 2019 - {BODY}",
        f"Ilam, 24 June 2019. {BODY}",
        f"Ilam, Monday, 24 June 2019 (Bridge Courier): {BODY}",
        f"ILAM, Iran — Monday, June 24, 2019 — {BODY}",
        f"Ilam — 24 June 2019: {BODY}",
        f"June 24, 2019 — ILAM/DAREH. {BODY}",
        f"June 24, 2019 (Bridge Courier) – {BODY}",
        f"ILAM 24.6.2019 / Bridge Courier. {BODY}",
        f"ILAM, June 24, 2019 at 10:32 am. {BODY}",
        "June 24, 2019 at 10:32 am",
        "Updated: June 24, 2019 10:32 GMT",
        "Posted on 24 Jun 2019 by the night desk",
        "By Our Correspondent in Ilam, 24 June 2019.",
        "Bridge Street Letters, June 24, 2019.",
        "۳ تیر ۱۳۹۸",
        "دوشنبه ۳ تیر ۱۳۹۸ - ۱۴:۳۰",
        "تاریخ انتشار: ۱۳۹۸/۰۴/۰۳ - ۱۴:۳۰",
        "ایلام - ۳ تیر ۱۳۹۸",
        "Monday 3 Tir 1398",
        "۲۴ ژوئن ۲۰۱۹",
    ],
)
def test_a_line_that_dates_the_article_counts(line):
    assert about("Two provinces share one bridge", line, BODY).date == DAY


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was opened on 24 June 2019, and lorries have crossed it ever since without a fault.",
        "It was opened on 24 June 2019.",
        "“We opened it on 24 June 2019”",
        "Issued on 24 June 2019, the statute gives the bridge guards of its own.",
        "Written on 24 June 2019, the letter asks the province for more money than the province has.",
        "On 24 June 2019 – it was a Monday – the bridge was opened.",
        "On Monday, June 24, 2019. That is when the bridge was opened.",
        "June 24, 2019: the bridge is opened. June 25, 2019: the first lorry falls off it, into the river.",
        "Nasrin Karimi says that the bridge was opened on June 24, 2019 — and that nobody noticed it at all.",
        "Since Monday, June 24, 2019, the bridge has been open.",
        "Built by hand - the bridge stood on 24 June 2019 as it had stood a hundred years before.",
    ],
)
def test_a_date_inside_the_story_does_not_count(line):
    assert about("Two provinces share one bridge", BODY, line, BODY).date is None


def test_the_line_below_dates_the_article_and_not_its_title():
    assert about("What happened at the bridge on 3 May 2011", "24 June 2019", BODY).date == DAY
    assert about("A bridge, 24 June 2019", BODY).date == DAY


@pytest.mark.parametrize(
    "lines",
    [
        ("Updated: June 30, 2019", "Published: June 24, 2019"),
        ("Updated June 30, 2019; first published June 24, 2019",),
        ("Our history since 3 May 2011", f"ILAM, June 24, 2019 – {BODY}"),
        ("Updated: June 30, 2019", "24 June 2019"),
        ("Monday, June 24, 2019 / 3 Tir 1398",),
    ],
)
def test_the_day_of_publication_goes_before_all_others(lines):
    assert about("Two provinces share one bridge", *lines, BODY).date == DAY


def test_a_date_far_below_does_not_count():
    assert about("Two provinces share one bridge", *[BODY] * 14, "24 June 2019").date is None


def test_a_long_menu_hides_nothing():
    menu = ["Home", "News", "World", "Opinion", "Search", "Menu", "Share", "Print", "Email", "Save"] * 2
    assert about(*menu, "Two provinces share one bridge", "24 June 2019", BODY).date == DAY


def test_the_dates_of_other_articles_do_not_count():
    page = about(
        "Two provinces share one bridge",
        BODY,
        BODY,
        BODY,
        "Related",
        "A river changes its bed",
        "24 June 2019",
    )
    assert page.date is None


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Source: Bridge Courier", "Bridge Courier"),
        ("- Agency: ISNA", "ISNA"),
        (f"ILAM (Mehr News) – {BODY}", "Mehr News"),
        ("Writer's pictureNasrin Karimi", "Nasrin Karimi"),
        ("Source: the river, says a very long sentence that goes on and on and on until it ends", None),
        (BODY, None),
    ],
)
def test_the_source_is_read(line, source):
    assert about("Two provinces share one bridge", line, BODY).source == source


def test_the_title_is_the_one_found_on_the_page():
    assert about("Menu", "Two provinces share one bridge", BODY).title == "Two provinces share one bridge"
    assert find_metadata(BODY, (Paragraph(Span(0, len(BODY))),)) == Metadata()
    assert find_metadata("Menu", (Paragraph(Span(0, 4), Role.CHROME),)) == Metadata()
    assert find_metadata("", ()) == Metadata()
