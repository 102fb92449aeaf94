"""Saving: what another window wrote meanwhile is never written over."""

import datetime

import pytest

from tests.builders import sample_review
from translator_app.core.files import stamp_of
from translator_app.formats.session import load_session
from translator_app.review.decide import Reviewer, accept, reject
from translator_app.workflow.save import OnDisk, put_aside, save_merged, save_review

BASE = sample_review()
BLANK, NAME, _ = BASE.findings


def by(minute):
    return Reviewer("Mina", datetime.datetime(2026, 1, 2, 3, minute, tzinfo=datetime.UTC))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "road.txt.review.json"


def test_a_file_nobody_touched_is_written_without_a_word(path):
    before = OnDisk(BASE, None)
    saved = save_merged(reject(BASE, NAME.id, by(0)), path, before)
    assert saved.said == ""
    again = save_merged(accept(saved.now.review, BLANK.id, BLANK.suggestions[0], by(1)), path, saved.now)
    assert again.said == ""
    assert set(load_session(path).decisions) == {BLANK.id, NAME.id}


def test_two_windows_keep_both_their_decisions_on_disk(path):
    opened = OnDisk(BASE, stamp_of(path))  # by both, before either has saved
    one = save_merged(reject(BASE, NAME.id, by(0)), path, opened)
    other = save_merged(accept(BASE, BLANK.id, BLANK.suggestions[0], by(1)), path, opened)
    assert set(load_session(path).decisions) == {BLANK.id, NAME.id} == set(other.now.review.decisions)
    assert "Another window changed this review too: 1 place" in other.said
    third = save_merged(reject(one.now.review, BLANK.id, by(2)), path, one.now)
    assert load_session(path).decisions[BLANK.id] == third.now.review.decisions[BLANK.id]
    assert "1 place had been decided in both; the newer decision holds." in third.said


def test_a_damaged_file_is_kept_and_said(path):
    path.write_text("{", encoding="utf-8")
    saved = save_merged(reject(BASE, NAME.id, by(0)), path, OnDisk(BASE, None))
    assert "road.txt.earlier-1.review.json" in saved.said
    assert path.with_name("road.txt.earlier-1.review.json").read_text(encoding="utf-8") == "{"
    assert set(load_session(path).decisions) == {NAME.id}


def test_a_file_taken_away_is_written_anew(path):
    saved = save_merged(reject(BASE, NAME.id, by(0)), path, OnDisk(BASE, None))
    path.unlink()
    save_merged(saved.now.review, path, saved.now)
    assert set(load_session(path).decisions) == {NAME.id}


def test_what_is_put_aside_is_there_once(path):
    save_review(BASE, path)
    first = put_aside(path)
    assert put_aside(path) == first
    save_review(reject(BASE, NAME.id, by(0)), path)
    assert put_aside(path).name == "road.txt.earlier-2.review.json"
