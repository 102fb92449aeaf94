"""What the tests of terms share: the shipped data, and what pairing may look at."""

import pytest

from translator_app.formats.registry import read_text
from translator_app.glossary.match import find_terms
from translator_app.terms.pair import Evidence
from translator_app.text.prepare import prepare
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="session")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


@pytest.fixture(scope="session")
def heads(workspace):
    """The shipped head words."""
    return workspace.heads


@pytest.fixture(scope="session")
def evidence_of(workspace):
    """Make what pairing may look at, from a text."""

    def make(text):
        prepared = prepare(read_text(text))
        hits = find_terms(prepared, workspace.glossary, None)
        return Evidence(prepared, hits, workspace.glossary, workspace.lexicon, workspace.heads)

    return make
