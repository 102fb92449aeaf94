"""Writes the table by which unknown words are guessed, from the readings and from words heard elsewhere.

Run `python -m translator_app.romanization.build_model` after a change to the readings; half a minute.
"""

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from translator_app.core.files import write_atomically
from translator_app.data import data_dir
from translator_app.romanization.guess import ARABIC_BEFORE, HEARD_BEFORE, SPELT_BEFORE
from translator_app.romanization.lexicon import LETTERS_ONLY, MODEL_FILE, Lexicon, load_lexicon
from translator_app.romanization.reading import segments
from translator_app.romanization.script import persian_words, word_key
from translator_app.romanization.train import grouped, train

HEARD: Final = "heard"
_KEPT_OUT: Final = 5  # every fifth place is kept out, so that guesses can be tested on real places
_OF_PEOPLE: Final = ("names.tsv", "western.tsv")  # the second is too foreign to learn Persian vowels from
_MARK: Final = "#"
_MOST_SPELLINGS: Final = 8


def is_kept_out(identity: str) -> bool:
    """Whether the place of this GeoNames number takes no part in the training."""
    return zlib.crc32(identity.encode()) % _KEPT_OUT == 0


def heard(path: Path) -> Iterator[list[str]]:
    """The rows of a table of words heard elsewhere."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def examples(folder: Path, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Every word to learn from with its reading, sorted; the lexicon's before those heard elsewhere."""
    found = {(persian_words(e.persian)[0].text, e.reading.partition("-")[0]) for e in lexicon.entries()}
    known = {word for word, _ in found}
    for row in heard(folder / HEARD / "names.tsv"):
        if row[0] not in known:
            found.add((row[0], row[1]))
    taken: set[tuple[str, str]] = set()
    for row in heard(folder / HEARD / "places.tsv"):
        if not is_kept_out(row[3]) and (row[0], row[3]) not in taken:
            taken.add((row[0], row[3]))  # the approved name, which stands before its variants
            readings = [reading.partition("-")[0] for reading in row[1].split(" ")]
            found.update(zip(row[0].split(" "), readings, strict=True))
    return sorted(pair for pair in found if segments(*pair))


def build(
    readings: list[tuple[str, str]],
    told: Mapping[str, Mapping[str, str]],
    lexicon: Lexicon = LETTERS_ONLY,
) -> str:
    """The table, after a line that tells what it was learnt from, and before what is `told` of words.

    That is held by the sign that begins each: how a word was heard (`~word reading`), how it was spelt
    (`^word spelling:times,…`), and both of a word of Arabic names (`@word reading;spelling:times,…`).
    """
    lines = "".join(grouped({sign + word: cells for word, cells in of.items()}) for sign, of in told.items())
    return f"{_MARK}{digest(readings)}\n{train(readings, lexicon)}{lines}"


def heard_names(folder: Path, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Words of names that are in no list, as they were heard."""
    rows = (row for name in _OF_PEOPLE for row in heard(folder / HEARD / name))
    return sorted((row[0], row[1]) for row in rows if not lexicon.listed(word_key(row[0])))


def arab_names(folder: Path) -> list[tuple[str, str]]:
    """Words of Arabic names with their readings and the spellings that were seen of them."""
    readings = {row[0]: row[1] for row in heard(folder / HEARD / "arabic.tsv")}
    return [(word, f"{readings[word]};{cells}") for word, cells in seen_spellings(folder, ("arabic.tsv",))]


def seen_spellings(folder: Path, names: Sequence[str]) -> list[tuple[str, str]]:
    """Words of names with the spellings that were seen of them, the commonest first, each with its number."""
    found = []
    for row in (row for name in names for row in heard(folder / HEARD / name)):
        counts: Counter[str] = Counter()
        for cell in row[4].split(","):
            text, _, times = cell.rpartition(":")
            if text.isascii():
                counts[text[:1].upper() + text[1:].replace(" ", "-")] += int(times)
        best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_SPELLINGS]
        found.append((row[0], ",".join(f"{text}:{times}" for text, times in best)))
    return sorted((word, cells) for word, cells in found if cells)


def digest(readings: list[tuple[str, str]]) -> str:
    """A short sign of all readings together."""
    return hashlib.sha256("\n".join(map("\t".join, readings)).encode()).hexdigest()[:16]


def main() -> None:
    """Write the table beside the readings it was learnt from."""
    folder = data_dir("resources") / "readings"
    lexicon = load_lexicon(folder)
    told = {
        HEARD_BEFORE: dict(heard_names(folder, lexicon)),
        SPELT_BEFORE: dict(seen_spellings(folder, _OF_PEOPLE)),
        ARABIC_BEFORE: dict(arab_names(folder)),
    }
    table = build(examples(folder, lexicon), told, lexicon)
    write_atomically(folder / MODEL_FILE, table.encode("utf-8"))


if __name__ == "__main__":
    main()
