"""Text as XML can hold it."""

from __future__ import annotations

import re
from html import escape

from translator_app.formats.one_line import one_line

# Control characters other than tab and line end, lone surrogates and the two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xml_text(text: str) -> str:
    """Return `text` without the characters no XML file can hold."""
    return _NOT_XML.sub("", text)


def escaped(text: str) -> str:
    """Return `text` for the content of an element or a quoted attribute, as one line.

    A line end would be read back as another one, and in an attribute as a blank; it becomes a blank here.
    """
    return escape(xml_text(one_line(text)))
