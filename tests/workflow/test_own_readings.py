"""What the user's glossary says of a name is how the name sounds."""

from pathlib import Path

import pytest

from translator_app.core.kind import Kind
from translator_app.glossary.entry import Entry, Status
from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict
from translator_app.workflow.own_readings import own_readings
from translator_app.workflow.workspace import load_workspace


def named(english: str, persian: str, **more) -> Entry:
    return Entry(english, persian, "reza-karami", more.pop("kind", Kind.PERSON), **more)


def test_each_word_of_a_name_is_read_from_its_spelling():
    found = {(one.persian, one.reading, one.role) for one in own_readings([named("Reza Karami", "رضا کرمی")])}
    assert found == {("رضا", "rezā", "given"), ("کرمی", "karami", "surname")}


@pytest.mark.parametrize(
    "entry",
    [
        named("Cyrus", "کوروش"),
        named("Relief Committee", "کمیته یاری", kind=Kind.ORGANISATION),
        named("Reza Karami", "رضا کرمی", status=Status.FORBIDDEN),
        named("Reza Karami", ""),
    ],
)
def test_what_is_no_spelling_in_use_says_nothing(entry):
    assert list(own_readings([entry])) == []


def test_a_name_of_the_users_glossary_is_right_in_other_names_too(tmp_path: Path):
    """The shipped readings know رستمی as Rostami alone."""
    own = tmp_path / "own.tsv"
    own.write_text("# english\tpersian\tkind\nReza Restami\tرضا رستمی\tperson\n", encoding="utf-8")
    without, having = load_workspace(), load_workspace([own])
    before = compare("مینا رستمی", "Mina Restami", without.lexicon)
    assert compare("مینا رستمی", "Mina Restami", having.lexicon).verdict is Verdict.OK
    assert before.verdict is not Verdict.OK
