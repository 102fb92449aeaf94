"""Kind: the words the interface prints."""

from translator_app.core.kind import Kind


def test_the_kinds_are_those_outside_programs_know():
    assert [kind.value for kind in Kind] == "person organisation title place work concept other".split()
