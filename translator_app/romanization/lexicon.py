"""The lexicon of readings: how known names sound, who bears them, and how the press spells them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from translator_app.core.errors import DataError
from translator_app.romanization.article import ARTICLE, article_within, with_article
from translator_app.romanization.letters import SUN_LETTERS
from translator_app.romanization.lexicon_index import index_rows
from translator_app.romanization.reading import segments
from translator_app.romanization.script import latin_key, persian_key, word_key

ROLES: Final = ("given", "surname", "part", "prefix", "suffix", "title", "place", "feature", "body")
_HEADS: Final = frozenset(("given", "surname", "part", "prefix", "place"))
_TAILS: Final = frozenset(("given", "surname", "part", "suffix"))
_SHORT: Final = frozenset(("part", "prefix", "suffix"))
_CHANCE: Final = 2  # a name of so few letters is not taken for a part of another
_COLUMNS: Final = 6
_MOST_PARTS: Final = 3  # a compound of more known parts is a chance hit
_LONGEST: Final = 24  # letters; longer words are not taken apart


class Entry(NamedTuple):
    """One reading of one word. `press` is its published spelling, `others` further published ones."""

    persian: str
    reading: str
    role: str
    language: str
    press: str
    others: tuple[str, ...] = ()


class Known(NamedTuple):
    """A reading found for a word: `entry` where it is listed, none where it was built from listed parts."""

    reading: str
    entry: Entry | None
    press: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of names, kept as lines until it is asked for.

    `rows` holds the lines of the files by folded Persian word, `bearers` the folded Persian words by the
    Latin spelling that stands for them, `model` the counts by which unknown words are guessed, `abroad` the
    folded names of other languages with the Persian for each, empty where the consonants say enough.
    """

    rows: dict[str, str]
    bearers: dict[str, str]
    model: str = field(default="", repr=False)
    abroad: dict[str, str] = field(default_factory=dict, repr=False)
    _parsed: dict[str, tuple[Entry, ...]] = field(default_factory=dict, repr=False, compare=False)
    _learned: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _spoken: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _found: dict[tuple[str, str], tuple[Known, ...]] = field(default_factory=dict, repr=False, compare=False)

    def __reduce__(self) -> tuple[type["Lexicon"], tuple[object, ...]]:
        """Keep what was read, not what was worked out from it."""
        return Lexicon, (self.rows, self.bearers, self.model, self.abroad)

    def learned(self, learn: Callable[[str], Any]) -> Any:  # noqa: ANN401 - the caller's own
        """What `learn` makes of the model, made once."""
        if learn.__qualname__ not in self._learned:
            self._learned[learn.__qualname__] = learn(self.model)
        return self._learned[learn.__qualname__]

    def with_readings(self, more: Iterable[Entry]) -> "Lexicon":
        """A lexicon that knows `more` as well, before its own entries; this one stays as it is."""
        rows, bearers = index_rows([_line(entry) for entry in more])
        for key, known in self.rows.items():
            rows[key] = f"{rows[key]}\n{known}" if key in rows else known
        for key, words in self.bearers.items():
            own = bearers.get(key, "").split()
            bearers[key] = (
                " ".join(own + [word for word in words.split() if word not in own]) if own else words
            )
        return Lexicon(rows, bearers, self.model, self.abroad)

    def listed(self, key: str) -> tuple[Entry, ...]:
        """The entries of a word, given as its `persian_key`."""
        found = self._parsed.get(key)
        if found is None:
            found = tuple(map(_entry, self.rows[key].split("\n"))) if key in self.rows else ()
            if len(self._parsed) > _MEMO:
                self._parsed.clear()
            self._parsed[key] = found
        return found

    def entries(self) -> Iterator[Entry]:
        """Every entry there is."""
        for key in self.rows:
            yield from self.listed(key)

    def known(self, word: str, language: str = "fa") -> tuple[Known, ...]:
        """All readings of a folded word, those of `language` first; built from parts if it is not listed."""
        found = self._found.get((word, language))
        if found is None:
            key = word_key(word)
            if key not in self.rows:
                key = persian_key(word)  # a word as it was typed, with joiners or Arabic letters
            listed = sorted(self.listed(key), key=lambda e: e.language != language)
            found = tuple(Known(e.reading, e, e.press) for e in listed) or self._built(key)
            if len(self._found) > _MEMO:
                self._found.clear()
            self._found[word, language] = found
        return found

    def languages(self, word: str) -> str:
        """The languages a listed word is known in: `fa`, `ar`, `fa ar`, or nothing."""
        found = self._spoken.get(word)
        if found is None:
            known = {entry.language for entry in self.listed(word_key(word))}
            found = " ".join(language for language in ("fa", "ar") if language in known)
            self._spoken[word] = found
        return found

    def _built(self, key: str) -> tuple[Known, ...]:
        if not _SHORTEST <= len(key) <= _LONGEST:
            return ()
        found: dict[str, Known] = {}
        for parts in self._splits(key, _MOST_PARTS):
            reading = "".join(p.reading for p in parts)
            if reading not in found:
                press, *others = _put_together(parts)
                found[reading] = Known(reading, None, press, tuple(others))
            if len(found) >= _MOST_READINGS:
                break
        return tuple(found.values()) or tuple(self._with_article(key))

    def _with_article(self, key: str) -> Iterator[Known]:
        """Compounds of two listed names with the article between: عبدالصادق, mostly with its l."""
        for before, after in article_within(key) if ARTICLE in key else ():
            head = min(self.listed(before), key=_foreign, default=None)
            tail = min(self.listed(after), key=_foreign, default=None)
            sound = with_article(after, tail.reading) if tail else None
            if head and tail and sound and segments(key, head.reading + sound):
                name = tail.press.lower()
                sun = name[0] if key[len(before) + 2] in SUN_LETTERS and name[1] != "h" else ""
                ways = ("ol", f"o{sun}") if key[len(before) + 2] in SUN_LETTERS else ("ol",)
                solid = [f"{head.press}{way}{name}" for way in ways]
                others = (*solid[1:], f"{head.press}ul {tail.press}")
                yield Known(head.reading + sound, None, solid[0], others)

    def _splits(self, key: str, most: int) -> Iterable[tuple[Entry, ...]]:
        """Ways to write `key` as listed parts, longest last part first."""
        for cut in range(2, len(key)):
            tails = [
                e
                for e in self.listed(key[cut:])
                if e.role in _TAILS and e.language == "fa" and (len(key) - cut > _CHANCE or e.role in _SHORT)
            ]
            if not tails:
                continue
            heads: list[tuple[Entry, ...]] = [
                (e,)
                for e in sorted(self.listed(key[:cut]), key=_foreign)
                if e.role in _HEADS and (cut > _CHANCE or e.role in _SHORT)
            ]
            if not heads and most > _CHANCE:  # the head itself may be of two parts
                heads = [h for h in self._splits(key[:cut], most - 1) if len(h) == most - 1]
            for head in heads[:_MOST_READINGS]:
                for tail in tails:
                    joined = _join(head, tail)
                    if joined:
                        yield joined

    def owners(self, latin: str) -> tuple[str, ...]:
        """Persian names that a folded Latin word is a known spelling of, as folded keys."""
        return tuple(self.bearers.get(latin_key(latin), "").split())


