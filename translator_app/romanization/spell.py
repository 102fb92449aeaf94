"""Writes a reading in a scheme."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from translator_app.romanization.reading import Segment, segments
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import SURNAME_ENDINGS, Word

_SIGNS: Final = "ʻʼʿʾ‘’'"
_DIGRAPH: Final = 2
_FIRST_OF_DIGRAPH: Final = frozenset("kzsgtc")
_HAMZA: Final = frozenset("ءئؤأآ")


def gaps(persian: str, word: Word) -> frozenset[int]:
    """Letters of `word` before which the writer put a zero-width non-joiner, or a blank before an ending."""
    pairs = zip(word.origin, word.origin[1:], strict=False)
    return frozenset(
        n
        for n, (a, b) in enumerate(pairs, 1)
        if b > a + 1 and ("\u200c" in persian[a:b] or word.text[n:] in SURNAME_ENDINGS)
    )


def is_marked(persian: str, word: Word) -> bool:
    """Whether the writer put the ezafe over the last letter of `word`: خانهٔ or خانۀ."""
    last = word.origin[-1]
    return persian[last] == "ۀ" or persian[last + 1 : last + 2] == "\u0654"


def spell_word(
    word: Word,
    reading: str,
    scheme: Scheme,
    breaks: frozenset[int] = frozenset(),
    *,
    marked: bool = False,
) -> str | None:
    """Spell one folded word, with a capital; nothing where reading and letters do not belong together.

    A `+` in the reading parts the two names of a compound. `marked`: the script shows the ezafe as a hamza.
    """
    sound, dash, ezafe = reading.partition("-")
    letters = word.text
    if letters == "و" and sound in ("va", "o"):
        return scheme.rule("and")
    if dash and ezafe == "ye" and letters[-1:] == "ی" and sound[-1:] in "āu":
        letters = letters[:-1]
    if "+" in sound:
        text, last = _compound(letters, sound, scheme, breaks)
    else:
        parts = segments(letters, sound)
        text, last = (spell_segments(parts, scheme, breaks), parts[-1]) if parts else (None, None)
    if text is None or last is None:
        return None
    return text + (_ezafe(last, scheme, marked=marked) if dash else "")


def _compound(
    letters: str, sound: str, scheme: Scheme, breaks: frozenset[int]
) -> tuple[str, Segment] | tuple[None, None]:
    """Two names written as one, parted as the scheme parts them."""
    between = str(scheme.rules.get("compounds", ""))
    left, _, right = sound.partition("+")
    if not between:
        whole = segments(letters, left + right)
        return (spell_segments(whole, scheme, breaks), whole[-1]) if whole else (None, None)
    for cut in range(1, len(letters)):
        head, tail = segments(letters[:cut], left), segments(letters[cut:], right)
        if head and tail:
            return spell_segments(head, scheme) + between + spell_segments(tail, scheme), tail[-1]
    return None, None


def _ezafe(last: Segment, scheme: Scheme, *, marked: bool) -> str:
    if marked and "ezafe_marked" in scheme.rules:
        return scheme.rule("ezafe_marked")
    if last.letters == "ه" and last.sound in ("e", "a"):
        return scheme.rule("ezafe_he")
    if last.sound.endswith("i"):
        return scheme.rule("ezafe_i")
    return scheme.rule("ezafe_vowel" if last.sound[-1:] in "āu" and last.sound else "ezafe")


def spell_segments(parts: tuple[Segment, ...], scheme: Scheme, breaks: frozenset[int] = frozenset()) -> str:
    """The Latin of one word, its words capitalised as the scheme wants."""
    return unicodedata.normalize("NFC", _capitals(spell_small(parts, scheme, breaks)))


def spell_small(parts: tuple[Segment, ...], scheme: Scheme, breaks: frozenset[int] = frozenset()) -> str:
    """The Latin of one word in small letters."""
    return "".join(spell_pieces(parts, scheme, breaks))


def spell_pieces(
    parts: tuple[Segment, ...], scheme: Scheme, breaks: frozenset[int] = frozenset()
) -> list[str]:
    """The Latin of each part of a word, in small letters; the last takes what the scheme respells."""
    out: list[str] = []
    at = 0
    for index, part in enumerate(parts):
        parted = at in breaks and part.letters and part.letters[0] not in "ای"
        at += len(part.letters)
        ends = index == len(parts) - 1 or at in breaks or _ends_a_word(parts, index)
        text = _spell(parts, index, scheme, last=ends)
        clash = bool(out) and out[-1] in _FIRST_OF_DIGRAPH and text[:1] == "h" and "clash" in scheme.rules
        between = scheme.rule("prime") if parted else scheme.rule("clash") if clash else ""
        out.append(between + text)
    return _respelt(out, scheme) if scheme.respell else out


def _ends_a_word(parts: tuple[Segment, ...], index: int) -> bool:
    """Whether a silent ه stands before a long ā, as between two words written as one: تازه‌آباد."""
    return parts[index].letters == "ه" and parts[index].sound == "e" and parts[index + 1].sound == "ā"


def _respelt(pieces: list[str], scheme: Scheme) -> list[str]:
    text = "".join(pieces)
    if not _any_of(scheme.respell).search(text):
        return pieces
    for pattern, new in scheme.respell:
        text = re.sub(pattern, new, text)
    head = "".join(pieces[:-1])
    return (
        [*pieces[:-1], text.removeprefix(head)]
        if text.startswith(head)
        else [text, *[""] * (len(pieces) - 1)]
    )


@lru_cache(maxsize=32)
def _any_of(respell: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """What tells at once that none of the respellings is met; most words end otherwise."""
    return re.compile("|".join(f"(?:{pattern})" for pattern, _ in respell))


def _spell(parts: tuple[Segment, ...], index: int, scheme: Scheme, *, last: bool) -> str:
    letters, sound = parts[index].letters, parts[index].sound
    if letters.startswith("الله"):
        return _god(sound, scheme, first=index == 0)
    if letters in ("ال", "وال"):
        return _article(parts, index, scheme)
    if letters == "ع" or sound == "'":
        return _sign(parts, index, scheme)
    if letters == "و" and sound in ("", "o"):
        silent = _silent_waw(parts, index, scheme)
        if silent or not sound:
            return silent
    alone = sound[:1] if _after_article(parts, index, scheme) else sound
    return _sounded(letters, sound, alone, scheme, last)


@lru_cache(maxsize=4096)
def _sounded(letters: str, sound: str, alone: str, scheme: Scheme, last: bool) -> str:  # noqa: FBT001
    """A vowel, or a consonant that sounds as `alone`, whose spelling does not depend on its neighbours."""
    vowel = _vowel(letters, sound, scheme, last=last)
    return _consonant(letters, alone, scheme) if vowel is None else vowel


def _god(sound: str, scheme: Scheme, *, first: bool) -> str:
    """The name of God: a word or an ending of its own, with the vowel that is heard."""
    god = scheme.rule("god")
    if sound[0] == "a" and god[0] == "o":
        return "a" + god[1:]
    return god.strip(" -") if first else god


def _vowel(letters: str, sound: str, scheme: Scheme, *, last: bool) -> str | None:
    """The spelling of a vowel, alone or after a glide or hamza; nothing for a consonant."""
    if letters == "ه" and sound in ("e", "a", "o"):
        return (
            scheme.sounds.get(f"final_he_{sound}", scheme.sounds["final_he"])
            if last
            else scheme.sounds[sound]
        )
    if letters == "ی" and sound == "ā" and last:
        return scheme.sounds["maqsura"]
    if last and f"final_{sound}" in scheme.sounds:
        return scheme.sounds[f"final_{sound}"]
    if sound in scheme.sounds:
        return scheme.sounds[sound]
    glide = {"'": "ء", "v": "و", "y": "ی", "h": "ه"}.get(sound[:1])
    rest = scheme.sounds.get(sound[1:])
    return None if glide is None or rest is None else scheme.letters[glide] + rest


def _after_article(parts: tuple[Segment, ...], index: int, scheme: Scheme) -> bool:
    """Whether the doubling is only the article's, which the scheme writes as a word of its own."""
    before = parts[index - 1] if index else None
    return before is not None and before.letters in ("ال", "وال") and scheme.rules["article"] != "ol"


