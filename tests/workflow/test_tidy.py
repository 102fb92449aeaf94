"""Tidying takes many suggestions at once, shows them before, and leaves what was decided alone."""

import datetime

import pytest

from translator_app.checks.registry import ALL_RULES
from translator_app.core.edit import apply_edits, clash
from translator_app.review.decide import Reviewer, accept, reject
from translator_app.review.result import reviewed_text
from translator_app.workflow.open import review_text
from translator_app.workflow.tidy import FAMILIES, tidied, tidy_changes
from translator_app.workflow.workspace import load_workspace

BY = Reviewer("Mina", datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC))
TEXT = (
    "A letter from Parviz Karimi ( پرويز كريمي) lay there.\n"
    "The dams (سازمان سد ها) are old, and so is the bridge (پــل خاک\u200c\u200cریز).\n"
    "Ali-Akbar Hajizadeh (علي اكبر حاجي زاده) left.\n"
)
CURED = (
    "A letter from Parviz Karimi (پرویز کریمی) lay there.\n"
    "The dams (سازمان سدها) are old, and so is the bridge (پل خاک\u200cریز).\n"
    "Ali-Akbar Hajizadeh (علی\u200cاکبر حاجی\u200cزاده) left.\n"
)
ALL = [family.name for family in FAMILIES]


@pytest.fixture(scope="module")
def workspace():
    return load_workspace()


@pytest.fixture(scope="module")
def review(workspace):
    return review_text(TEXT, workspace)


def test_every_family_together_cures_the_text(review):
    """The letters and the half-space of one name are mended together, though their rules overlap."""
    assert reviewed_text(tidied(review, tidy_changes(review, ALL), BY)) == CURED


def test_one_family_changes_its_own_places_alone(review):
    after = tidied(review, tidy_changes(review, ["Brackets"]), BY)
    assert reviewed_text(after) == TEXT.replace("( پرويز", "(پرويز")
    assert {decision.finding.code for decision in after.decisions.values()} == {"TXT001"}


def test_the_preview_says_what_is_done(review):
    changes = tidy_changes(review, ALL)
    edits = {edit for change in changes for edit in change.edits}
    assert clash(edits) is None
    assert apply_edits(TEXT, edits) == CURED
    shown = {change.before(TEXT): change.after(TEXT) for change in changes}
    assert shown["سد ها"] == "سدها"


def test_what_was_decided_is_left(review):
    (blank,) = [one for one in review.findings if one.code == "TXT001"]
    kept = reject(review, blank.id, BY)
    after = tidied(kept, tidy_changes(kept, ALL), BY)
    assert reviewed_text(after) == CURED.replace("(پرویز", "( پرویز")
    taken = accept(review, blank.id, blank.suggestions[0], BY)
    left = tidy_changes(taken, ALL)
    assert left
    assert all(blank not in change.findings for change in left)


def test_tidying_again_finds_nothing(review, workspace):
    after = tidied(review, tidy_changes(review, ALL), BY)
    assert tidy_changes(after, ALL) == ()
    assert tidy_changes(review_text(reviewed_text(after), workspace), ALL) == ()


def test_the_given_review_is_unchanged(review):
    before = dict(review.decisions)
    tidied(review, tidy_changes(review, ALL), BY)
    assert review.decisions == before


def test_families_name_rules_that_exist_and_no_fact():
    codes = [code for family in FAMILIES for code in family.codes]
    assert len(codes) == len(set(codes))
    assert set(codes) <= {rule.code for rule in ALL_RULES}
    spelling = {rule.code for rule in ALL_RULES if rule.code.startswith("TXT")}
    assert spelling - set(codes) == {"TXT040", "TXT041", "TXT090"}
