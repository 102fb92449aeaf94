"""Pairs the words of two names: joins, splits, titles, initials, ezafe and order are tolerated."""

from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final, NamedTuple

from translator_app.romanization.abbreviation import letter_names
from translator_app.romanization.align import FAR
from translator_app.romanization.judge import Judged, judge
from translator_app.romanization.lattice import letter_lattice
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.rough import may_match
from translator_app.romanization.script import Word

_PARTICLES: Final = {
    "e": 0.05, "ye": 0.05, "i": 0.1, "yi": 0.1, "al": 0.3, "el": 0.4, "ol": 0.3, "va": 0.2, "o": 0.2,
    "and": 0.3, "the": 0.2, "of": 0.4,
}  # fmt: skip
_TITLES: Final = frozenset(
    "seyyed seyed sayyed sayyid syed sayed seyyid seyyedeh seyedeh haj hajj haji hajji hajieh mirza agha aqa "
    "khan ayatollah ayatullah hojatoleslam hojjatoleslam hojjat imam emam sheikh shaykh sheykh shah mullah "
    "mulla molla dr doctor mr mrs ms prof professor general brigadier colonel major captain sardar amir "
    "allameh ostad mohandes engineer sir lord".split()
)
_PLACE_KINDS: Final = frozenset((
    "استان", "شهر", "شهرستان", "شهرک", "بندر", "روستای", "بخش", "دهستان", "جزیره", "رود", "کوه", "دریاچه",
    "دریای", "تنگه", "فرودگاه", "province", "city", "county", "district", "port", "village", "island",
    "river", "mount", "lake", "sea", "strait", "airport",
))  # fmt: skip
_TITLE_LEFT_OUT: Final = 0.35
_WORD_LEFT_OUT: Final = 4.4
_WORD_TOO_MANY: Final = 4.0
_UNMATCHED: Final = 4.0
_JOIN: Final = 0.08
_INITIAL: Final = 0.4
_SURE: Final = 0.5
_SLIGHT: Final = 1.2
_GOOD: Final = 2.0
_TURNED: Final = 0.4
_TURN_FROM: Final = 4.0
_MOST_TURNED: Final = 5  # words
MOST_WORDS: Final = 12


class Pair(NamedTuple):
    """Persian words from `p` to `p_end` beside Latin words from `l` to `l_end`; one side may be empty."""

    p: int
    p_end: int
    l: int  # noqa: E741 - the Latin side of p
    l_end: int
    cost: float
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """A whole name: its pairs, the cost of the whole, and whether the order of the words was turned."""

    pairs: tuple[Pair, ...]
    cost: float
    turned: int = 0


def total(pairs: tuple[Pair, ...]) -> float:
    """The worst word counts whole, the others by a third: one wrong word makes a wrong name."""
    costs = [p.cost for p in pairs]
    worst = max(costs, default=FAR)
    rest = sum(costs) - worst if costs else 0.0
    return min(worst + (_UNMATCHED if clash(pairs) else 0.0) + 0.35 * rest, FAR)


def clash(pairs: tuple[Pair, ...]) -> bool:
    """Whether a word on each side found no partner, so that one was put for the other."""
    if all(p.judged for p in pairs):
        return False
    alone = [(n, p) for n, p in enumerate(pairs) if p.judged is None and (p.p == p.p_end or p.l == p.l_end)]
    spare = [(n, p) for n, p in alone if p.cost >= _WORD_TOO_MANY]
    if any(p.p == p.p_end for _, p in spare) and any(p.l == p.l_end for _, p in spare):
        return True
    titles = [(n, p) for n, p in alone if p.cost == _TITLE_LEFT_OUT]
    return any(abs(n - m) == 1 and (p.p == p.p_end) != (t.p == t.p_end) for n, p in spare for m, t in titles)


def pair_names(
    persian: tuple[Word, ...], latin: tuple[Word, ...], lexicon: Lexicon, language: str
) -> Pairing:
    """The best pairing; words in turned order (surname first) are tried where the given order fails."""
    straight = _straight(persian, latin, lexicon, language)
    if straight and (straight.cost < _GOOD or _one_fault(straight, persian, latin)):
        return straight
    best = _search(persian, latin, lexicon, language)
    if straight and straight.cost <= best.cost:
        best = straight
    count = len(latin)
    if best.cost > _TURN_FROM and 1 < count <= _MOST_TURNED and len(persian) > 1:
        best = min((best, *_turned(persian, latin, lexicon, language)), key=lambda p: p.cost)
    return best


