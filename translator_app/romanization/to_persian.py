"""Proposes the Persian of a Latin name: known names first, then known parts, then letter by letter."""

from collections.abc import Iterator
from typing import Final

from translator_app.romanization.guess import Model, guess
from translator_app.romanization.lexicon import Entry, Lexicon
from translator_app.romanization.persian_letters import Letters, spelt_in_persian
from translator_app.romanization.script import latin_key, latin_words, persian_key, persian_words
from translator_app.romanization.seen import Seen
from translator_app.romanization.spelling import Candidate

_MOST_WORDS: Final = 8
_LONGEST: Final = 24  # letters of a word that is spelt letter by letter
_TRIED: Final = 8  # spellings that are read back
_MET: Final = 3.0  # how much likelier a spelling is that is a word of a known name
_PARTS: Final = 0.6
_LETTERS: Final = 0.3
_SHORTEST: Final = 3  # letters of a part
_JOINER: Final = "\u200c"
_UNJOINED: Final = frozenset("اآدذرزژو")  # letters after which nothing needs to keep two parts asunder
_ENDINGS: Final = frozenset((
    "فرد", "پور", "زاده", "نژاد", "نیا", "منش", "مهر", "خواه", "دوست", "پرست", "پناه", "وند", "تبار",
    "دار", "راد", "پسند", "نسب", "طلب", "جو", "گو", "یار", "بخش", "فر", "کیا",
))  # fmt: skip
_EZAFE: Final = frozenset(("e", "ye"))  # between the words of a name; Persian does not write it
_ARTICLE: Final = "ال"
_SUN: Final = frozenset(("s", "sh", "n", "r", "t", "d", "z", "l", "th", "dh"))
_SERVANTS: Final = frozenset("abdul abdol abdel abdal abdur abdor abder abdus abdos abdun abdon".split())
_LONG: Final = 6  # letters of a word for which a slip is thought of
_MOST_NEAR: Final = 3
_NEAR: Final = 0.25  # more than what is spelt letter by letter, less than what is known


def to_persian(latin: str, lexicon: Lexicon, letters: Letters, top: int = 5) -> tuple[Candidate, ...]:
    """The likeliest Persian spellings of a name, best first; none for what is no name."""
    words, bound = _without_ezafe([word.text for word in latin_words(latin)])
    if not words or len(words) > _MOST_WORDS:
        return ()
    beam = [Candidate("", 1.0, "lexicon")]
    at = 0
    while at < len(words):
        options, taken = _next(words[at:], lexicon, letters, may_be_article=at not in bound)
        if not options:
            return ()
        beam = [_append(left, right, lexicon) for left in beam for right in options[:top]]
        beam = sorted(beam, key=lambda c: -c.score)[:top]
        at += taken
    return tuple(beam)


def _without_ezafe(words: list[str]) -> tuple[tuple[str, ...], set[int]]:
    """The words without the e between them, which Persian does not write, and which of them had one."""
    kept: list[str] = []
    bound = set()
    for word in words:
        if kept and word in _EZAFE:
            bound.add(len(kept) - 1)
        else:
            kept.append(word)
    return tuple(kept), bound


def _append(left: Candidate, right: Candidate, lexicon: Lexicon) -> Candidate:
    """A further word, joined where it is only ever the end of a name: صباحی‌فرد."""
    source = left.source if left.source != "lexicon" else right.source
    roles = {entry.role for entry in lexicon.listed(persian_key(right.text))}
    ends = right.text in _ENDINGS and not roles & {"given", "surname"}
    between = "" if not left.text else _between(left.text) if ends else " "
    return Candidate(f"{left.text}{between}{right.text}", left.score * right.score, source)


def _between(head: str) -> str:
    return "" if head[-1] in _UNJOINED else _JOINER


def _parted(persian: str, lexicon: Lexicon) -> str:
    """A name as it is written with care: a known ending is kept apart by a half-space."""
    for cut in range(_SHORTEST, len(persian) - 1):
        if persian[cut:] in _ENDINGS and lexicon.listed(persian_key(persian[:cut])):
            return persian[:cut] + _between(persian[:cut]) + persian[cut:]
    return persian


def _next(
    words: tuple[str, ...], lexicon: Lexicon, letters: Letters, *, may_be_article: bool = True
) -> tuple[list[Candidate], int]:
    """What the next word is, or the next two where they are one name in Persian: Abdol Karim, Ali Reza."""
    if len(words) > 1 and words[0] in _SERVANTS and len(words[1]) > _SHORTEST:
        rest, taken = _next(words[1:], lexicon, letters, may_be_article=False)
        known = [c for c in _known(words[0] + words[1], lexicon) if c.score >= _SURE]
        names = [c._replace(text=f"عبد{_ARTICLE}{c.text.removeprefix(_ARTICLE)}") for c in rest]
        return list({c.text: c for c in (*names, *known)}.values()), taken + 1
    if may_be_article and len(words) > 1 and _is_article(words[0], words[1]):
        rest, taken = _next(words[1:], lexicon, letters)
        return [c._replace(text=_ARTICLE + c.text) for c in rest], taken + 1
    if len(words) > 1:
        joined = [c for c in _known(words[0] + words[1], lexicon) if c.score >= _SURE]
        apart = _known(words[0], lexicon) and _known(words[1], lexicon)
        if joined and not apart:
            return joined, 2
    word = words[0]
    found = _known(word, lexicon) or _built(word, lexicon)
    return (found or [*_near(word, lexicon), *_spelt(word, lexicon, letters)]), 1


