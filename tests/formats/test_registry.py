"""An article is opened by its name or its content, and written by its name; what cannot be is said so."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reviews import decided_review, plain_review
from translator_app.core.errors import ReadError, UsageError, WriteError
from translator_app.formats.registry import (
    LAYOUTS,
    WRITABLE,
    read_article,
    read_text,
    render_article,
    write_article,
)

STORY = "A title of it\n\nThe commander Sohrab (سهراب) spoke at some length about the bridge."


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.txt", STORY, "txt"),
        ("a.md", STORY, "md"),
        ("a.HTM", "<p>words", "html"),
        ("a.news", STORY, "txt"),
        ("a", "\ufeff <!DOCTYPE html><p>words", "html"),
        ("a.txt", "<html> is a tag", "txt"),
    ],
)
def test_the_form_is_known_by_name_or_content(tmp_path, name, content, form):
    path = tmp_path / name
    path.write_bytes(content.encode())
    article = read_article(path)
    assert (article.format, article.path, article.source_text) == (form, path, content)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.docx", b"PK\x03\x04", "damaged or locked with a password. Open it in your word processor"),
        ("a.pdf", b"%PDF-1.7", r"\.pdf file cannot be opened yet\. Save it as a Word document, text or HTML"),
        ("a", b"%PDF-1.7 \0\1", "PDF file cannot"),
        ("a.txt", b"PK\x03\x04\0\0", "damaged or locked"),
        ("a.txt", b"   \n ", "nothing but blanks"),
        ("a.txt", b"\0\1\2\3", "not a text file"),
    ],
)
def test_what_cannot_be_opened_says_what_to_do(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ReadError, match=words) as caught:
        read_article(path)
    assert "\n" not in str(caught.value)


def test_the_encoding_can_be_told(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("سهراب spoke.".encode("cp720"))
    assert read_article(path, encoding="cp720").text == "سهراب spoke."


WRITTEN = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\r\n\t"), min_size=1, max_size=80
)


@given(WRITTEN.filter(lambda text: text.strip("\ufeff\u200b \r\n\t\u00a0").strip() != ""))
def test_what_is_in_the_file_is_in_the_article(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "same.txt"
    path.write_bytes(text.encode())
    assert read_article(path).text == text


@pytest.mark.parametrize("text", ["", "  \n", "a\0b", "a\ud800b"])
def test_a_paste_without_text_is_refused(text):
    with pytest.raises(ReadError):
        read_text(text)


MISSING = {("txt", "terms"), ("tsv", "article"), ("json", "article"), ("json", "bilingual")}


@pytest.mark.parametrize("form", WRITABLE)
@pytest.mark.parametrize("layout", [None, *LAYOUTS])
def test_each_form_and_layout_is_written_or_refused(tmp_path, form, layout):
    path = tmp_path / f"out.{form}"
    if (form, layout) in MISSING:
        with pytest.raises(UsageError, match=layout):
            write_article(decided_review(), path, layout)
        assert not path.exists()
    else:
        write_article(decided_review(), path, layout)
        assert path.stat().st_size > 100


@pytest.mark.parametrize("name", ["a.odt", "a", "a.review.xyz"])
def test_an_unknown_ending_lists_the_known_ones(tmp_path, name):
    with pytest.raises(UsageError, match=r"\.docx, \.html, \.txt, \.tsv, \.json"):
        write_article(decided_review(), tmp_path / name)


def test_an_unknown_layout_lists_the_known_ones(tmp_path):
    with pytest.raises(UsageError, match="article, bilingual, terms"):
        write_article(decided_review(), tmp_path / "a.docx", "poster")


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