def _one_fault(straight: Pairing, persian: tuple[Word, ...], latin: tuple[Word, ...]) -> bool:
    """Whether one word alone is at fault and stands for no other thing, so that no other pairing helps."""
    faulty = [n for n, pair in enumerate(straight.pairs) if pair.cost >= _SLIGHT]
    if len(faulty) != 1 or len(latin) == 1 or any(word.text.startswith("ال") for word in persian):
        return False  # an article may belong to the word before it: عبد الکریم
    word, spelt = persian[faulty[0]].text, latin[faulty[0]].text
    excused = word.startswith(_JOINED_TITLES) or spelt in _TITLES or spelt in _PARTICLES
    return len(spelt) > 1 and not excused and spelt not in _PLACE_KINDS


def _turned(
    persian: tuple[Word, ...], latin: tuple[Word, ...], lexicon: Lexicon, language: str
) -> list[Pairing]:
    found = []
    ends = {
        1: (persian[-1], latin[0]),
        len(latin) - 1: (persian[0], latin[-1]),
    }  # surname first, or given name last
    for by, (word, spelt) in ends.items():
        if may_match(word.text, spelt.text) and judge(word.text, spelt.text, lexicon, language).cost < _GOOD:
            turned = _search(persian, latin[by:] + latin[:by], lexicon, language)
            found.append(Pairing(turned.pairs, turned.cost + _TURNED, by))
    return found


def _straight(
    persian: tuple[Word, ...], latin: tuple[Word, ...], lexicon: Lexicon, language: str
) -> Pairing | None:
    if len(persian) != len(latin):
        return None
    pairs = []
    for n, (word, spelt) in enumerate(zip(persian, latin, strict=True)):
        judged = judge(word.text, spelt.text, lexicon, language)
        pairs.append(Pair(n, n + 1, n, n + 1, judged.cost, judged))
    return Pairing(tuple(pairs), total(tuple(pairs)))


_SHAPES: Final = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4))


def _search(persian: tuple[Word, ...], latin: tuple[Word, ...], lexicon: Lexicon, language: str) -> Pairing:
    """The cheapest way through both names, always going on from the cheapest place reached so far."""
    goal = (len(persian), len(latin))
    cells: dict[tuple[int, int], tuple[float, tuple[Pair, ...]]] = {(0, 0): (0.0, ())}
    waiting = [(0.0, (0, 0))]
    done: set[tuple[int, int]] = set()
    while waiting:
        spent, place = heappop(waiting)
        if place == goal:
            break
        if place in done:
            continue
        done.add(place)
        so_far = cells[place][1]
        for pair in _steps(persian, latin, place[0], place[1], lexicon, language):
            ahead, cost = (pair.p_end, pair.l_end), spent + pair.cost
            if ahead not in cells or cost < cells[ahead][0]:
                cells[ahead] = (cost, (*so_far, pair))
                heappush(waiting, (cost, ahead))
    pairs = cells[goal][1]
    return Pairing(pairs, total(pairs))


def _steps(
    persian: tuple[Word, ...], latin: tuple[Word, ...], p: int, at: int, lexicon: Lexicon, language: str
) -> list[Pair]:
    found: list[Pair] = []
    for takes, gives in _SHAPES:
        if p + takes > len(persian) or at + gives > len(latin):
            continue
        pair = _join(persian[p : p + takes], latin[at : at + gives], (p, at), lexicon, language)
        if pair is not None:
            found.append(pair)
            if pair.cost < _SURE and pair.judged is not None:
                return found  # nothing joined or left out can be better
    if p < len(persian):
        found.append(Pair(p, p + 1, at, at, _left_out(persian[p].text, lexicon)))
    if at < len(latin):
        found.append(Pair(p, p, at, at + 1, _extra(latin[at].text)))
    return found


