"""What Persian a Latin spelling was seen for: the counted spellings of names, the other way round."""

from collections import defaultdict
from typing import Final

from translator_app.romanization.guess import SPELT_BEFORE
from translator_app.romanization.script import latin_key

_SAME_SOUND: Final = 0.3  # what a sighting counts of a spelling that only sounds the same


class Seen:
    """Persian words by the Latin spellings that were seen of them, from the shipped table of guesses."""

    def __init__(self, table: str) -> None:
        """Read what the table says of spellings."""
        self._exact: dict[str, dict[str, float]] = defaultdict(dict)
        self._alike: dict[str, dict[str, float]] = defaultdict(dict)
        for line in table.split("\n"):
            if line.startswith(SPELT_BEFORE):
                for cell in line.split("\t")[1:]:
                    self._note(*cell[len(SPELT_BEFORE) :].split(" ", 1))

    def _note(self, word: str, spellings: str) -> None:
        for spelling in spellings.split(","):
            text, _, times = spelling.partition(":")
            plain = text.lower().replace("-", "").replace("'", "")
            self._exact[plain][word] = int(times)
            alike = self._alike[latin_key(plain)]
            alike[word] = alike.get(word, 0.0) + int(times)

    def of(self, latin: str) -> dict[str, float]:
        """Persian words that a folded Latin word was seen for, with the share of each."""
        found = {word: times * _SAME_SOUND for word, times in self._alike.get(latin_key(latin), {}).items()}
        for word, times in self._exact.get(latin, {}).items():
            found[word] = found.get(word, 0.0) + times
        whole = sum(found.values())
        return {word: times / whole for word, times in found.items()}