LETTERS_ONLY: Final = Lexicon({}, {})  # knows no reading, so that names are judged by their letters alone
_MEMO: Final = 20_000
_SHORTEST: Final = 3
_MOST_READINGS: Final = 4


def _foreign(entry: Entry) -> bool:
    return entry.language != "fa"


def _join(head: tuple[Entry, ...], tail: Entry) -> tuple[Entry, ...]:
    """The parts together; the relative ‑i is not put after a vowel, where it sounds otherwise."""
    if tail.reading[:1] in "iey" and head[-1].reading[-1:] in "āeiu":
        return ()
    return (*head, tail)


def _put_together(parts: tuple[Entry, ...]) -> list[str]:
    """Spellings of a compound: of the usual spelling of each part, then with another one of one part."""
    usual = [part.press[:1].lower() + part.press[1:] for part in parts]
    found = ["".join(usual)]
    for place, part in enumerate(parts):
        others = [other[:1].lower() + other[1:] for other in part.others]
        found += ["".join((*usual[:place], other, *usual[place + 1 :])) for other in others]
    return [text[:1].upper() + text[1:] for text in found]


def load_lexicon(folder: Path) -> Lexicon:
    """Read every `*.tsv` of `folder`, in the order of their names, and the model of guesses beside them.

    Raises DataError, with file and line, for a row that lacks a column or has an unknown role.
    """
    lines: list[str] = []
    for path in sorted(folder.glob("*.tsv")):
        lines += _read(path)
    rows, bearers = index_rows(lines)
    abroad = (line.split("\t") for line in _text(folder / _ABROAD).split("\n") if line and line[0] != "#")
    return Lexicon(
        rows, bearers, _text(folder / MODEL_FILE), {cells[0]: " ".join(cells[1:]) for cells in abroad}
    )


def _text(path: Path) -> str:
    """The text of a table that may be missing."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


MODEL_FILE: Final = "model.txt"
_ABROAD: Final = "abroad.txt"


def _read(path: Path) -> list[str]:
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line[0] == "#":
            continue
        cells = line.split("\t")
        if len(cells) != _COLUMNS or cells[2] not in ROLES:
            what = f"“{cells[0]}” has {len(cells)} columns or an unknown role."
            raise DataError(path, number, what, f"Write {_COLUMNS} columns; roles are {', '.join(ROLES)}.")
        found.append(line)
    return found


def _entry(line: str) -> Entry:
    persian, reading, role, language, press, others = line.split("\t")
    return Entry(persian, reading, role, language, press, tuple(others.split(",")) if others else ())


def _line(entry: Entry) -> str:
    return "\t".join((*entry[:5], ",".join(entry.others)))
