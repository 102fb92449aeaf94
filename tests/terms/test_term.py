"""EmbeddedTerm and KnownName are values."""

import dataclasses

import pytest

from tests.builders import entry, term
from translator_app.core.span import Span
from translator_app.terms.term import KnownName


def test_they_cannot_be_changed():
    for value in (term(1, "Dareh (دره)", "Dareh", "دره"), KnownName(entry("ISNA", "ایسنا"), (Span(0, 4),))):
        with pytest.raises(dataclasses.FrozenInstanceError):
            value.entry = None


def test_equal_values_are_equal_terms():
    assert term(1, "Dareh (دره)", "Dareh", "دره") == term(1, "Dareh (دره)", "Dareh", "دره")
