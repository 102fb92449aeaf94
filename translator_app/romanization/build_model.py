"""Counts how letters sound beside their neighbours, and writes the table by which unknown words are guessed.

Run `python -m translator_app.romanization.build_model` after a change to the readings.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from translator_app.core.files import write_atomically
from translator_app.data import data_dir
from translator_app.romanization.guess import ANY, ending
from translator_app.romanization.lexicon import MODEL_FILE, Entry, load_lexicon
from translator_app.romanization.reading import segments
from translator_app.romanization.script import persian_words

_Table = dict[str, dict[str, Counter[str]]]  # by letter and the next, then by the rest of the neighbourhood


def build(entries: Iterable[Entry]) -> str:
    """The table: a line for each letter and the one after it, with the counts of each neighbourhood.

    In a line, cells are parted by tabs: the two letters, then `LFE sound:times,…` where L stands before the
    letter, F after the next, and E says how the reading ends so far (`#`, `V`, `C` or `CC`).
    """
    table: _Table = defaultdict(lambda: defaultdict(Counter))
    for entry in entries:
        words = persian_words(entry.persian)
        if len(words) == 1:
            for letters, context, sound in _heard(words[0].text, entry.reading):
                table[letters][context][sound] += 1
                table[letters[0] + ANY][f"##{context[2:]}"][sound] += 1
    return "".join(f"{letters}\t{_cells(table[letters])}\n" for letters in sorted(table))


def _cells(counts: dict[str, Counter[str]]) -> str:
    return "\t".join(
        f"{context} {','.join(f'{sound}:{times}' for sound, times in sorted(counts[context].items()))}"
        for context in sorted(counts)
    )


def _heard(word: str, reading: str) -> Iterator[tuple[str, str, str]]:
    """For each letter of a word: it and the next, the rest of its neighbourhood, and its sound."""
    parts = segments(word, reading)
    before = "#"
    padded = f"#{word}##"
    for index, sound in enumerate(_by_letter(word, [(p.letters, p.sound) for p in parts or ()])):
        left, letter, right, further = tuple(padded[index : index + 4])
        if parts:
            yield letter + right, left + further + before, sound
        before = ending(sound, before)


def _by_letter(word: str, parts: list[tuple[str, str]]) -> list[str]:
    """The sounds of each letter with the unwritten vowel after it; letters read as one count as the first."""
    sounds = [""] * len(word)
    at = -1
    done = 0
    for letters, sound in parts:
        if letters:
            at = done
            sounds[at] += sound
            done += len(letters)
        else:
            sounds[max(at, 0)] += sound
    return sounds


_READINGS: Final = "readings"


def main() -> None:
    """Write the table beside the readings it was counted from."""
    folder = data_dir("resources") / _READINGS
    write_atomically(folder / MODEL_FILE, build(load_lexicon(folder).entries()).encode("utf-8"))


if __name__ == "__main__":
    main()
