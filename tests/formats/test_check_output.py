"""The result of the checks as JSON, text, CSV, SARIF and a page."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from tests.builders import finding, place, sample_review, term
from tests.formats.reviews import DATE, edited
from translator_app.core.span import Span
from translator_app.formats.check_csv import render_csv
from translator_app.formats.check_html import render_html
from translator_app.formats.check_json import render_json, render_json_lines, terms_json
from translator_app.formats.check_sarif import RuleFacts, render_sarif
from translator_app.formats.check_text import render_text
from translator_app.review.state import Analysis
from translator_app.titles.title import Office, TitleClaim, TitleVerdict

SOURCE = "<p>One</p>\n<p>Mahmoud &amp; Co (&#1605;حمد دانشور) said</p>"
FILE_KEYS = ["file", "date", "title", "terms", "findings", "ran", "skipped"]
TERM_KEYS = [
    "id", "fa", "fa_start", "fa_end", "en", "en_start", "en_end", "kind", "language", "mentions",
    "latin", "latin_start", "latin_end", "romanization", "glossary", "title",
]  # fmt: skip
FINDING_KEYS = ["code", "severity", "start", "end", "message", "suggestions", "term", "source"]


def html_review():
    review = edited(SOURCE)
    text = review.article.text
    one = term(1, text, "Mahmoud & Co", "محمد دانشور")
    found = finding("ROM001", place(text, "Mahmoud"), "Mohammad", message="It reads Mohammad.", term=1)
    article = replace(review.article, path=Path("a b.html"))
    return replace(review, article=article, analysis=Analysis((), (one,), (), (found,)), date=DATE)


def test_json_has_the_keys_others_rely_on_in_their_order():
    found = terms_json(sample_review())
    assert list(found)[: len(FILE_KEYS)] == FILE_KEYS
    assert list(found["terms"][0])[: len(TERM_KEYS)] == TERM_KEYS
    assert [list(each) for each in found["findings"]] == [FINDING_KEYS] * 3
    assert found["skipped"] == [{"code": "TXT900", "why": "hazm was not asked"}]
    assert "text" not in found


def test_json_places_are_those_of_the_source():
    found = terms_json(html_review())
    (one,), (remark,) = found["terms"], found["findings"]
    assert SOURCE[one["fa_start"] : one["fa_end"]] == "&#1605;حمد دانشور"
    assert SOURCE[one["en_start"] : one["en_end"]] == "Mahmoud &amp; Co"
    assert SOURCE[remark["start"] : remark["end"]] == "Mahmoud"
    assert (one["fa"], one["en"], found["date"]) == ("محمد دانشور", "Mahmoud & Co", "2019-06-24")


def test_json_of_other_forms_gives_the_text_its_places_index():
    review = sample_review()
    found = terms_json(replace(review, article=replace(review.article, format="docx")))
    one = found["terms"][0]
    assert found["text"][one["fa_start"] : one["fa_end"]] == one["fa"]


def test_json_tells_title_and_romanization():
    review = sample_review()
    office = Office("speaker", "spokesman", "سخنگو", "hauliers")
    claim = TitleClaim(
        Span(3, 8), TitleVerdict.WORDING, office, expected="spokesman", source="https://example.org"
    )
    judged = SimpleNamespace(
        verdict=SimpleNamespace(value="variant"),
        score=0.5,
        suggestion=None,
        reason="A weak letter is left out.",
    )
    one = replace(review.terms[0], title=claim, comparison=judged, mentions=(Span(1, 2),))
    analysis = replace(review.analysis, terms=(one,), schemes={1: {"press": "Dareh"}})
    (found,) = terms_json(replace(review, analysis=analysis))["terms"]
    assert found["title"]["office"] == {"id": "speaker", "fa": "سخنگو", "en": "spokesman"}
    assert found["romanization"]["schemes"] == {"press": "Dareh"}
    assert found["romanization"]["verdict"] == "variant"
    assert found["mentions"] == [[1, 2]]


def test_an_array_and_lines_hold_the_same_objects():
    files = [terms_json(sample_review()), {"file": "b.txt", "error": "b.txt: There is no such file."}]
    assert json.loads(render_json(files)) == [
        json.loads(line) for line in render_json_lines(files).splitlines()
    ]
    assert render_json([]) == "[]\n"


def test_text_is_a_line_a_finding_and_an_account():
    *lines, account, not_run = render_text([sample_review()]).splitlines()
    assert lines[0] == "bridge.txt:4:108: TXT001 A blank stands before the closing bracket. [take it away]"
    assert [line.partition(" ")[0] for line in lines[1:]] == ["bridge.txt:6:78:", "bridge.txt:8:19:"]
    assert lines[1].endswith("[“Mohammad Daneshvar”]")
    assert account == "3 findings and 7 terms in 1 file."
    assert not_run == "Not run: TXT900 (hazm was not asked)."


def test_text_without_findings_says_so():
    assert render_text([edited("words", form="txt")]) == "No findings and no terms in 1 file.\n"
    assert render_text([]) == ""


def test_text_places_are_those_of_the_source():
    assert render_text([html_review()]).startswith("a b.html:2:4: ROM001 ")


def test_csv_has_a_line_a_finding():
    head, *lines = csv.reader(io.StringIO(render_csv([sample_review(), html_review()]), newline=""))
    found = [dict(zip(head, line, strict=True)) for line in lines]
    assert [each["code"] for each in found] == ["TXT001", "ROM001", "TRM003", "ROM001"]
    assert SOURCE[int(found[3]["start"]) : int(found[3]["end"])] == found[3]["words"] == "Mahmoud"


def test_sarif_names_rules_places_and_cures():
    rules = [
        RuleFacts("TXT001", "space-in-bracket", "A blank.", "warning"),
        RuleFacts("TRM003", "x", "", "info", "a book"),
    ]
    log = json.loads(render_sarif([sample_review(), html_review()], rules, "1.2.3"))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["TXT001", "TRM003"]
    assert run["tool"]["driver"]["rules"][0]["name"] == "SpaceInBracket"
    assert [result["level"] for result in run["results"]] == ["warning", "error", "note", "warning"]
    first = run["results"][0]
    assert first["ruleIndex"] == 0
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 4, "startColumn": 108, "endLine": 4, "endColumn": 109}
    assert first["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"] == region
    last = run["results"][3]
    assert last["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.html"
    assert "fixes" not in last
    assert run["invocations"][0]["toolExecutionNotifications"][0]["associatedRule"] == {"id": "TXT900"}


def test_sarif_names_a_paste_and_may_leave_the_version_out():
    review = sample_review()
    review = replace(review, article=replace(review.article, path=None))
    (run,) = json.loads(render_sarif([review], []))["runs"]
    assert "semanticVersion" not in run["tool"]["driver"]
    place_of = run["results"][0]["locations"][0]["physicalLocation"]
    assert place_of["artifactLocation"]["uri"] == "pasted.txt"
    assert "ruleIndex" not in run["results"][0]


def test_the_page_shows_each_finding_in_its_words():
    written = render_html([sample_review(), edited("<p>Nothing here")])
    assert written.count("<tr id=") == 3
    assert "<mark>Mahmoud Daneshvar</mark>" in written
    assert "No findings." in written
    assert "TXT900 (hazm was not asked)" in written


def test_every_form_gives_the_same_each_time():
    for render in (render_text, render_csv, render_html):
        assert render([sample_review()]) == render([sample_review()])
