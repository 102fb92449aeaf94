"""A review is written by the name of its file, in every form that is promised; what cannot be is said so."""

import json
from pathlib import Path

import pytest

from tests.formats.reviews import decided_review, empty_review, judged_review, plain_review
from translator_app.core.errors import UsageError, WriteError
from translator_app.formats.registry import read_article
from translator_app.formats.writing import LAYOUTS, WRITABLE, render_article, write_article
from translator_app.review.state import Analysis, Review

TABLES = ("csv", "tsv", "xlsx", "tmx", "xlf", "tbx", "json")
MISSING = {(form, "article") for form in TABLES}
MISSING |= {(form, "bilingual") for form in ("xlf", "tbx", "json")}


@pytest.mark.parametrize("form", WRITABLE)
@pytest.mark.parametrize("layout", [None, *LAYOUTS])
def test_each_form_and_layout_is_written_or_refused(qapp, tmp_path, form, layout):
    path = tmp_path / f"out.{form}"
    if (form, layout) in MISSING:
        with pytest.raises(UsageError, match=layout):
            write_article(decided_review(), path, layout)
        assert not path.exists()
    else:
        write_article(decided_review(), path, layout)
        assert path.stat().st_size > 100


@pytest.mark.parametrize("name", ["a.doc", "a", "a.review.xyz"])
def test_an_unknown_ending_lists_the_known_ones(tmp_path, name):
    with pytest.raises(UsageError, match=r"\.docx, \.odt, \.html, \.md, \.txt, \.pdf, \.csv, "):
        write_article(decided_review(), tmp_path / name)


def test_an_unknown_layout_lists_the_known_ones(tmp_path):
    with pytest.raises(UsageError, match="article, bilingual, terms"):
        write_article(decided_review(), tmp_path / "a.docx", "poster")


@pytest.mark.parametrize("form", [form for form in WRITABLE if form != "docx"])
def test_the_same_review_gives_the_same_bytes(qapp, form):
    path = Path(f"a.{form}")
    assert render_article(judged_review(), path) == render_article(judged_review(), path)


@pytest.mark.parametrize("form", WRITABLE)
def test_an_article_without_persian_is_written(qapp, form):
    assert render_article(empty_review(), Path(f"a.{form}"))


@pytest.mark.parametrize(
    ("name", "like"), [("a.htm", "a.html"), ("a.MARKDOWN", "a.md"), ("a.xliff", "a.xlf")]
)
def test_other_endings_of_a_form_are_known(name, like):
    assert render_article(judged_review(), Path(name)) == render_article(judged_review(), Path(like))


def test_text_goes_out_exactly(tmp_path):
    text = "\ufeffOne\r\nTwo (سارا)\u2028three\tfour"
    write_article(plain_review(text), tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == text.encode()


def test_a_failed_export_leaves_the_old_file(tmp_path):
    folder = tmp_path / "out.txt"
    folder.mkdir()
    with pytest.raises(WriteError):
        write_article(decided_review(), folder)
    assert folder.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_a_table_can_have_a_byte_order_mark(tmp_path):
    write_article(decided_review(), tmp_path / "a.tsv", bom=True)
    assert (tmp_path / "a.tsv").read_bytes().startswith(b"\xef\xbb\xbfnumber\t")
    assert render_article(decided_review(), tmp_path / "a.tsv").startswith(b"number\t")


def test_json_is_what_the_check_gives(tmp_path):
    write_article(decided_review(), tmp_path / "a.json")
    (found,) = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [term["fa"] for term in found["terms"]][:2] == ["گذرگاه دره", "پرویز سهرابی"]


def test_the_article_itself_and_a_saved_review_are_never_written_over(tmp_path):
    path = tmp_path / "road.txt"
    path.write_text("A road (راه دره) may close.", encoding="utf-8")
    review = Review(read_article(path), Analysis())
    for own in (path, tmp_path / "road.review.json"):
        with pytest.raises(WriteError, match="Choose another name"):
            write_article(review, own)
    assert path.read_text(encoding="utf-8") == "A road (راه دره) may close."
    assert [file.name for file in tmp_path.iterdir()] == ["road.txt"]
