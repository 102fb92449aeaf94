"""For a wording that is not wanted the likest one in use is offered, in as many words."""

import datetime

from tests.builders import entry, glossary_of
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.glossary.instead import wordings_instead


def row(english, status=Status.PREFERRED, concept="one", kind=Kind.ORGANISATION, **fields):
    made = entry(english, "پ", kind, status=status, **fields)
    return made.__class__(**{**{name: getattr(made, name) for name in made.__slots__}, "concept": concept})


def instead(wrong, *rows, kind=Kind.ORGANISATION, date=None):
    bad = row(wrong, Status.FORBIDDEN, kind=kind)
    return wordings_instead(glossary_of((*rows, bad)), bad, date)


def test_the_preferred_wording_is_offered():
    assert instead(
        "Ford Guardian Board", row("Ford Guard Board"), row("Fords' Guard Board", Status.ADMITTED)
    ) == ("Ford Guard Board",)


def test_where_the_preferred_one_is_another_altogether_the_likest_comes_first():
    rows = (row("FNA"), row("Agency of Fords", Status.ADMITTED), row("Ford News Agency", Status.ADMITTED))
    assert instead("Fords News Agency", *rows) == ("Ford News Agency", "FNA")


def test_of_a_person_so_many_words_are_taken_as_were_written():
    rows = (row("Mahmoud Daneshvar", kind=Kind.PERSON),)
    assert instead("Daneshwar", *rows, kind=Kind.PERSON) == ("Daneshvar",)
    assert instead("Mahmud Daneshwar", *rows, kind=Kind.PERSON) == ("Mahmoud Daneshvar",)
    assert instead("The old mayor", *rows, kind=Kind.PERSON) == ("Mahmoud Daneshvar",)


def test_what_is_no_longer_valid_or_of_no_concept_is_not_offered():
    old = row("Ford News Agency", Status.ADMITTED, valid_until=datetime.date(2003, 12, 31))
    assert instead("Fords News Agency", row("FNA"), old, date=datetime.date(2010, 1, 1)) == ("FNA",)
    assert instead("Fords News Agency") == ()
