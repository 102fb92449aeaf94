"""Any text becomes text that XML can hold."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from translator_app.formats.xml_text import escaped, xml_text


@given(st.text(st.characters(), max_size=40))
def test_any_text_can_stand_in_an_element_and_an_attribute(text):
    written = escaped(text)
    found = etree.fromstring(f'<a b="{written}">{written}</a>'.encode())
    assert found.get("b") == (found.text or "")


def test_signs_of_xml_and_half_spaces_are_kept():
    written = escaped("a < b & \"c\" 'd' می\u200cشود")
    assert etree.fromstring(f"<a>{written}</a>").text == "a < b & \"c\" 'd' می\u200cشود"


def test_what_xml_cannot_hold_is_left_out():
    assert xml_text("a\x00b\ud800c\ufffed\x1be") == "abcde"


def test_line_ends_become_blanks():
    assert escaped("a\r\nb\tc\u2028d") == "a b c d"
