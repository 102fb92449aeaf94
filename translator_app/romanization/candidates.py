"""The spellings that one word may have in a scheme, likeliest first."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from translator_app.romanization.arabic import behind_article, in_press, in_press_compound, servant_of
from translator_app.romanization.article import ARTICLE
from translator_app.romanization.guess import Model
from translator_app.romanization.house import in_house
from translator_app.romanization.lexicon import Entry, Lexicon
from translator_app.romanization.marks import marks_of
from translator_app.romanization.reading import segments
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import Word
from translator_app.romanization.sounding import Sounding, halves, soundings
from translator_app.romanization.spell import gaps, is_marked, spell_pieces, spell_word
from translator_app.romanization.spelling import Candidate
from translator_app.romanization.variants import Piece, pieces_of, pieces_of_published, varied
from translator_app.romanization.weigh import weighed

_NEXT_SPELLING: Final = 0.2
_NEXT_OF_PART: Final = 0.6
_UNSEEN: Final = 0.3  # a habit counts less in a listed word, whose published spellings are known
_UNHEARD: Final = 0.05  # readings less likely are spelt by the regular habit alone
_MOST_VARIANTS: Final = 6
_NOTHING_KNOWN: Final = 0.05
_ENOUGH: Final = 12  # sightings
_MEMO: Final = 2048


class Asked(NamedTuple):
    """One word of a name as it stands there: where joiners break it, its vowel signs, its ezafe."""

    word: Word
    language: str
    breaks: frozenset[int]
    marks: tuple[str, ...]
    marked: bool  # the script shows the ezafe as a hamza
    ezafe: bool
    one: bool  # the likeliest spelling is all that is wanted
    counted: bool = False  # its spellings were met so often that habits tell nothing more


def asked_for(word: Word, persian: str, language: str, *, ezafe: bool = False, one: bool = False) -> Asked:
    """What is to be spelt for a folded word of the name `persian`; `ezafe`: one that no letter shows."""
    marked = is_marked(persian, word)
    return Asked(word, language, gaps(persian, word), marks_of(persian, word), marked, ezafe or marked, one)


class Memo(dict[tuple[object, ...], tuple[Candidate, ...]]):
    """The spellings found so far, kept by word and scheme."""

    def __init__(self, _model: str) -> None:
        """Begin empty."""
        super().__init__()


def word_candidates(asked: Asked, lexicon: Lexicon, scheme: Scheme) -> tuple[Candidate, ...]:
    """The spellings of one word, best first."""
    memo: Memo = lexicon.learned(Memo)
    key = (asked.word.text, *asked[1:], scheme)
    found = memo.get(key)
    if found is None:
        if len(memo) > _MEMO:
            memo.clear()
        arabic = asked.language == "ar" and bool(scheme.variants)
        found = _with_article(asked, lexicon, scheme) if arabic else ()
        if not found:
            seen = _seen(asked, lexicon, scheme)
            known = asked._replace(counted=sum(seen.values()) >= _ENOUGH)
            spelt = _spelt(known, lexicon, scheme)
            best = next(spelt, None) if asked.one else None
            if best and (best.source == "lexicon" or not seen):
                found = (best,)
            else:
                found = weighed((best, *spelt) if best else spelt, seen)
        found = memo[key] = found or (Candidate(_bare(asked.word, scheme), _NOTHING_KNOWN, "rules"),)
    return found


def _with_article(asked: Asked, lexicon: Lexicon, scheme: Scheme) -> tuple[Candidate, ...]:
    """The spellings of an Arabic name that has an article; none for another."""
    word = asked.word.text
    name = behind_article(word, lexicon)
    if name:
        return in_press(name, word_candidates(_from(asked, len(ARTICLE)), lexicon, scheme), lexicon)
    head, name = servant_of(word, lexicon)
    if not name:
        return ()
    usual = lexicon.known(head, "ar")[0].press
    return in_press_compound(usual, word_candidates(_from(asked, len(word) - len(name)), lexicon, scheme))


def _from(asked: Asked, cut: int) -> Asked:
    """The same for what follows the first `cut` letters."""
    return asked._replace(
        word=Word(asked.word.text[cut:], asked.word.origin[cut:]),
        breaks=frozenset(place - cut for place in asked.breaks if place > cut),
        marks=asked.marks[cut:],
    )


def _seen(asked: Asked, lexicon: Lexicon, scheme: Scheme) -> dict[str, int]:
    """How often each spelling was met, where a scheme follows usage and no house has a say."""
    if not scheme.variants or scheme.house or asked.ezafe or any(asked.marks):
        return {}
    model: Model = lexicon.learned(Model)
    return model.spelt(asked.word.text, asked.language)


def _spelt(asked: Asked, lexicon: Lexicon, scheme: Scheme) -> Iterator[Candidate]:
    word = asked.word.text
    places = bool(scheme.rules.get("places"))
    for sounding in soundings(word, lexicon, asked.language, asked.marks, places=places):
        own = scheme.name == "ic" and sounding.entry is not None and sounding.entry.language == "ar"
        if scheme.variants or own:  # ic: a name by the rules of its own language
            tail = scheme.rule("ezafe_he" if word.endswith("ه") else "ezafe") if asked.ezafe else ""
            for one in _by_use(asked, sounding, lexicon, scheme):
                yield one._replace(text=one.text + tail) if tail else one
        else:
            text = _by_rule(asked, sounding, lexicon, scheme)
            if text:
                yield Candidate(text, sounding.chance, sounding.source)


def _by_rule(asked: Asked, sounding: Sounding, lexicon: Lexicon, scheme: Scheme) -> str | None:
    ezafe = "-e" if asked.ezafe else ""
    return spell_read(asked.word, sounding.text + ezafe, lexicon, scheme, asked.breaks, marked=asked.marked)


def spell_read(
    word: Word,
    reading: str,
    lexicon: Lexicon,
    scheme: Scheme,
    breaks: frozenset[int],
    *,
    marked: bool = False,
) -> str | None:
    """Spell a word as it is read; two given names written as one are parted where the scheme parts them."""
    sound, dash, ezafe = reading.partition("-")
    names = halves(word.text, sound, lexicon) if "compounds" in scheme.rules else None
    if names:
        reading = "+".join(name.reading for name in names) + dash + ezafe
    return spell_word(word, reading, scheme, breaks, marked=marked)


def _by_use(asked: Asked, sounding: Sounding, lexicon: Lexicon, scheme: Scheme) -> Iterator[Candidate]:
    entry = sounding.entry
    if entry and asked.language == "ar" and entry.language == "fa" and entry.role != "place":
        entry = None  # it is published as Persians spell it
    usual = _published(asked, sounding, entry, scheme) if entry else _of_parts(asked, sounding, scheme)
    first = next(usual, None)
    if first is None:
        return
    if scheme.house:
        word = asked.word.text
        known = entry or Entry(word, sounding.text, "", "fa", first.text)
        text = in_house(word, known, halves(word, sounding.text, lexicon), scheme)
        if text != first.text:
            yield first._replace(text=text)
            first = first._replace(score=first.score * _NEXT_SPELLING)
    yield first
    yield from usual


def _published(asked: Asked, sounding: Sounding, entry: Entry, scheme: Scheme) -> Iterator[Candidate]:
    word = asked.word.text
    chance = sounding.chance
    for text in (entry.press, *entry.others):
        yield Candidate(text, chance, sounding.source)
        if text == entry.press and scheme.variants and not asked.counted:
            yield from _varied(pieces_of_published(word, sounding.text, text), sounding, scheme, _UNSEEN)
        chance *= _NEXT_SPELLING


def _of_parts(asked: Asked, sounding: Sounding, scheme: Scheme) -> Iterator[Candidate]:
    """As the parts of a compound are published, and by habit."""
    chance = sounding.chance
    for text in () if scheme.house or asked.breaks else sounding.spelt:
        yield Candidate(text, chance, sounding.source)
        chance *= _NEXT_SPELLING if chance == sounding.chance else _NEXT_OF_PART
    yield from _by_habit(asked, sounding, scheme)


def _by_habit(asked: Asked, sounding: Sounding, scheme: Scheme) -> Iterator[Candidate]:
    parts = segments(asked.word.text, sounding.text.partition("-")[0])
    if parts is None:
        return
    pieces = pieces_of(parts, spell_pieces(parts, scheme, asked.breaks))
    first = next((n for n, piece in enumerate(pieces) if piece.text), 0)
    head = pieces[first]
    pieces[first] = Piece(head.text[:1].upper() + head.text[1:], head.row)
    yield Candidate("".join([piece.text for piece in pieces]), sounding.chance, sounding.source)
    if sounding.chance > _UNHEARD:
        yield from _varied(tuple(pieces), sounding, scheme, 1.0)


def _varied(
    pieces: tuple[Piece, ...], sounding: Sounding, scheme: Scheme, factor: float
) -> Iterator[Candidate]:
    for text, share in varied(pieces, scheme, _MOST_VARIANTS):
        yield Candidate(text, sounding.chance * min(share, 1.0) * factor, sounding.source)


def _bare(word: Word, scheme: Scheme) -> str:
    """The consonants alone, for a word that nothing is known of."""
    text = "".join(scheme.letters.get(letter, scheme.sounds["ā"]) for letter in word.text)
    return text[:1].upper() + text[1:]
