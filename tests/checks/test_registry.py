"""ALL_RULES: every rule proves itself on its own examples, through the whole program."""

import re
from pathlib import Path

import pytest

import translator_app.checks
from translator_app.checks.registry import ALL_RULES, rule_of
from translator_app.core.edit import apply_edits
from translator_app.core.span import Span
from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

CODES = [rule.code for rule in ALL_RULES]
BAD = [
    pytest.param(rule, *pair, id=f"{rule.code}-{n}")
    for rule in ALL_RULES
    for n, pair in enumerate(rule.bad, 1)
]
GOOD = [
    pytest.param(rule, text, id=f"{rule.code}-{n}")
    for rule in ALL_RULES
    for n, text in enumerate(rule.good, 1)
]
MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)
each_rule = pytest.mark.parametrize("rule", ALL_RULES, ids=CODES)


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def reported(rule, text, workspace):
    """Return what `rule` reports in `text`, all other rules and the shipped data taking part."""
    found = analyse(read_text(text), workspace, rule.date, rule.scheme, rule.advice)
    assert rule.code in found.ran
    return [finding for finding in found.findings if finding.code == rule.code]


def test_the_codes_are_sorted_and_no_code_is_used_twice():
    assert sorted(set(CODES)) == CODES


def test_every_rule_in_the_folder_is_in_the_list():
    folder = Path(translator_app.checks.__file__).parent
    files = {path.stem for path in folder.glob("[a-z][a-z][a-z][0-9][0-9][0-9]_*.py")}
    assert files == {rule.check.__module__.rpartition(".")[2] for rule in ALL_RULES}


@each_rule
def test_a_rule_is_named_like_its_file(rule):
    assert re.fullmatch(r"(TRM|ROM|TTL|TXT)\d{3}", rule.code)
    stem = rule.check.__module__.rpartition(".")[2]
    assert stem == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


@each_rule
def test_a_rule_explains_itself(rule):
    assert rule.summary.endswith(".")
    assert rule.source
    assert rule.bad
    assert rule.good
    assert rule_of(rule.code.lower()) is rule


def test_an_unknown_code_is_no_rule():
    assert rule_of("TXT000") is None


@pytest.mark.parametrize(("rule", "marked", "cured"), BAD)
def test_a_bad_example_is_reported_once_and_exactly_there(rule, marked, cured, workspace):
    text, mark = MARKED.sub(r"\1", marked), MARKED.search(marked)
    assert mark, "The example marks no fault."
    place = Span(mark.start(), mark.end() - 2)
    found = reported(rule, text, workspace)
    assert [(finding.span, finding.severity) for finding in found] == [(place, rule.severity)]
    assert found[0].message.endswith(".")


@pytest.mark.parametrize(("rule", "marked", "cured"), BAD)
def test_the_first_suggestion_cures_a_bad_example(rule, marked, cured, workspace):
    text = MARKED.sub(r"\1", marked)
    (finding,) = reported(rule, text, workspace)
    mended = [apply_edits(text, suggestion.edits) for suggestion in finding.suggestions[:1]]
    assert mended == ([cured] if cured else [])


@pytest.mark.parametrize(("rule", "marked", "cured"), BAD)
def test_a_cured_example_is_silent(rule, marked, cured, workspace):
    assert not cured or reported(rule, cured, workspace) == []


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_a_good_example_is_silent(rule, text, workspace):
    assert reported(rule, text, workspace) == []
