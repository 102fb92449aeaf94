"""The rules on Persian spelling against a sample: each kind of fault, and as many strings that are right.

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
from translator_app.core.edit import apply_edits
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
    return analyse(read_text(text), workspace, None, "press", rules=RULES).findings


def mended(text, findings):
    return apply_edits(text, {edit for one in findings for s in one.suggestions[:1] for edit in s.edits})


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


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=st.sampled_from(FAULTY))
def test_a_mended_string_is_silent_and_the_rest_of_it_untouched(row, workspace):
    """Nothing outside the edits changes, a second reading finds nothing more, and mending again does nothing."""
    text = row[2]
    findings = found(text, workspace)
    once = mended(text, findings)
    again = found(once, workspace)
    assert [one for one in again if one.suggestions and one.code in {f.code for f in findings}] == []
    kept = "".join(char for index, char in enumerate(text) if not _is_edited(index, findings))
    rest = iter(once)
    assert all(char in rest for char in kept)


def _is_edited(index, findings):
    edits = [edit for one in findings for s in one.suggestions[:1] for edit in s.edits]
    return any(edit.span.start <= index < edit.span.end for edit in edits)
