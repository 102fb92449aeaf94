"""find_html_roles: what each line of a page is for, by its elements first and its words second."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from translator_app.core.article import Paragraph, Role
from translator_app.formats.html_structure import Line, Structure
from translator_app.text.chrome import find_roles

_MOST = 0.6  # of the readable text: of several articles, one that long is the article
_LITTLE = 0.3  # a single one, or the page's main part, must hold at least that much to be believed


def find_html_roles(structure: Structure, title: str | None) -> tuple[Paragraph, ...]:
    """Give every line of a page its role; `title` is what the page's head calls the article.

    What stands outside the article's own element, or in furniture inside it, is chrome; where elements
    say nothing the words decide, as in plain text.
    """
    lines = structure.lines
    is_chrome = _chrome_by_elements(structure)
    by_words = find_roles(structure.text, [line.span for line in lines])
    headline = _find_headline(structure, [not is_chrome(line) for line in lines], title)
    marked = headline is not None or any(line.heading and not is_chrome(line) for line in lines)

    def role(index: int, line: Line) -> Role:
        if index == headline:
            return Role.TITLE
        if is_chrome(line) or by_words[index] is Role.CHROME:
            return Role.CHROME
        if line.heading:
            return Role.HEADING
        return Role.BODY if marked else by_words[index]

    return tuple(Paragraph(line.span, role(index, line)) for index, line in enumerate(lines))


def _chrome_by_elements(structure: Structure) -> Callable[[Line], bool]:
    """Return the test for furniture; what only names speak for is dropped when it would hide the article."""
    lines = structure.lines
    region = _find_region(structure)

    def sure(line: Line) -> bool:
        return line.furniture > region or (region > 0 and region not in line.regions)

    def named(line: Line) -> bool:
        return sure(line) or line.named > region

    by_name, by_element = _size(lines, named), _size(lines, sure)
    if by_name >= _LITTLE * by_element and by_name:
        return named
    return sure if by_element else lambda _: False


def _size(lines: Sequence[Line], left_out: Callable[[Line], bool]) -> int:
    return sum(len(line.span) for line in lines if not left_out(line))


def _find_region(structure: Structure) -> int:
    """Return the number of the element that holds the article, 0 when no single one does."""
    sizes: dict[int, int] = defaultdict(int)
    whole = 0
    for line in structure.lines:
        if not line.furniture:
            whole += len(line.span)
        for region in line.regions:
            if line.furniture < region:
                sizes[region] += len(line.span)
    articles = {number: size for number, size in sizes.items() if number in structure.articles}
    share = _LITTLE if len(articles) == 1 else _MOST
    for found, least in ((articles, share), ({n: s for n, s in sizes.items() if n not in articles}, _LITTLE)):
        best = max(found, key=found.__getitem__, default=0)
        if best and found[best] >= least * max(whole, *sizes.values()):
            return best
    return 0


def _find_headline(structure: Structure, in_article: Sequence[bool], title: str | None) -> int | None:
    """Return the index of the line that is the headline: the article's first h1, else one in a page header.

    A header's h1 may be the name of the newspaper, so it must agree with the title the head states.
    """
    tops = [(index, line) for index, line in enumerate(structure.lines) if line.heading == "h1"]
    inside = [index for index, _ in tops if in_article[index]]
    if inside:
        return inside[0]
    said = {
        index: line.span.of(structure.text) for index, line in tops if line.in_header or not line.furniture
    }
    agreed = [index for index, words in said.items() if title and (words in title or title in words)]
    return agreed[0] if agreed else None
