"""owner_among: which of two persons of one surname is meant."""

import pytest

from tests.builders import place, term
from translator_app.terms.mention_owner import owner_among

FATHER = "Parviz Sohrabi (پرویز سهرابی)"
SON = "Iraj Sohrabi (ایرج سهرابی)"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (f"{FATHER} and his son {SON} came. The elder ⟦Sohrabi⟧ left.", 1),
        (f"{FATHER} and his son {SON} came. The younger ⟦Sohrabi⟧ left.", 2),
        (f"{SON} came with his late father {FATHER}. The younger ⟦Sohrabi⟧ left.", 2),
        (f"{FATHER} came. {SON}, his nephew, stayed. The younger ⟦Sohrabi⟧ left.", 2),
        (f"{FATHER} and {SON} came. The younger ⟦Sohrabi⟧ left.", None),
        (f"Ayatollah {FATHER} met {SON}. Ayatollah ⟦Sohrabi⟧ left.", 1),
        (f"{FATHER} met {SON}. Parviz Sohrabi, the cleric, spoke. Ayatollah ⟦Sohrabi⟧ left.", 1),
        (f"{FATHER} met {SON}, the coach. Coach ⟦Sohrabi⟧ left.", 2),
        (f"{FATHER} met {SON}. ⟦Sohrabi⟧ left.", None),
        (f"{FATHER} met {SON}. Iraj Sohrabi ate. Then it rained. ⟦Sohrabi⟧ left.", 2),
    ],
)
def test_age_rank_and_who_was_named_last_tell(text, owner, heads):
    at = text.index("⟦")
    text = text.replace("⟦", "").replace("⟧", "")
    span = place(text[at:], "Sohrabi")
    span = type(span)(span.start + at, span.end + at)
    terms = [term(1, text, "Parviz Sohrabi", "پرویز سهرابی"), term(2, text, "Iraj Sohrabi", "ایرج سهرابی")]
    found = {1: [], 2: []}
    for number, name in ((1, "Parviz Sohrabi"), (2, "Iraj Sohrabi")):
        if text.count(name) > 1:
            found[number].append(place(text, name, 2))
    assert owner_among(text, terms, span, found, heads) == owner
