"""An article is opened by its name or its content; what cannot be is said so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import ReadError
from translator_app.formats.registry import read_article, read_text

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
