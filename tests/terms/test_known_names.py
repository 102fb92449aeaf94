"""known_kind: names that say by themselves, or beside a word of their group, what they name."""

import pytest

from translator_app.core.errors import DataError
from translator_app.core.kind import Kind
from translator_app.terms.known_names import known_kind, load_known_names, name_key


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    path = tmp_path_factory.mktemp("names") / "known_names.tsv"
    path.write_text(
        "# kind\tgroup\thow sure\tPersian\n"
        "concept\tmonth\tdoubtful\tمهر\norganisation\tmedia\tdoubtful\tمهر\n"
        "work\tperiodical\tsure\tپیک پل\nwork\tclassic\tsure\tکوه نان\n",
        encoding="utf-8",
    )
    return load_known_names(path)


@pytest.mark.parametrize(
    ("persian", "before", "after", "kind"),
    [
        ("مهر", "in ", ")", Kind.CONCEPT),
        ("مهر", "the month of ", ")", Kind.CONCEPT),
        ("مهر", "the agency ", ")", Kind.ORGANISATION),
        ("مهر", "", ") slept.", None),
        ("پیک\u200cپل", "", ")", Kind.WORK),
    ],
)
def test_a_doubtful_name_needs_a_word_beside_it(persian, before, after, kind, names):
    assert known_kind(names[name_key(persian)], before, after, by_letters=True) is kind


def test_a_newspaper_is_known_by_its_sound_and_a_classic_by_its_meaning_too(names):
    assert known_kind(names[name_key("پیک پل")], "", "", by_letters=False) is None
    assert known_kind(names[name_key("کوه نان")], "", "", by_letters=False) is Kind.WORK


@pytest.mark.parametrize(
    "row", ["work\tperiodical\tsure", "deed\tmonth\tsure\tمهر", "work\tmonth\tmaybe\tمهر"]
)
def test_a_row_at_fault_is_named(row, tmp_path):
    path = tmp_path / "known_names.tsv"
    path.write_text(row + "\n", encoding="utf-8")
    with pytest.raises(DataError, match="known_names"):
        load_known_names(path)


def test_no_shipped_name_is_sure_of_two_kinds(heads):
    both = {key: {one.kind for one in kinds if one.sure} for key, kinds in heads.known.items()}
    assert {key for key, kinds in both.items() if len(kinds) > 1} == set()
