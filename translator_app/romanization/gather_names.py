"""Hears how words of names sound from names written in both scripts, and writes what it heard as a table.

Run once, by hand, on the index of `arabic-name-romanizer` (Wikidata labels, CC0):
`python -m translator_app.romanization.gather_names fa names.sqlite3 OUT.tsv [KEPT_OUT.tsv]`, with `ar` for
the names of Arabs east of Tunisia, whose Latin is not French. Names whose Persian stands in the first
column of KEPT_OUT are not read, so that they can be used as a test.
"""

import re
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from translator_app.core.files import write_atomically
from translator_app.data import data_dir
from translator_app.romanization.derive import derive_reading
from translator_app.romanization.lexicon import Lexicon, load_lexicon
from translator_app.romanization.names import pair_names
from translator_app.romanization.reading import segments
from translator_app.romanization.script import latin_words, persian_words, word_key

_ROWS: Final = (
    "select distinct arabic_key, latin, country from full_names "
    "where latin_lang in ('en', 'alias') and source = 'wikidata' order by 1, 2"
)
_COUNTRIES: Final = {"fa": "IR AF".split(), "ar": "EG IQ SA LB SY PS JO AE YE KW QA SD BH LY OM".split()}
_ARTICLE: Final = re.compile("(?i)[aeou](l|(?P<sun>.h?)(?=[- ]?(?P=sun)))[- ]?(?=..)")
_ARTICLE_AND_NAME: Final = 4
_PERSIAN: Final = str.maketrans("كي", "کی")
_NAME: Final = re.compile(r"[A-Za-z'’. -]+\Z")
_SURE: Final = 0.7  # what a pair of words may cost to teach how the word sounds
_MOST_WORDS: Final = 8
_HEADER: Final = "#persian\treading\trole\tnames\tspellings\n"


class _Heard(NamedTuple):
    """Of one word: who bears it, in which roles, how it sounds and how it is spelt, all counted."""

    bearers: set[str]
    roles: Counter[str]
    readings: Counter[str]
    spellings: Counter[str]


def gather(names: Iterable[tuple[str, str]], lexicon: Lexicon, language: str = "fa") -> str:
    """The table of words, from names as (Persian, Latin): the commonest reading, and spellings by number.

    Arabic names stand without their article.
    """
    words: defaultdict[str, _Heard] = defaultdict(lambda: _Heard(set(), Counter(), Counter(), Counter()))
    for persian, latin in names:
        for word, reading, spelt, role in _words(persian, latin, lexicon, language):
            known = words[word]
            known.bearers.add(persian)
            known.roles[role] += 1
            known.readings[reading] += 1
            known.spellings[spelt] += 1
    rows = [_row(word, known) for word, known in words.items()]
    return _HEADER + "".join(f"{row}\n" for row in sorted(rows))


def _row(word: str, known: _Heard) -> str:
    reading = _ranked(known.readings)[0][0]
    if reading.startswith("ā") and word.startswith("ا"):
        word = "آ" + word[1:]  # the index writes ا for آ
    spelt = ",".join(f"{text}:{times}" for text, times in _ranked(known.spellings))
    return f"{word}\t{reading}\t{_ranked(known.roles)[0][0]}\t{len(known.bearers)}\t{spelt}"


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _words(persian: str, latin: str, lexicon: Lexicon, language: str) -> Iterator[tuple[str, str, str, str]]:
    """The words of a name that agree with its Latin: each with its reading, its spelling and its role."""
    written, spelt = persian_words(persian), latin_words(latin)
    if not written or not spelt or max(len(written), len(spelt)) > _MOST_WORDS:
        return
    pairing = pair_names(written, spelt, lexicon, language)
    for pair in () if pairing.turned else pairing.pairs:
        judged = pair.judged
        if judged is None or pair.p_end - pair.p != 1 or judged.cost >= _SURE:
            continue
        reading = judged.reading or derive_reading(judged)
        if reading and segments(written[pair.p].text, reading):
            start, end = spelt[pair.l].origin[0], spelt[pair.l_end - 1].origin[-1] + 1
            role = "given" if pair.p == 0 and len(written) > 1 else "surname"
            found = (written[pair.p].text, reading, latin[start:end])
            bare = _without_article(*found) if language == "ar" else found
            if bare:
                yield *bare, role


def _without_article(word: str, reading: str, spelt: str) -> tuple[str, str, str] | None:
    """An Arabic word without its article; nothing where its Latin has another form."""
    if not word.startswith("ال") or len(word) <= _ARTICLE_AND_NAME:
        return word, reading, spelt
    name = reading[2:]  # ol-, al-, or the vowel and the first of two sun letters
    if word[2] == "ا" and name.startswith("ā"):
        name = "a" + name[1:]  # the seat of a vowel, which the article hid
    bare = _ARTICLE.sub("", spelt, count=1) if _ARTICLE.match(spelt) else spelt
    return (word[2:], name, bare) if segments(word[2:], name) else None


def _read(index: Path, kept_out: set[str], language: str) -> Iterator[tuple[str, str]]:
    with sqlite3.connect(f"{index.resolve().as_uri()}?mode=ro", uri=True) as rows:
        for persian, latin, country in rows.execute(_ROWS):
            name = persian.translate(_PERSIAN)
            own = country in _COUNTRIES[language]
            if own and _NAME.match(latin) and _key(name) not in kept_out:
                yield name, latin


def _key(name: str) -> str:
    return "".join(word_key(word.text) for word in persian_words(name))


def main(language: str, index: str, out: str, kept_out: str = "") -> None:
    """Write the table."""
    lines = Path(kept_out).read_text(encoding="utf-8").splitlines() if kept_out else []
    lexicon = load_lexicon(data_dir("resources") / "readings")
    names = _read(Path(index), {_key(line.partition("\t")[0]) for line in lines}, language)
    write_atomically(Path(out), gather(names, lexicon, language).encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
