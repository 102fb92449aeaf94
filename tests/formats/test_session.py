"""A saved review comes back whole, or not at all and with a reason."""

import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reviews import AT, BY, DATE, decided_review, edited
from translator_app.core.edit import Edit
from translator_app.core.errors import ReadError, WriteError
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.span import Span
from translator_app.formats.registry import read_text
from translator_app.formats.session import (
    VERSION,
    load_session,
    save_session,
    text_digest,
)
from translator_app.review.edges import choose_edges
from translator_app.review.state import Analysis, Comment, Decision, Review, Verb

SAMPLES = Path(__file__).parents[1] / "golden" / "sessions"


def saved(tmp_path, review):
    path = tmp_path / "a.review.json"
    save_session(review, path)
    return path


def altered(path, **changes):
    found = json.loads(path.read_text(encoding="utf-8"))
    for place, value in changes.items():
        inner = found
        *way, last = place.split("__")
        for step in way:
            inner = inner[int(step) if step.isdigit() else step]
        inner[int(last) if last.isdigit() else last] = value
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


def test_a_review_comes_back(tmp_path):
    review = decided_review()
    found = load_session(saved(tmp_path, review))
    assert found.article.text == review.article.text
    assert found.decisions == review.decisions
    assert found.comments == review.comments
    assert (found.date, found.scheme) == (DATE, "press")
    assert found.sha256 == text_digest(review.article.source_text)


@pytest.mark.parametrize("source", ["<p>Koumars &amp; (کیان) x", "<p>a\r\n<b>Koumars</b>"])
def test_a_page_is_read_from_its_saved_source(tmp_path, source):
    review = edited(source, ("Koumars", "Kioumars"))
    found = load_session(saved(tmp_path, review))
    assert found.article == replace(review.article, path=None)
    assert found.decisions == review.decisions


TEXT = "One (سارا) two\r\nthree\ufeff"
NAME = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SPAN = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(min(ends), max(ends))
)
EDIT = st.builds(Edit, SPAN, NAME)
OFFER = st.builds(Suggestion, NAME, st.lists(EDIT, max_size=2).map(tuple), NAME)
FINDING = st.builds(
    Finding, NAME, SPAN, NAME, st.lists(OFFER, max_size=2).map(tuple), st.sampled_from(Severity),
    st.none() | st.integers(1, 99), NAME, NAME,
)  # fmt: skip
TIME = st.datetimes(timezones=st.just(datetime.UTC))
DECISION = st.builds(
    Decision, FINDING, st.sampled_from(Verb), NAME, st.lists(EDIT, max_size=1).map(tuple), NAME, TIME, NAME
)
COMMENT = st.builds(Comment, NAME, NAME, NAME, TIME)


@given(DECISION, st.lists(COMMENT, max_size=2), st.none() | st.dates(), NAME)
def test_whatever_was_decided_comes_back(tmp_path_factory, decision, comments, date, scheme):
    path = tmp_path_factory.getbasetemp() / "any.review.json"
    review = Review(
        read_text(TEXT), Analysis(), date, scheme,
        {decision.finding.id: decision}, {comment.about: comment for comment in comments},
    )  # fmt: skip
    save_session(review, path)
    found = load_session(path)
    assert found.article == review.article
    assert (found.date, found.scheme) == (date, scheme)
    assert found.decisions == review.decisions
    assert found.comments == review.comments


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"program": "other"}, "not a review"),
        ({"version": VERSION + 1}, "newer release"),
        ({"version": "1"}, "version"),
        ({"version": True}, "version"),
        ({"version": -1}, "version"),
        ({"article": None}, "damaged"),
        ({"article__text": "other"}, "altered"),
        ({"article__format": "exe"}, "exe"),
        ({"article__encoding": 8}, "encoding"),
        ({"date": "yesterday"}, "damaged"),
        ({"scheme": None}, "scheme"),
        ({"decisions": {}}, "decisions"),
        ({"decisions__0__end": 10**6}, "end"),
        ({"decisions__0__end": 10**400}, "end"),
        ({"decisions__0__start": -1}, "start"),
        ({"decisions__0__start": 1.5}, "start"),
        ({"decisions__0__verb": "shouted"}, "damaged"),
        ({"decisions__0__at": "noon"}, "damaged"),
        ({"decisions__0__text": "\ud800"}, "half a character"),
        (
            {"decisions__0__edits": [{"start": 0, "end": 9, "text": ""}, {"start": 3, "end": 5, "text": ""}]},
            "same words",
        ),
        ({"comments__0": "text"}, "damaged"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(tmp_path, changes, words):
    path = altered(saved(tmp_path, decided_review()), **changes)
    with pytest.raises(ReadError, match=words) as caught:
        load_session(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"version": NaN}']
)
def test_what_is_no_saved_review_is_refused(tmp_path, content):
    path = tmp_path / "a.review.json"
    path.write_bytes(content)
    with pytest.raises(ReadError):
        load_session(path)


