"""kind_of: whether a term names a person, a body, a post, a place, a work or an idea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.head_words import HeadType
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from translator_app.terms.head_words import HeadWords

_OF_TYPE = {
    HeadType.ROLE: Kind.TITLE,
    HeadType.BODY: Kind.ORGANISATION,
    HeadType.PLACE: Kind.PLACE,
    HeadType.WORK: Kind.WORK,
}


def kind_of(persian: str, english: str | None, heads: HeadWords, *, by_letters: bool) -> Kind:
    """Tell the kind from the head word, from the English, and from whether the letters agree.

    A name found by its letters whose Persian begins with no head word is taken for a person when
    it has two words or more; a single such word may be a place as well, so it is left OTHER.
    """
    words = tuple(fold_key(persian.replace("\u200c", " ")).split())
    head = heads.of(words)
    while head is not None and head.type is HeadType.RANK:
        words = words[len(head.persian) :]
        if not words:
            return Kind.TITLE
        by_letters, head = True, heads.of(words)
    if head is not None:
        return _OF_TYPE[head.type]
    if english is None:
        return Kind.OTHER
    capital = english[:1].isupper()
    if by_letters and capital:
        return Kind.PERSON if len(english.split()) > 1 else Kind.OTHER
    return Kind.OTHER if capital else Kind.CONCEPT