def _consonant(letters: str, sound: str, scheme: Scheme) -> str:
    if not sound:
        return ""
    latin = scheme.letters.get(letters, sound)
    doubled = len(sound) > 1 and sound[0] == sound[1]
    return latin * 2 if doubled and (scheme.rules["double_digraphs"] or len(latin) < _DIGRAPH) else latin


def _sign(parts: tuple[Segment, ...], index: int, scheme: Scheme) -> str:
    letter = parts[index].letters
    if index == 0:
        return scheme.letters["ع"] if letter == "ع" and scheme.rules["initial_ayn"] else ""
    return scheme.letters["ع" if letter == "ع" else "ء"]


def _silent_waw(parts: tuple[Segment, ...], index: int, scheme: Scheme) -> str:
    """The vav of خوا, in some schemes of خود too, is one spelling with its neighbours: `khvā`, `xā`."""
    before = index > 0 and parts[index - 1].letters == "خ"
    if parts[index].sound:
        return str(scheme.rules.get("xwo", "")) if before else ""
    whole, kh, long_a = scheme.rule("xwa"), scheme.letters["خ"], scheme.sounds["ā"]
    return whole.removeprefix(kh).removesuffix(long_a) if before else ""


def _article(parts: tuple[Segment, ...], index: int, scheme: Scheme) -> str:
    letters, sound = parts[index].letters, parts[index].sound
    solid = sound[:1] + ("l" if sound.endswith("l") else "")
    if letters == "ال" and index == 0:
        joined = scheme.rule("article")
        return (
            joined.lstrip(" -").rstrip() + ("-" if " " in joined and "-" not in joined else "")
            if joined.strip("-") != joined
            else solid
        )
    pattern = scheme.rule("after_u" if letters == "وال" else "article")
    if pattern == "ol":
        return solid
    if not sound.endswith("l") and scheme.rules["assimilates"]:
        sun = scheme.letters.get(parts[index + 1].letters, "l")
        return pattern.replace("l", sun)
    return pattern


def _capitals(text: str) -> str:
    """A capital for each word and each part after an article; articles stay small."""
    words = text.split(" ")
    return " ".join(_capital_word(word) for word in words)


def _capital_word(word: str) -> str:
    pieces = word.split("-")
    joined = []
    for piece in pieces:
        small = (len(pieces) > 1 and piece == "al") or piece in _SMALL
        head = next((n for n, c in enumerate(piece) if c not in _SIGNS), 0)
        joined.append(piece if small else piece[:head] + piece[head : head + 1].upper() + piece[head + 1 :])
    return "-".join(joined)


_SMALL: Final = frozenset((
    "ol", "od", "on", "or", "os", "osh", "oz", "ot", "oţ", "oş", "oẕ", "oz̧", "oz̄", "os̄", "e", "ye", "i",
    "yi",
))  # fmt: skip
