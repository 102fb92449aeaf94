"""Words such as former and acting are taken off a question, and what they ask for is kept."""

import pytest

from translator_app.titles.qualifier import without_qualifier


@pytest.mark.parametrize(
    ("asked", "office", "kind"),
    [
        ("former minister of water", "minister of water", "former"),
        ("Iran's ex-minister of water", "Iran's minister of water", "former"),
        ("وزیر سابق آب", "وزیر آب", "former"),
        ("the then-minister of water", "the minister of water", "present"),
        ("acting minister of water", "minister of water", "present"),
        ("رئیس جمهور وقت", "رئیس جمهور", "present"),
        ("president-elect", "president", "coming"),
        ("رئیس جمهور منتخب", "رئیس جمهور", "coming"),
        ("minister of water", "minister of water", None),
        ("Alexander Examen", "Alexander Examen", None),
        ("former", "former", None),
    ],
)
def test_what_is_asked_for_is_kept(asked, office, kind):
    assert without_qualifier(asked) == (office, kind)
