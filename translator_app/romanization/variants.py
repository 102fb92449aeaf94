"""Other spellings of the same reading that the press uses, each with its share beside the regular one."""

from functools import lru_cache
from typing import Final, NamedTuple

from translator_app.romanization.everyday import align_reading
from translator_app.romanization.lattice import reading_lattice
from translator_app.romanization.reading import Segment
from translator_app.romanization.scheme import Scheme


class Piece(NamedTuple):
    """Part of a spelling: its Latin, and the row of `variants` that tells how else it may be spelt."""

    text: str
    row: str


@lru_cache(maxsize=1024)
def row_of(letters: str, sound: str, *, first: bool, last: bool) -> str:
    """The row of `variants` that a part belongs to; nothing where all agree how it is spelt."""
    for (place, written, heard), row in _ROWS.items():
        here = place == "any" or (place == "last" and last) or (place == "first" and first)
        if here and (not written or letters in written) and (not heard or sound in heard):
            return row or letters
    article = letters in ("ال", "وال") and bool(sound)
    return sound if not article else "ol" if sound.endswith("l") else "article"


# Place in the word, letters, sounds: the row; an empty row is named by the letter itself.
_ROWS: Final = {
    ("any", ("الله",), ()): "god",
    ("last", ("ه",), ("e", "a")): "final_he",
    ("any", ("ه",), ("e", "a")): "inner_he",
    ("last", (), ("i",)): "final_i",
    ("last", (), ("yi", "'i")): "final_yi",
    ("first", (), ("e",)): "first_e",
    ("any", ("و",), ("v",)): "",
    ("any", ("ق", "ژ", "ج", "ث", "ذ", "ض", "ظ"), ()): "",
}


def pieces_of(parts: tuple[Segment, ...], spelt: list[str]) -> list[Piece]:
    """The pieces of a word that was spelt by rule."""
    end = len(parts) - 1
    return [
        Piece(text, row_of(part.letters, part.sound, first=n == 0, last=n == end))
        for n, (part, text) in enumerate(zip(parts, spelt, strict=True))
    ]


@lru_cache(maxsize=4096)
def pieces_of_published(word: str, reading: str, published: str) -> tuple[Piece, ...]:
    """The pieces of a published spelling, laid along the reading; none where the two are too far apart."""
    lattice = reading_lattice(word, reading, "fa")
    places = [index for index, char in enumerate(published) if char.isalpha()]
    plain = "".join(published[index] for index in places).lower()
    path = align_reading(lattice, plain) if lattice and plain.isascii() else None
    if path is None:
        return ()
    found: list[Piece] = []
    starts = [*places[1:], len(published)]
    done = 0
    end = len(path.steps) - 1
    for n, step in enumerate(path.steps):
        stop = starts[step.end - 1] if step.end else 0
        text = published[done:stop]
        done = max(done, stop)
        if not step.sound and not step.letters and found:
            found[-1] = Piece(found[-1].text + text, "")  # a doubling belongs to what it doubles
        else:
            found.append(Piece(text, row_of(step.letters, step.sound, first=n == 0, last=n == end)))
    return tuple(found)


def varied(pieces: tuple[Piece, ...], scheme: Scheme, most: int) -> list[tuple[str, float]]:
    """Spellings that differ from `pieces` in one place, with how likely each is beside them, best first."""
    found: list[tuple[float, str]] = []
    for index, piece in enumerate(pieces):
        own = _ways(piece.text.lower(), scheme.variants.get(piece.row))
        if own:
            head = "".join([p.text for p in pieces[:index]])
            tail = "".join([p.text for p in pieces[index + 1 :]])
            found += [
                (-share, head + _like(text, piece.text) + _after(text, piece, tail)) for text, share in own
            ]
    found.sort()
    return [(text, -share) for share, text in found[:most]]


def _after(text: str, piece: Piece, tail: str) -> str:
    """What follows a piece spelt as `text`: an article with its own `l` doubles no letter after it."""
    own = piece.row == "article" and text.endswith("l") and tail[:1] == tail[1:2]
    return tail[1:] if own else tail


@lru_cache(maxsize=512)
def _ways(text: str, ways: tuple[tuple[str, float], ...] | None) -> tuple[tuple[str, float], ...]:
    """The other ways of a row, each with its share beside that of `text`."""
    own = dict(ways or ()).get(text)
    return tuple((other, share / own) for other, share in ways or () if other != text) if own else ()


def _like(text: str, before: str) -> str:
    """With a capital where the piece before it had one."""
    return text[:1].upper() + text[1:] if before[:1].isupper() else text
