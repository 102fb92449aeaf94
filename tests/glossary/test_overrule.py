"""What the user's own glossary says of a concept or a pair of wordings stands instead of the shipped row."""

from tests.builders import entry
from translator_app.glossary.entry import Status
from translator_app.glossary.overrule import not_overruled
from translator_app.glossary.table import EntryTable, table_of

SHIPPED = table_of(
    [
        entry("Ford", "گدار"),
        entry("Sluice Board", "هیئت دریچه"),
        entry("Sluice Board", "شورای دریچه"),
        entry("Weir", "آب‌بند"),
    ],
    "shipped.tsv",
)


def left(*own):
    return [(one.english, one.persian) for one in not_overruled(SHIPPED, table_of(own, "own.tsv"))]


def test_every_row_of_the_same_concept_gives_way():
    assert left(entry("Ford", "پایاب")) == [
        ("Sluice Board", "هیئت دریچه"), ("Sluice Board", "شورای دریچه"), ("Weir", "آب‌بند"),
    ]  # fmt: skip


def test_the_same_two_wordings_give_way_under_another_name_of_the_concept():
    own = entry("sluice board", "هيئت دريچه", status=Status.FORBIDDEN)
    own = type(own)(own.english, own.persian, "another", own.kind, status=own.status)
    assert left(own) == [("Ford", "گدار"), ("Sluice Board", "شورای دریچه"), ("Weir", "آب‌بند")]


def test_without_own_entries_nothing_gives_way():
    assert len(left()) == 4
    assert len(not_overruled(EntryTable.joined(()), SHIPPED)) == 0
