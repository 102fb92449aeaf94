"""The encoding of an English text with one per cent of Persian in it is found, and nothing of it is lost."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.errors import ReadError
from translator_app.formats.code_page import find_code_page
from translator_app.formats.encoding import decode, is_binary

ENGLISH = (
    "The commander of the ground force said on Monday that the joint drill would go on. "
    "Officials in the capital did not answer questions about the budget of the province. "
    "“We shall see,” he added – and left. "
)
NAMES = (
    "كاظم موحدي",
    "مهرداد سهيلي",
    "زهرا نوروزي",
    "عبدالله بن سعيد",
    "طارق الحسن",
    "يوسف كريمي",
    "محمد",
    "علي",
    "سارا",
)
PERSIAN_ONLY = ("کاظم موحدی", "پژمان چگینی", "نیروی‌زمینی ۱۳۹۸")


def mixed(names, seed, share=0.01, plain=False):
    """English with about `share` of its bytes in names, each in brackets."""
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    parts = []
    for _ in range(60):
        parts.append(ENGLISH)
        if chance.random() < share * len(ENGLISH) / 10:
            parts.append(f"Kazem Movahedi ({chance.choice(names)}) was there. ")
    parts.append(f"It ended with Sohrab ({names[0]}) and Nabil ({names[1]}). ")
    text = "".join(parts)
    return text.translate(str.maketrans("“”–", '""-')) if plain else text


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-16"])
def test_unicode_is_found_with_and_without_a_mark(name, seed):
    text = mixed(PERSIAN_ONLY, seed)
    found = decode(text.encode(name), "a.txt")
    assert found.text.removeprefix("\ufeff") == text
    assert found.text.startswith("\ufeff") == (name in ("utf-8-sig", "utf-16"))


@pytest.mark.parametrize("share", [0.003, 0.01, 0.2])
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ["windows-1256", "iso8859-6"])
def test_an_arabic_code_page_is_found(name, seed, share):
    text = mixed(NAMES, seed, share, plain=name == "iso8859-6")
    found = decode(text.encode(name), "a.txt")
    assert found.text == text
    assert found.encoding == name


@pytest.mark.parametrize("word", NAMES)
def test_one_name_alone_is_enough_where_its_letters_differ(word):
    for name in ("windows-1256", "iso8859-6"):
        text = f"The speaker was Kazem ({word} {NAMES[0]}) of the council."
        assert decode(text.encode(name), "a.txt").text == text


@pytest.mark.parametrize(
    "text", ["“Résumé” – naïve café", "Köln, Łódź’s".replace("Łódź", "Malmö"), "It’s 20° – “so”."]
)
def test_western_text_is_not_taken_for_persian(text):
    found = decode(text.encode("cp1252"), "a.txt")
    assert found.text == text
    assert found.encoding == "windows-1252"


def test_a_declared_encoding_is_believed():
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head>Привет'
    assert decode(page.encode("koi8-r"), "a.html").text == page


def test_a_wrong_declaration_gives_way():
    page = '<html><head><meta charset="iso-8859-1"></head><p>Kazem (كاظم موحدي)'
    assert decode(page.encode("windows-1256"), "a.html").text == page


def test_the_caller_knows_better():
    text = "سلام"
    assert decode(text.encode("cp720"), "a.txt", "cp720").text == text
    assert decode(b"\xff\xfea\0", "a.txt", "utf-16").text == "\ufeffa"
    assert decode(b"\xfe\xff\0a", "a.txt", "utf-16").text == "\ufeffa"
    assert decode(b"\xef\xbb\xbfa", "a.txt", "utf-8-sig").text == "\ufeffa"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"a\xffb", "utf-8"),
        (b"abc", "utf-9"),
        (b"abc", "rot13"),
        (b"abc", "utf-16"),
        (b"\xff\xfeab\0", None),  # UTF-16, cut off
        (b"a\0b\0\0\0c", None),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None),
        (bytes(range(1, 32)) * 5, None),
        ("سلام دنیا ".encode() * 9 + b"\xff and more", None),  # UTF-8 with one bad byte
        (b"xn--ls8h=", "idna\0"),
        (rb"\ud800", "unicode_escape"),
    ],
)
def test_what_cannot_be_decoded_is_refused_in_one_sentence(content, encoding):
    with pytest.raises(ReadError) as caught:
        decode(content, "a.txt", encoding)
    assert str(caught.value).startswith("a.txt: ")


def test_a_damaged_file_names_the_line():
    with pytest.raises(ReadError, match="line 2"):
        decode(("one سلام سلام\n" * 1).encode() + b"two \xff", "a.txt")


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_or_refused(content):
    try:
        found = decode(content, "a.txt")
    except ReadError:
        return
    assert found.text.encode(found.encoding) == content
    assert not is_binary(found.text)


WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), min_size=1)


@given(WRITTEN)
def test_utf8_is_kept_to_the_last_sign(text):
    assert decode(text.encode(), "a.txt").text == text


def test_a_megabyte_is_found_out_at_once():
    text = mixed(NAMES, 1)
    content = (text * (1_000_000 // len(text))).encode("windows-1256")
    assert decode(content, "a.txt").encoding == "windows-1256"
    assert re.search("كاظم", decode(content, "a.txt").text)


@pytest.mark.parametrize("declared", ["klingon", "utf-7", "hex", "utf-8"])
def test_a_declaration_that_means_nothing_is_passed_over(declared):
    page = f'<meta charset="{declared}"><p>Kazem (كاظم موحدي) spoke'
    found = decode(page.encode("windows-1256"), "a.html")
    assert found == type(found)(page, "windows-1256")


def test_bytes_without_letters_beyond_ascii_have_no_code_page():
    assert find_code_page(b"plain (words)") is None


def test_statistics_know_other_alphabets():
    text = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 20
    assert decode(text.encode("cp1251"), "a.txt").text == text
