"""The page on house style says what the shipped glossaries prefer."""

import re

import pytest

from translator_app.data import data_dir
from translator_app.glossary.entry import Status
from translator_app.glossary.load import load_glossary
from translator_app.text.fold import fold_key

PAGE = (data_dir("resources") / "help" / "house-style.md").read_text(encoding="utf-8")
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|")[:2])
    for line in PAGE.splitlines()
    if re.match(r"\| *[\u0600-\u06ff]", line)
]
USED = (Status.PREFERRED, Status.ADMITTED)


@pytest.fixture(scope="module")
def entries():
    return [entry for path in data_dir("glossaries").glob("*.tsv") for entry in load_glossary(path).entries]


def concepts(entries, status, *, english="", persian=""):
    """Return the concepts that have a term of that status and wording."""
    return {
        entry.concept
        for entry in entries
        if entry.status in status
        and (not english or fold_key(entry.english) == fold_key(english))
        and (not persian or fold_key(entry.persian) == fold_key(persian))
    }


@pytest.mark.parametrize(("persian", "wording"), ROWS, ids=[wording for _, wording in ROWS])
def test_each_wording_is_one_the_glossary_uses_for_the_persian(entries, persian, wording):
    both = concepts(entries, USED, english=wording) & concepts(entries, USED, persian=persian)
    assert both, f"{wording} is not in use for {persian}"


def test_the_page_has_both_tables():
    assert len(ROWS) > 30
    assert len({persian for persian, _ in ROWS}) == len(ROWS)


def test_general_terms_prefer_the_american_spelling(entries):
    british = re.compile(r"\b(?:defence|programme|centre|labour|armoured)\b|isation\b")
    preferred = {entry.english for entry in entries if entry.status is Status.PREFERRED}
    general = {english for english in preferred if english.islower()}
    assert {english for english in general if british.search(english)} == set()
    assert {"air defense", "privatization", "minimum wage"} <= general
