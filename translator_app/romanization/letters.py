"""Which Latin spellings each Persian letter takes, with the cost of each: data, by language.

A cost of 0 is everyday press usage, up to about 0.6 a usual variant, up to 2 unusual, above 2 a fault.
Values for Persian follow the usage counted in the press, on Wikipedia and in sanctions lists; those for
Arabic follow the alternatives that Arabic names meet in English text.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

VOWEL_LETTERS: Final = frozenset("اآویهعءئؤ")
SUN_LETTERS: Final = frozenset("تثدذرزسشصضطظلن")
WEAK_LEFT_OUT: Final = 2.55  # a weak letter without counterpart: unusual, yet no other name
HARD: Final = 4.8  # a consonant without counterpart
WRONG_LETTER: Final = 6.2  # a consonant in the place of another

_CONSONANTS: Final = {
    "ب": "b p=3.5 v=4", "پ": "p ph=2 b=3.5", "ت": "t th=.8 d=3.5", "ث": "s th=.5 c=1.5 t=3",
    "ج": "j dj=.1 dg=.8 c=.9 g=2 zh=1.5 dsch=.4", "چ": "ch tch=.1 tsch=.3 c=.8 sh=2.5", "ح": "h kh=2.5",
    "خ": "kh x=.1 h=1.5 k=2 ch=1.2", "د": "d dh=1 t=3.5", "ذ": "z dh=.5 d=3.2 th=1.5 s=2.5",
    "ر": "r rh=.8", "ز": "z s=1.5", "ژ": "zh j jh=.3 g=.9 z=1.5 sh=3 dj=.6", "س": "s c=.8 sc=1 z=2.5 sz=1",
    "ش": "sh sz=.8 sch=.2 ch=.5 s=1.5", "ص": "s c=1 z=3", "ض": "z dh=.8 d=2.5", "ط": "t th=1 d=3.5",
    "ظ": "z dh=.8 th=1.5 d=3.2", "غ": "gh q=.3 g=.8 k=2.5", "ف": "f ph=.5 v=2.5",
    "ق": "q gh qu=.6 g=.8 k=1.3 kh=1.5 c=1.5 qh=.8", "ک": "k c=.6 ck=.4 ch=.8 q=1.5 kh=2 g=2.5",
    "گ": "g gu=.3 gh=.8 k=3.6", "ل": "l", "م": "m n=5", "ن": "n m=5",
}  # fmt: skip
_ARABIC: Final = {
    "ث": "th s=.1 t=.4", "ج": "j g=.3 dj=.1 dg=.8", "ح": "h", "خ": "kh x=.3 h=1.2 k=1.2",
    "ذ": "dh z=.1 d=.2 th=.4", "ض": "d dh=.1 z=.3 th=2", "ظ": "z dh=.1 d=.8 th=.8", "غ": "gh g=.4 q=1",
    "ق": "q k=.2 g=.4 gh=.3 c=.6 kh=1", "ک": "k c=.3 ch=.8", "ش": "sh ch=.1 s=1.5 sch=.3", "ط": "t th=.8",
    "ت": "t th=.8", "چ": "ch tch=.1", "گ": "g k=1.5",
}  # fmt: skip
_WAW_LONG: Final = " ".join(f"{c}{v}=.6" for c in "vw" for v in ("ou", "oo", "u", "o"))
_WAW: Final = (
    "v w=.2 ou oo u o=.15 ow=.1 aw=.3 au=.3 ov=.5 uv=.7 uw=.6 ouw=.8 owv=.5 eu=1 ue=1 f=3 b=4 e=3 i=3.5 "
    "a=3.5 " + _WAW_LONG
)
_YE: Final = (
    "i y ee ey ei ay=.1 ai=.1 ie=.4 iy=.2 yi=.4 ij=.8 ea=1 j=1.2 eyy=.1 ayy=.1 aiy=.4 eiy=.3 iyy=.3 eey=.5 "
    "e=1.9 a=3.2 o=4 u=4"
)
_YE_FINAL: Final = (
    "i y=.1 ee=.1 ie=.3 ey=.4 ei=.5 iy=.3 yi=.4 eh=2.5 e=1.9 a=1.9 ay=.4 ai=.5 ii=.3 ea=1 ya=1.5"
)
_ALEF: Final = "a aa=.1 ah=.9 o=1.4 e=2 oa=1.4 u=2.4 ou=2.8 oo=2.8 i=3.8 ee=4"
_ALEF_FIRST: Final = "a e=.1 o=.1 u=.2 i=.2 aa=.1 ae=.8 ei=1.5 ou=1 oo=2 ee=1.5 y=1.5"
_ALEF_FINAL: Final = "a aa=.1 ah=.3 e=2.2 eh=2.6 o=1.5 i=4"
_HE_FINAL: Final = "eh h e=.1 ah=.2 a=.3 i=1.2 o=1.2 oh=1 ie=1 ih=.4 y=1.5 aeh=.8 at=1 et=1.2"
_AYN: Final = "' a=.3 e=.4 o=.5 i=.7 u=.6"
_HAMZA: Final = "' e=.2 a=.3 y=.2 i=.3 o=.5 u=.5 v=.8 w=.6"
_HAMZA_YE: Final = "' e=.1 i=.1 y=.1 ie=.3 ee=.4 a=.4 ei=.2 ye=.3"
_SUPPLIED: Final = (
    "a e o=.1 u=.25 i=.35 aa=1.6 ae=1.5 ou=2.9 oo=2.9 ee=2.9 ei=2.9 ey=2.9 ai=2.9 ay=2.9 ow=2.9 au=2.9 "
    "aw=2.9 ie=2.6 y=2.2"
)

_LONG_WORDS: Final = {
    "الله": (
        "ollah=.05 ullah=.05 allah=.05 olah=.2 ulah=.2 alah=.2 ellah=.3 aleh=.8 elah=.3 olla=.6 ulla=.6 "
        "alla=.6 llah=.5 lah=.8 ollahe=1 oullah=.6"
    ),
    "اله": "ollah=.1 olah=.1 ullah=.1 allah=.1 elah=.1 ellah=.1 aleh=.8 alah=.3",
    "وال": (
        "ol=.05 ul=.05 oul=.1 ool=.1 ual=.1 oual=.2 uol=.3 ouol=.4 uel=.4 ouel=.4 el=.5 al=.8 aval=.2 "
        "awal=.2 val=0 vol=.2 oal=.3"
    ),
    "کس": "x=.2 ks=0 ", "اس": "s=.9 as=0 es=0 os=.1 is=.2 us=.2",
    "ای": "i=0 ee=.1 ei=.2 ey=.1 ai=.2 ay=.1 y=1 ie=.5 e=1 ea=1",
    "او": "o=0 ou=0 u=0 oo=.1 ow=.1 au=.2 aw=.2 av=0 ov=.2 ev=.2",
    "یی": (
        "i=.1 ei=0 ee=.2 yi=0 ie=.1 ey=.3 y=.4 aie=.8 eyi=.3 yee=.3 iyi=.4 yei=.4 ii=.4 eei=.4 e=1.2 ye=.4 "
        "yie=.3 eie=.4 ai=.6 iee=.6"
    ),
    "ئی": "i=0 ei=0 ee=.2 yi=.1 ie=.1 ey=.3 y=.4 eyi=.3 yee=.3 ii=.4 e=1 eie=.4 iee=.6 yie=.3",
    "های": (
        "ei=0 ehi=.1 ehei=.3 eyi=.1 eei=.2 ai=.4 aei=.4 ey=.3 ee=.4 eie=.3 ehee=.4 eyee=.4 ahi=.4 i=.9 "
        "ehie=.4 eh=1.5 ehyi=.4 hai=0 hay=0 haei=.3"
    ),
    "خوا": "kha=0 khwa=.1 khva=.1 kho=.5 xa=.2 khaa=.1 khoa=.6 xva=.2 khou=1 khah=.5",
    "خوی": "khi=.2 khoy=.1 khoei=.1 khoyi=.2 khui=.2",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """Latin spellings by their first letter, the cheapest first; `drop` is the cost of no counterpart."""

    by_first: dict[str, tuple[tuple[str, int, float], ...]]
    drop: float
    swap: float  # cost of any other Latin consonant here; infinite for vowels


def parse_options(text: str, drop: float, swap: float = 99.0) -> Options:
    """Read `"q gh k=1.3"`: spellings with their costs, 0 where none is given; the first of two holds."""
    found: dict[str, float] = {}
    for part in text.split():
        spelling, _, cost = part.partition("=")
        found.setdefault(spelling, float(cost or 0))
    by_first: dict[str, list[tuple[str, int, float]]] = {}
    for spelling, cost_value in found.items():
        by_first.setdefault(spelling[0], []).append((spelling, len(spelling), cost_value))
    return Options({k: tuple(sorted(v, key=_cost)) for k, v in by_first.items()}, drop, swap)


def _cost(option: tuple[str, int, float]) -> float:
    return option[2]


@lru_cache(maxsize=4)
def consonants(language: str) -> dict[str, Options]:
    """The table of consonants: Arabic values where `language` is `ar`, Persian ones otherwise."""
    table = _CONSONANTS | _ARABIC if language == "ar" else _CONSONANTS
    weak = {"ح": 3.0}
    return {
        letter: parse_options(text, weak.get(letter, HARD), WRONG_LETTER) for letter, text in table.items()
    }


@lru_cache(maxsize=4)
def doubled_consonants(language: str, *, behind_article: bool = False) -> dict[str, Options]:
    """The table of consonants that are heard doubled: written once they are a variant, digraphs apart.

    Behind the article one stands for the l, which may be written instead.
    """
    once = 0.0 if behind_article else _ONCE
    return {letter: _doubled(options, once) for letter, options in consonants(language).items()}


def _doubled(options: Options, once_more: float) -> Options:
    found: dict[str, tuple[tuple[str, int, float], ...]] = {}
    for first, ways in options.by_first.items():
        twice = [(spelling * 2, size * 2, cost) for spelling, size, cost in ways]
        once = [(spelling, size, cost + (once_more if size == 1 else 0.0)) for spelling, size, cost in ways]
        found[first] = tuple(sorted((*twice, *once), key=_cost))
    return Options(found, options.drop, options.swap)


_ONCE: Final = 1.05

# At the end of a word no lexicon knows, Turkish and Armenian harden, and Russian writes -ov and -ev.
_FINAL: Final = {"ب": "b p=2.1 ph=2 v=4", "د": "d t=2.1 dh=1"}
_FINAL_RUSSIAN: Final = "f ff=.1 v=.4 ph=.5"


@lru_cache(maxsize=4)
def final_consonants(language: str) -> dict[str, Options]:
    """The table of consonants for the last letter of a word."""
    hardened = {letter: parse_options(text, HARD, WRONG_LETTER) for letter, text in _FINAL.items()}
    return consonants(language) | hardened


RUSSIAN_F: Final = parse_options(_FINAL_RUSSIAN, HARD, WRONG_LETTER)


@lru_cache(maxsize=4)
def supplied(language: str) -> Options:
    """Vowels that may stand in Latin where Persian writes none; long ones contradict the script."""
    text = (
        _SUPPLIED.replace("u=.25 i=.35", "u=.05 i=.05").replace("aa=1.6", "aa=1.2")
        if language == "ar"
        else _SUPPLIED
    )
    return parse_options(text, 0.0)


SUPPLIED_AFTER_FIRST: Final = parse_options(_SUPPLIED, 0.5)
NOTHING: Final = parse_options("", 0.0)
AYN: Final = parse_options(_AYN, 0.0)
HAMZA: Final = parse_options(_HAMZA, 0.1)
HAMZA_YE: Final = parse_options(_HAMZA_YE, 0.3)
HE_FINAL: Final = parse_options(_HE_FINAL, 1.3)
HE: Final = parse_options("h eh=.6 e=.6 ah=.8 a=.9 kh=3", 2.2, WRONG_LETTER)
HE_FIRST: Final = parse_options("h kh=3", 3.0, WRONG_LETTER)
MERGED_N: Final = parse_options("n m=.6", HARD, WRONG_LETTER)  # ن before ب or پ is heard as m


@lru_cache(maxsize=64)
def vowel_letter(letter: str, place: str, beside_vowel: bool, language: str) -> Options:  # noqa: FBT001
    """Options of ا آ و ی: `place` is first, middle or last; beside a vowel letter one is dropped easily."""
    nucleus = 2.6 if beside_vowel else WEAK_LEFT_OUT
    if letter in "اآ":
        text = {"first": _ALEF_FIRST, "middle": _ALEF, "last": _ALEF_FINAL}[place]
        return parse_options(text, 2.4 if beside_vowel else WEAK_LEFT_OUT)
    if letter == "و":
        text = _WAW.replace("w=.2", "w=0") if language == "ar" else _WAW
        return parse_options(text, HARD if place == "first" else nucleus)
    if place == "first":
        return parse_options("y i=.3 j=1 e=1 ee=.6 yi=.4 ye=.3", 3.0)
    if place == "last":
        return parse_options(_YE_FINAL, nucleus)
    return parse_options(_YE, nucleus)


@lru_cache(maxsize=4)
def long_spellings() -> dict[str, list[tuple[str, Options]]]:
    """Spellings of several letters read as one, by their first letter: الله, ‑وال‑, ‑ایی, silent vav."""
    found: dict[str, list[tuple[str, Options]]] = {}
    for letters, text in _LONG_WORDS.items():
        found.setdefault(letters[0], []).append((letters, parse_options(text, 99.0)))
    return found


@lru_cache(maxsize=64)
def article(sun: str, language: str, *, first: bool = False) -> Options:
    """The article ال, and with a sun letter `sun` its assimilated spellings (`al-d`, `odd`, `ed`).

    At the head of a name English often goes without it (العبادی is Abadi).
    """
    vowels = {"a": 0.05, "o": 0.05, "u": 0.05, "e": 0.1, "i": 1.0}
    if not sun:
        parts = [f"{v}l={c}" for v, c in vowels.items()] + ["l=.5"]
        return parse_options(" ".join(parts), 0.25 if first else 2.0)
    heads = [
        (s, n) for options in consonants(language)[sun].by_first.values() for s, _, n in options if n < 1
    ]
    parts = []
    for vowel, cost in vowels.items():
        for head, more in heads:
            parts += [
                f"{vowel}l{head}={cost + more}",
                f"{vowel}{head}{head}={cost + more}",
                f"{vowel}{head}={cost + more + 0.05}",
            ]
    return parse_options(" ".join(parts), 99.0)