def _join(
    persian: tuple[Word, ...],
    latin: tuple[Word, ...],
    start: tuple[int, int],
    lexicon: Lexicon,
    language: str,
) -> Pair | None:
    """These words joined on each side, or nothing where they cannot be one name."""
    takes, gives = len(persian), len(latin)
    (p, at), word, spelt = start, "".join(w.text for w in persian), "".join(w.text for w in spoken(latin))
    if takes == 1 and len(word) > gives == len(spelt) and (gives == 1 or _are_initials(word, spelt, lexicon)):
        return Pair(
            p, p + 1, at, at + gives, _INITIAL if _begins(word, spelt[0], language) else _WORD_LEFT_OUT
        )
    title = next((t for t in _JOINED_TITLES if word.startswith(t) and len(word) > len(t) + 1), "")
    if title and takes == 1 and may_match(word[len(title) :], spelt):
        bare = judge(word[len(title) :], spelt, lexicon, language)
        if bare.cost < _GOOD:
            return Pair(p, p + takes, at, at + gives, bare.cost + _TITLE_LEFT_OUT, bare)
    if not may_match(word, spelt) and not letter_names(word, spelt):
        return None
    judged = judge(word, spelt, lexicon, language)
    if takes == gives > 1 and _same_break(judged, len(persian[0].text), len(latin[0].text)):
        return None
    return Pair(p, p + takes, at, at + gives, judged.cost + _JOIN * (takes + gives - 2), judged)


_JOINED_TITLES: Final = ("سید", "آیتالله")


def spoken(latin: tuple[Word, ...]) -> tuple[Word, ...]:
    """Latin words without an ezafe between them, which Persian does not write."""
    if len(latin) < 2:  # noqa: PLR2004 - nothing stands between
        return latin
    return tuple(w for n, w in enumerate(latin) if n == 0 or w.text not in _EZAFE)


_EZAFE: Final = frozenset(("e", "ye", "yi"))


def _same_break(judged: Judged, letters: int, spelt: int) -> bool:
    """Whether two joined words part where the two given words part, so that joining only hides a fault."""
    taken = 0
    for step in judged.steps:
        before, taken = taken, taken + len(step.letters)
        if before < letters < taken or (taken == letters and step.end == spelt):
            return True
    return not judged.steps


def _begins(word: str, initial: str, language: str) -> bool:
    edges = letter_lattice(word, language)[0]
    vowel = word[0] in "اآعی"
    return any(initial in edge.options.by_first for edge in edges) or (vowel and initial in "aeiou")


def _are_initials(word: str, spelt: str, lexicon: Lexicon) -> bool:
    """Whether `M. B.` stands for a compound of two names, such as محمدباقر."""
    if len(spelt) != _TWO_INITIALS:
        return False
    return any(spelt[1] in known.press[_SHORTEST_NAME:].lower() for known in lexicon.known(word))


_TWO_INITIALS: Final = 2
_SHORTEST_NAME: Final = 3


def _left_out(word: str, lexicon: Lexicon) -> float:
    known = lexicon.known(word)
    if known and known[0].entry and known[0].entry.role == "title":
        return _TITLE_LEFT_OUT
    return 0.3 if word == "و" else _TITLE_LEFT_OUT if word in _PLACE_KINDS else _WORD_LEFT_OUT


def is_title(latin: str) -> bool:
    """Whether a Latin word is a title or rank that may stand before a name, or be left out."""
    return latin.lower().strip(".") in _TITLES


def _extra(spelt: str) -> float:
    particle = _PARTICLES.get(spelt)
    if particle is not None:
        return particle
    return _TITLE_LEFT_OUT if spelt in _TITLES or spelt in _PLACE_KINDS else _WORD_TOO_MANY


def letter_score(
    persian_words: tuple[Word, ...], latin_words: tuple[Word, ...], lexicon: Lexicon, language: str = "fa"
) -> float:
    """How far Persian words are from Latin ones: 0 is perfect, about 3 a fault, 14 nothing in common."""
    if not persian_words or not latin_words or max(len(persian_words), len(latin_words)) > MOST_WORDS:
        return FAR
    straight = _straight(persian_words, latin_words, lexicon, language)
    return (
        straight.cost
        if straight and straight.cost < _GOOD
        else _search(persian_words, latin_words, lexicon, language).cost
    )
