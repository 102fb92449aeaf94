"""places_by_agreement: what most rows of a table or list say is true of the others."""

import pytest

from translator_app.terms.find import find_embedded

TABLE = """
| سلام | /salām/ | hello |
| آب | /āb/ | water |
| کتاب | /ketāb/ | book |
| بازار | /bāzar/ | market |
| این | /in/ | this |
"""
GLOSSARY = """
Rent: “Ejareh”: To lease a house. اجاره
Bridge Office: “Edare-ye Pol” The body that keeps the bridges of a
town and its roads. اداره پل
Absentia: “Hokme Ghiabi”: When one of the parties does not come. حکم غیابی
"""
KEYS = """
- "Theft": taking what is another's (Arabic: سرقة)
- "Begging": asking for money in public (Arabic: تسول)
- "Death": a reported loss of life (Arabic: وفاة)
"""
PEOPLE = """
Cast: a film with a good name by Parviz Sohrabi (پرویز سهرابی)
Music: all of the songs are by Tahmineh Karami (تهمینه کرمی)
Sound: it was made in the town by Bahram Nouri (بهرام نوری)
"""
CODE = """
{"id": 1, "note": "a long word here", "other": "پل"}
{"id": 2, "note": "a long word here", "other": "راه"}
{"id": 3, "note": "a long word here", "other": "باد"}
"""


def pairs(text, evidence_of):
    """Return the English of each run."""
    return [
        term.english.of(text) if term.english else None for term in find_embedded(evidence_of(text), "press")
    ]


def test_a_row_follows_the_other_rows_of_its_table(evidence_of):
    """The small word “this” is what its neighbours are, a translation in the last cell."""
    assert pairs(TABLE, evidence_of) == ["hello", "water", "book", "market", "this"]


@pytest.mark.parametrize(
    ("text", "heads"),
    [(GLOSSARY, ["Rent", "Bridge Office", "Absentia"]), (KEYS, ["Theft", "Begging", "Death"])],
)
def test_entries_that_end_with_the_term_are_rendered_by_their_heads(text, heads, evidence_of):
    """A definition stands between, and the transcription, if any, right behind the head."""
    assert pairs(text, evidence_of) == heads


def test_two_entries_are_no_list(evidence_of):
    """What looks alike twice may do so by chance."""
    assert "Begging" not in pairs("\n".join(KEYS.split("\n")[:3]), evidence_of)


def test_names_found_by_their_letters_stay(evidence_of):
    """A label before a name does not translate it."""
    assert pairs(PEOPLE, evidence_of) == ["Parviz Sohrabi", "Tahmineh Karami", "Bahram Nouri"]


def test_values_of_data_have_no_head(evidence_of):
    """The key of a value is none."""
    assert pairs(CODE, evidence_of) == [None, None, None]
