"""A name is recognised in either script, shortened or spelt in another way, and not taken for another's."""

import pytest

from translator_app.titles.person import Same, same_person
from translator_app.titles.title import Holder

HOLDER = Holder(
    "head", "Mohammad Kiumars Daneshvar-Nia", "سید محمد کیومرث دانشورنیا", None, None, ("K. Daneshvarnia",)
)


@pytest.mark.parametrize(
    ("persian", "english", "same"),
    [
        (None, "Mohammad Kiumars Daneshvar-Nia", Same.FULL),
        (None, "Seyyed Mohammad Kioumars Daneshvar Nia", Same.FULL),
        (None, "Kiumars Daneshvar-Nia", Same.FULL),
        (None, "General Mohammad Koumars Daneshvar-Nia", Same.FULL),
        (None, "Muhammad Kiumars Daneshvar-Nia", Same.FULL),
        (None, "Daneshvar-Nia", Same.FULL),
        (None, "Daneshvarnia", Same.PART),
        (None, "Kiumars", Same.NO),
        (None, "Mohammad Kiumars Sohrabi", Same.NO),
        (None, "Bahman Daneshvar-Nia", Same.NO),
        ("محمد کیومرث دانشورنیا", "X", Same.FULL),
        ("محمدکیومرث دانشور‌نیا", "X", Same.FULL),
        ("كيومرث دانشورنيا", "X", Same.FULL),
        ("دانشورنیا", "X", Same.PART),
        ("بهمن فروغی", "Bahman Foroughi", Same.NO),
        (None, "", Same.NO),
    ],
)
def test_how_far_a_name_agrees(persian, english, same):
    assert same_person(HOLDER, persian, english) is same


def test_hassan_is_not_hossein():
    holder = Holder("head", "Hassan Foroughi", "حسن فروغی", None, None)
    assert same_person(holder, "حسین فروغی", "Hossein Foroughi") is Same.NO
