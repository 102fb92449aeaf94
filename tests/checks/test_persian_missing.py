"""TRM003 asks for the Persian of what an English reader meets as a foreign name, and of nothing else."""

import pytest

from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def workspace():
    return load_workspace()


def offered(words, workspace):
    article = read_text(f"The report names {words} and goes on.")
    found = analyse(article, workspace, None, "press").findings
    return [f.span.of(article.text) for f in found if f.code == "TRM003"]


NAMES = ["Artesh", "ISNA", "Hassan Rouhani", "velayat-e faqih", "the Guardian Council"]


@pytest.mark.parametrize("words", NAMES)
def test_names_of_the_region_are_asked_for(words, workspace):
    assert offered(words, workspace) == [words.removeprefix("the ")]


@pytest.mark.parametrize(
    "words",
    [
        "the foreign minister", "a commander", "the bank", "Islam", "the Qur’ān", "an imam", "a district",
        "a lake",
        "the European Union", "Reuters", "Vladimir Putin", "the city of Isfahan", "a film",
    ],
)  # fmt: skip
def test_posts_loanwords_places_and_the_wide_world_are_not(words, workspace):
    assert offered(words, workspace) == []
