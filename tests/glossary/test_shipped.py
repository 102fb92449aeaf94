"""The shipped glossaries: whole, sourced, in agreement with one another and with the engines."""

import tomllib
from collections import defaultdict

import pytest

from translator_app.core.kind import Kind
from translator_app.data import data_dir
from translator_app.glossary.entry import Status
from translator_app.glossary.lint import lint
from translator_app.glossary.load import load_glossary
from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict
from translator_app.workflow.workspace import load_workspace

FOLDER = data_dir("glossaries")
PATHS = sorted(FOLDER.glob("*.tsv"))
each_file = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
USED = (Status.PREFERRED, Status.ADMITTED)


@pytest.fixture(scope="module")
def entries():
    return [entry for path in PATHS for entry in load_glossary(path).entries]


@each_file
def test_a_file_has_no_fault(path):
    assert [str(fault) for fault in lint(path)] == []


def test_each_file_says_what_it_is_and_under_which_licence():
    about = tomllib.loads((FOLDER / "about.toml").read_text(encoding="utf-8"))
    assert sorted(about) == [path.stem for path in PATHS]
    for facts in about.values():
        assert {"field", "language", "style", "keeper", "licence", "completeness", "date"} <= facts.keys()
        assert facts["licence"] == "CC0-1.0"


def test_every_concept_is_one_kind_of_thing_and_has_a_preferred_term(entries):
    kinds, preferred = defaultdict(set), set()
    for entry in entries:
        kinds[entry.concept].add(entry.kind)
        if entry.status is Status.PREFERRED:
            preferred.add(entry.concept)
    assert {concept for concept, found in kinds.items() if len(found) > 1} == set()
    assert kinds.keys() - preferred == set()


def test_what_a_concept_is_confused_with_exists_and_says_the_same(entries):
    rivals = {(entry.concept, rival) for entry in entries for rival in entry.confusable}
    assert {rival for _, rival in rivals} <= {entry.concept for entry in entries}
    assert rivals == {(second, first) for first, second in rivals}
    assert rivals


def test_no_wording_is_used_for_a_persian_that_forbids_it(entries):
    def keys(statuses):
        return {(e.english.casefold(), e.persian) for e in entries if e.status in statuses}

    assert keys(USED) & keys((Status.FORBIDDEN, Status.DEPRECATED)) == set()


def test_names_are_spelt_as_the_program_itself_reads_them_or_say_why_not(entries):
    lexicon = load_workspace().lexicon
    names = [
        (entry.english, entry.persian)
        for entry in entries
        if entry.kind is Kind.PERSON and entry.status is Status.PREFERRED and not entry.note
    ]
    wrong = [name for name in names if compare(name[1], name[0], lexicon).verdict is Verdict.WRONG]
    assert wrong == []