def _is_article(word: str, following: str) -> bool:
    """Whether `word` is the Arabic article, its l perhaps become the letter after it: as-Sadr."""
    assimilated = word[0] in "aeou" and len(word) > 1 and word[1:] in _SUN and following.startswith(word[1:])
    return len(following) > _SHORTEST and (word in ("al", "el") or assimilated)


def _near(latin: str, lexicon: Lexicon) -> list[Candidate]:
    """Known names of which this may be a slip or a spelling with a sound left out: Koumars, Kioumars."""
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    if len(latin) < _LONG:
        return []
    alike = process.extract(
        latin_key(latin),
        lexicon.bearers.keys(),
        scorer=Levenshtein.distance,
        score_cutoff=1,
        limit=_MOST_NEAR,
    )
    found = (name for key, *_ in alike for name in lexicon.bearers[key].split())
    entries = [entry for name in found for entry in lexicon.listed(name)]
    texts = dict.fromkeys(_parted(entry.persian, lexicon) for entry in entries)
    return [Candidate(text, _NEAR, "rules") for text in texts][:_MOST_NEAR]


_SURE: Final = 0.7
_SIGHT: Final = 0.7  # what sightings count beside the lexicon


def _known(latin: str, lexicon: Lexicon) -> list[Candidate]:
    """Names of which this is a known spelling, those spelt exactly so first."""
    found: dict[str, float] = {}
    for key in lexicon.owners(latin):
        for entry in lexicon.listed(key):
            score = _nearness(latin, entry)
            text = _parted(entry.persian, lexicon)
            found[text] = max(found.get(text, 0.0), score)
    seen: Seen = lexicon.learned(Seen)
    shares = {_parted(word, lexicon): share for word, share in seen.of(latin).items()}
    if shares:  # of names that sound alike, the one that more people bear goes first
        own = {text: (1 - _SIGHT) * score + _SIGHT * shares.get(text, 0.0) for text, score in found.items()}
        found = own | {text: _SIGHT * share for text, share in shares.items() if text not in own}
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [Candidate(persian, score, "lexicon") for persian, score in ranked]


def _nearness(latin: str, entry: Entry) -> float:
    """1 for the published spelling, less for other published ones and for those that sound the same."""
    plain = [_plain(text) for text in (entry.press, *entry.others)]
    if latin in plain:
        return 1.0 if latin == plain[0] else 0.8
    return 0.6 if latin_key(latin) in map(latin_key, plain) else 0.0


def _plain(text: str) -> str:
    return "".join(word.text for word in latin_words(text))


def _built(latin: str, lexicon: Lexicon) -> list[Candidate]:
    """Names made of two known parts: sabahi and fard."""
    found: dict[str, float] = {}
    for cut in range(_SHORTEST, len(latin) - 1):
        for tail in _entries(latin[cut:], lexicon):
            if tail.role == "title" or (len(latin) - cut < _SHORTEST and tail.persian not in _ENDINGS):
                continue
            for head in _entries(latin[:cut], lexicon):
                text = _put_together(head, tail)
                exact = _nearness(latin[:cut], head) * _nearness(latin[cut:], tail)
                score = _PARTS * exact * (1.2 if tail.persian in _ENDINGS else 1.0)
                found[text] = max(found.get(text, 0.0), score)
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [Candidate(persian, min(score, _SURE), "rules") for persian, score in ranked]


def _entries(latin: str, lexicon: Lexicon) -> Iterator[Entry]:
    for key in lexicon.owners(latin):
        for entry in lexicon.listed(key):
            if entry.language == "fa" and _nearness(latin, entry):
                yield entry


def _put_together(head: Entry, tail: Entry) -> str:
    return head.persian + (_between(head.persian) if tail.persian in _ENDINGS else "") + tail.persian


def _spelt(latin: str, lexicon: Lexicon, letters: Letters) -> Iterator[Candidate]:
    """Letter by letter; what reads back as it was written goes before the rest."""
    if len(latin) > _LONGEST:
        return
    ranked = spelt_in_persian(latin, letters)[:_TRIED]
    model: Model = lexicon.learned(Model)
    read = []
    for share, text in ranked:
        met = persian_key(text) in lexicon.rows or model.heard(text)
        read.append((_reads_back(text, latin, lexicon), share * (_MET if met else 1.0), text))
    whole = sum(share for _, share, _ in read) or 1.0
    for fits, share, text in sorted(read, reverse=True):
        yield Candidate(text, _LETTERS * share / whole * (1.0 if fits else 0.3), "model")


def _reads_back(persian: str, latin: str, lexicon: Lexicon) -> bool:
    """Whether the word, read as a guess reads it, is spelt with the consonants and vowels it came from."""
    word = persian_words(persian)
    if not word:
        return False
    wanted = _bare(latin)
    return any(_bare(_as_latin(one.reading)) == wanted for one in guess(word[0].text, lexicon, 3))


_SOUNDS: Final = str.maketrans({"x": "kh", "č": "ch", "š": "sh", "ž": "zh", "ā": "a", "'": "", "q": "gh"})


def _as_latin(reading: str) -> str:
    return reading.translate(_SOUNDS)


def _bare(latin: str) -> str:
    key = latin_key(latin.removesuffix("h") if latin.endswith(("eh", "ah")) else latin)
    return key.replace("ia", "iya").replace("ae", "ay").replace("ow", "o")
