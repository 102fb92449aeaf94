"""A misspelt name is answered with the names spelt nearly like it, the likest first."""

import pytest

from tests.builders import entry, glossary_of

GLOSSARY = glossary_of(
    (
        entry("Parviz Sohrabi", "پرویز سهرابی"),
        entry("Parvin Sohrabi", "پروین سهرابی"),
        entry("Dareh crossing", "گذرگاه دره"),
        entry("Ali", "علی"),
    )
)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Parwiz Sohrabi", "Parviz Sohrabi"),
        ("PARVIZ SOHRBAI", "Parviz Sohrabi"),
        ("Parvn Sohrabi", "Parvin Sohrabi"),
        ("Derah crosing", "Dareh crossing"),
        ("پرویز سحرابی", "Parviz Sohrabi"),
        ("كذرگاه دره", "Dareh crossing"),
        ("گذرگاه‌ درهه", "Dareh crossing"),
    ],
)
def test_one_or_two_slips_are_forgiven(asked, first):
    assert GLOSSARY.similar(asked)[0].english == first


@pytest.mark.parametrize("asked", ["", "  ", "Bob", "Mohammad Karimi", "محمد کریمی", "Ala Bala"])
def test_another_name_is_not_alike(asked):
    assert GLOSSARY.similar(asked) == ()


def test_no_more_are_named_than_wanted():
    assert [one.english for one in GLOSSARY.similar("Parvi Sohrabi", 1)] == ["Parviz Sohrabi"]
    assert len(GLOSSARY.similar("Parvi Sohrabi")) == 2
