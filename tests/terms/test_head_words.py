"""Head words: the shipped table reads, and a damaged one is named."""

import pytest

from translator_app.core.errors import DataError
from translator_app.terms.head_words import HeadType, load_head_words


def table(tmp_path, text):
    path = tmp_path / "head_words.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_is_read(tmp_path):
    heads = load_head_words(
        table(tmp_path, "# type\n\nrank\tسرتیپ دوم\tsecond brigadier\nbody\tوزارت\tministry,office\n")
    )
    assert heads.of(("سرتیپ", "دوم", "سهرابی")).type is HeadType.RANK
    assert heads.of(("وزارت",)).english == ("ministry", "office")
    assert heads.ranks == {"second", "brigadier"}
    assert heads.nouns == {"ministry", "office"}


def test_the_longest_head_word_wins(tmp_path):
    heads = load_head_words(table(tmp_path, "rank\tسرتیپ\tbrigadier\nrank\tسرتیپ دوم\tsecond brigadier\n"))
    assert heads.of(("سرتیپ", "دوم")).english == ("second brigadier",)
    assert heads.of(("سرتیپ", "پرویز")).english == ("brigadier",)


def test_words_and_names_of_women_are_no_head_words(tmp_path):
    heads = load_head_words(table(tmp_path, "word\tملی\tnational\nwoman\tمینا\tmina\nidea\tصلح\tpeace\n"))
    assert heads.of(("ملی",)) is None
    assert heads.meanings == {"ملی": ("national",), "صلح": ("peace",)}
    assert heads.women == {"مینا"}
    assert heads.of(("صلح",)).type is HeadType.IDEA


def test_an_unknown_word_is_none(heads):
    assert heads.of(("پل",)) is None or heads.of(("پل",)).type is HeadType.PLACE
    assert heads.of(("سهرابی",)) is None
    assert heads.of(()) is None


@pytest.mark.parametrize(
    "row", ["rank\tسرتیپ", "king\tشاه\tking", "rank\tسرتیپ\tgeneral\tmore", "rank سرتیپ general"]
)
def test_a_damaged_row_is_named_with_its_line(tmp_path, row):
    path = table(tmp_path, f"# type\tpersian\tenglish\n{row}\n")
    with pytest.raises(DataError, match="line 2"):
        load_head_words(path)


@pytest.mark.parametrize("row", ["rank\t\tgeneral", "rank\tسرتیپ\t", "rank\t \tgeneral"])
def test_an_empty_cell_is_a_fault(tmp_path, row):
    with pytest.raises(DataError, match="line 1"):
        load_head_words(table(tmp_path, row + "\n"))