@given(st.integers(0, 4000))
def test_a_truncated_file_is_refused(tmp_path_factory, length):
    path = tmp_path_factory.getbasetemp() / "cut.review.json"
    save_session(decided_review(), path)
    whole = path.read_bytes()
    path.write_bytes(whole[: min(length, len(whole) - 2)])
    with pytest.raises(ReadError):
        load_session(path)


def test_an_impossible_path_is_no_path(tmp_path):
    assert load_session(altered(saved(tmp_path, decided_review()), article__path="a\0b")).article.path is None


def test_a_time_without_zone_is_utc(tmp_path):
    path = altered(saved(tmp_path, decided_review()), comments__0__at="2024-05-01T12:30:00")
    assert [comment.at for comment in load_session(path).comments.values()] == [AT]


def test_the_article_is_found_beside_a_moved_review(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    review = decided_review()
    review = replace(review, article=replace(review.article, path=here / "bridge.txt"))
    save_session(review, here / "bridge.review.json")
    here.rename(there)
    assert load_session(there / "bridge.review.json").article.path == there / "bridge.txt"


def test_an_article_elsewhere_keeps_its_whole_path(tmp_path):
    review = decided_review()
    far = tmp_path / "far" / "bridge.txt"
    (tmp_path / "near").mkdir()
    save_session(
        replace(review, article=replace(review.article, path=far)), tmp_path / "near" / "x.review.json"
    )
    assert load_session(tmp_path / "near" / "x.review.json").article.path == far


def test_a_pasted_article_has_no_path(tmp_path):
    assert load_session(saved(tmp_path, edited("words", form="txt"))).article.path is None


def test_a_failed_save_leaves_the_old_one(tmp_path):
    path = saved(tmp_path, decided_review())
    before = path.read_bytes()
    with pytest.raises(WriteError):
        save_session(decided_review(), tmp_path / "none" / "a.review.json")
    assert path.read_bytes() == before


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.review.json")), ids=lambda path: path.name)
def test_every_version_ever_saved_can_be_read(path):
    found = load_session(path)
    assert [decision.verb for decision in found.decisions.values()] == ["accepted", "accepted", "rejected"]
    assert found.decisions.keys() == {"TXT001@158-159", "TRM003@428-446", "ROM001@319-336"}
    assert found.article.text.startswith("Two provinces share one bridge")
    assert [comment.at for comment in found.comments.values()] == [AT]
    assert found.date == DATE


def test_chosen_edges_come_back_with_their_reviewer(tmp_path):
    review = decided_review()
    chosen = choose_edges(review, review.terms[6], Span(327, 336), BY)
    assert load_session(saved(tmp_path, chosen)).edges == chosen.edges


def test_there_is_a_sample_of_this_version():
    assert (SAMPLES / f"version-{VERSION}.review.json").exists()
