r"""The rules on Persian spelling against a sample: each kind of fault, and as many strings that are right.

`orthography.tsv` has one string a line: the code of the rule that must speak, or “clean”; how the
string came about (written by hand, or made from a right one); the string; where one is given, how it
reads with every first suggestion taken. Invisible characters are written as \\uXXXX.
"""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator_app.checks.registry import ALL_RULES
from translator_app.core.edit import apply_edits, clash
from translator_app.core.errors import ReadError
from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

RULES = [rule for rule in ALL_RULES if rule.code.startswith("TXT")]
ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
FOUND_AT_LEAST, WRONG_AT_MOST = 0.98, 0.005


def sample():
    lines = (Path(__file__).parent / "orthography.tsv").read_text("utf-8").splitlines()
    plain = (ESCAPE.sub(lambda match: chr(int(match[1], 16)), line) for line in lines if line[0] != "#")
    return [tuple(line.split("\t")) for line in plain]


SAMPLE = sample()
FAULTY = [row for row in SAMPLE if row[0] != "clean"]
CLEAN = [row[2] for row in SAMPLE if row[0] == "clean"]


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def found(text, workspace):
    try:
        article = read_text(text)
    except ReadError:  # nothing but blanks is no article
        return ()
    return analyse(article, workspace, None, "press", rules=RULES).findings


def mended(text, findings):
    return apply_edits(text, {edit for one in takable(findings) for edit in one.suggestions[0].edits})


def left(findings):
    """Return the codes of findings that wait for another one of the same words."""
    return {one.code for one in findings} - {one.code for one in takable(findings)}


def takable(findings):
    """Return the findings whose first suggestions can be taken together, in order."""
    edits, taken = set(), []
    for one in findings:
        if one.suggestions and not clash({*edits, *one.suggestions[0].edits}):
            edits.update(one.suggestions[0].edits)
            taken.append(one)
    return taken


def test_the_sample_is_large_and_half_of_it_is_right():
    assert len(SAMPLE) > 600
    assert len(CLEAN) > 300
    assert {row[0] for row in FAULTY} >= {rule.code for rule in RULES} - {"TXT090"}


def test_nearly_every_fault_is_found(workspace):
    missed = [(code, text) for code, _, text, _ in FAULTY if not found(text, workspace)]
    assert len(missed) / len(FAULTY) <= 1 - FOUND_AT_LEAST, missed


def test_nearly_no_right_string_is_reported(workspace):
    wrong = [(text, findings) for text in CLEAN if (findings := found(text, workspace))]
    assert len(wrong) / len(CLEAN) <= WRONG_AT_MOST, wrong


@pytest.mark.parametrize("row", [row for row in FAULTY if row[3]], ids=lambda row: f"{row[0]}-{row[3][:20]}")
def test_the_suggestions_give_the_right_string(row, workspace):
    _, _, text, cured = row
    findings = found(text, workspace)
    assert not findings or mended(text, findings) == cured


def test_a_mended_string_is_silent(workspace):
    """Every rule that spoke is silent once its suggestion is taken."""
    again = [
        (text, once, one.code)
        for _, _, text, _ in FAULTY
        for findings in [found(text, workspace)]
        for once in [mended(text, findings)]
        for one in found(once, workspace)
        if one.suggestions and one.code in {finding.code for finding in findings} - left(findings)
    ]
    assert again == []


PIECES = st.sampled_from(
    "کتاب ها می رود خانه ی ، , ؛ ? ؟ ( ) « » [ ] ۱۳٩۸ 1398 ۵۰% علی اکبر حاجی زاده پَرویز پــل كريمي دره\u200c \u200c\u200c "  # noqa: E501
    "\u200b \u00ad \u200f \u2067 \u2069 ﭘﻞ یمیرک e x the Karimi ۲ تیر ۱۳۹۸ / 23 June 2019 در در".split(" ")
)
TEXTS = st.lists(st.one_of(PIECES, st.sampled_from(["", " ", "  ", "\n", ".", "\u200c"])), max_size=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=TEXTS, glue=st.sampled_from(["", " "]))
def test_each_suggestion_changes_its_own_place_alone(pieces, glue, workspace):
    """Nothing outside the edits of a suggestion changes, and they stand at their finding or beside its run."""  # noqa: E501
    text = glue.join(pieces)
    for finding in found(text, workspace):
        for suggestion in finding.suggestions:
            edits = sorted(suggestion.edits)
            once = apply_edits(text, edits)
            assert once != text
            assert once[: edits[0].span.start] == text[: edits[0].span.start]
            assert once[len(once) - len(text) + edits[-1].span.end :] == text[edits[-1].span.end :]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=TEXTS)
def test_taking_one_suggestion_settles_its_finding(pieces, workspace):
    """The rule does not speak again about the words it has just put there."""
    text = " ".join(pieces)
    for finding in found(text, workspace):
        if not finding.suggestions or finding.code in ("TXT040", "TXT041"):
            continue
        edits = finding.suggestions[0].edits
        once = apply_edits(text, edits)
        there = edits[0].span.start, edits[0].span.start + len(edits[0].text)
        again = [(one.code, one.span.start, one.span.end) for one in found(once, workspace)]
        assert (finding.code, *there) not in again or once == text
