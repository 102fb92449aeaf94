"""Text stored back to front, as old programs drew it: knowing it, and turning it round."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from translator_app.text.fold import ZWNJ

if TYPE_CHECKING:
    from collections.abc import Mapping

_MIRRORED = str.maketrans("()[]{}«»<>‹›", ")(][}{»«><›‹")
_NUMBER = re.compile("[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,/:٫٬][0-9\u0660-\u0669\u06f0-\u06f9]+)*")
_LETTER_RUN = re.compile("[\u0621-\u063a\u0641-\u064a\u0671-\u06d3\u06d5\u200c]+")


def reversed_text(text: str) -> str:
    """Return `text` turned round: marks stay on their letters, brackets look inwards, numbers are kept."""
    groups: list[str] = []
    lost = ""  # marks that stand before their letter
    for char in text:
        if not unicodedata.combining(char):
            groups.append(char + lost)
            lost = ""
        elif groups and groups[-1][0].isalpha():
            groups[-1] += char
        else:
            lost += char
    groups.append(lost)
    turned = "".join(reversed(groups)).translate(_MIRRORED)
    return _NUMBER.sub(lambda match: match[0][::-1], turned)


def is_drawn_backwards(text: str) -> bool:
    """Tell whether presentation forms stand as on the screen: words begin with their final forms."""
    forwards = backwards = 0
    for word in text.split():
        shapes = [unicodedata.decomposition(char).partition(" ")[0] for char in word]
        if len(shapes) > 1:
            forwards += (shapes[0] == "<initial>") + (shapes[-1] == "<final>")
            backwards += (shapes[0] == "<final>") + (shapes[-1] == "<initial>")
    return backwards > forwards


def order_weight(text: str, weights: Mapping[str, int]) -> int:
    """Return how much more the letters of `text` look right forwards (above 0) than backwards (below 0).

    `weights` holds groups of three letters, ^ and $ the edges of a word, that are met forwards more
    often than backwards; the unit is a tenth of a power of ten.
    """
    total = 0
    bare = "".join(char for char in text if not unicodedata.combining(char))
    for match in _LETTER_RUN.finditer(bare):
        word = f"^{_plain(match[0])}$"
        for at in range(len(word) - 2):
            three = word[at : at + 3]
            total += weights.get(three, 0) - weights.get(three[::-1].translate(_EDGES), 0)
    return total


_EDGES = str.maketrans("^$", "$^")
_LETTERS = str.maketrans("يكىةأإہھە", "یکیهاا" + "ههه")


def _plain(word: str) -> str:
    return word.replace(ZWNJ, "").translate(_LETTERS)
