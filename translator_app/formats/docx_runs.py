"""Runs of a Word paragraph: English plain, each stretch of Persian marked right-to-left."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from translator_app.core.span import Span
from translator_app.formats.persian_runs import LEFT_TO_RIGHT_MARK, is_drawn_over, split_runs
from translator_app.formats.xml_text import xml_text
from translator_app.paper import PERSIAN

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


def add_runs(
    paragraph: Paragraph, text: str, size: float, *, bold: bool = False, cuts: Sequence[int] = ()
) -> list[tuple[Span, Run]]:
    """Add `text` to a paragraph; return each run with its range of `text`.

    `size` in points and `bold` are stated for the Persian runs, for which Word does not look at the
    ordinary ones. A mark without width keeps figures behind Persian in their order. At the positions
    `cuts` a new run begins, so that a comment can stand there.
    """
    made = []
    position = 0
    for part, persian in split_runs(text):
        end = position + len(part)
        edges = [position, *(cut for cut in sorted(set(cuts)) if position < cut < end), end]
        for start, stop in pairwise(edges):
            run = paragraph.add_run(xml_text(text[start:stop]))
            if persian:
                run._r.insert(0, deepcopy(_properties_element(size, bold=bold)))  # noqa: SLF001 - no public way
            elif bold:
                run.bold = True
            made.append((Span(start, stop), run))
        position = end
        if persian and is_drawn_over(text, end):
            paragraph.add_run(LEFT_TO_RIGHT_MARK)
    return made


def persian_properties(size: float, *, bold: bool) -> str:
    """Return what stands in the properties of a Persian run, in the order the schema demands."""
    heavy = "<w:bCs/>" if bold else ""
    return (
        f'<w:rFonts w:cs="{PERSIAN}"/>{heavy}<w:szCs w:val="{round(size * 2)}"/>'
        '<w:rtl/><w:cs/><w:lang w:bidi="fa-IR"/>'
    )


@cache
def _properties_element(size: float, *, bold: bool) -> Any:  # noqa: ANN401 - an untyped XML element
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    return parse_xml(f"<w:rPr {nsdecls('w')}>{persian_properties(size, bold=bold)}</w:rPr>")
