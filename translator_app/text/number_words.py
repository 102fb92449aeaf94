"""Numbers written in words, English and Persian: reading them, and writing small ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_PERSIAN = (
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split()
)
_PERSIAN_TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split()
_PERSIAN_HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split()
_CARDINALS = {
    **{word: value for words in (_ENGLISH, _PERSIAN) for value, word in enumerate(words, 1)},
    **{word: 10 * value for words in (_ENGLISH_TENS, _PERSIAN_TENS) for value, word in enumerate(words, 2)},
    **{word: 100 * value for value, word in enumerate(_PERSIAN_HUNDREDS, 1)},
    "هیجده": 18,
}
_ORDINALS = {
    **{word: value for value, word in enumerate(_ENGLISH_ORDINALS, 1)},
    **{word.removesuffix("y") + "ieth": 10 * value for value, word in enumerate(_ENGLISH_TENS, 2)},
    **{f"{word}م": value for word, value in _CARDINALS.items() if word > "z" and word != "سه"},
    "سوم": 3, "اول": 1, "نخست": 1,
}  # fmt: skip
SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "هزار": 1000, "میلیون": 10**6, "میلیارد": 10**9, "تریلیون": 10**12,
}  # fmt: skip
_ANDS = frozenset(("and", "و"))
_TOKEN = re.compile(r"[^\W\d_]+")
_GAP = re.compile("[ \u00a0\u200c-]{1,2}")
_PART = re.compile(r"[- \u200c](?:halves|thirds?|quarters?|\w+ths?)\b")  # “two-thirds”
_VAGUE = re.compile(
    r"\b(?:half|quarter|few|several|many|نیم|چند|چندین|ها)(?: of)?(?: an?)?\W\Z", re.IGNORECASE
)
_RANK = re.compile("\u200c(?:ام|امین)(?!\\w)")  # سی‌ام
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number in words: its place, its value, whether it counts a rank."""

    span: Span
    value: int
    ordinal: bool


def find_number_words(text: str) -> tuple[NumberWord, ...]:
    """Return the numbers `text` has in words: no lone one, no fraction, nothing vague as “a few hundred”."""
    found = tuple(one for group in _groups(text) if (one := _number(group)))
    parts = {
        n
        for number, (one, other) in enumerate(pairwise(found))
        if not one.ordinal and other.ordinal and _GAP.fullmatch(text, one.span.end, other.span.start)
        for n in (number, number + 1)
    }
    return tuple(
        one
        for number, one in enumerate(found)
        if number not in parts
        and (one.ordinal or one.value > 1)
        and (one.ordinal or not _PART.match(text, one.span.end))
    )


def _groups(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the words that together are one number."""
    group: list[re.Match[str]] = []
    joined: re.Match[str] | None = None  # an “and” that may go on
    for token in _TOKEN.finditer(text):
        word, last = _plain(token), joined or (group[-1] if group else None)
        near = last is not None and _GAP.fullmatch(text, last.end(), token.start()) is not None
        if word in _ANDS and near and joined is None:
            joined = token
        elif _value(word) is None:
            yield group
            group, joined = [], None
        elif near and _goes_on([_plain(one) for one in group], word, joined=_is_joined(token, joined)):
            group, joined = [*group, token], None
        else:
            yield group
            group, joined = [token], None
    yield group


def _plain(token: re.Match[str]) -> str:
    """Return a word in small letters, without the و that a half-space put to it: بیست‌ویک."""
    word = token[0].lower()
    return word[1:] if _is_glued(token) else word


def _is_glued(token: re.Match[str]) -> bool:
    before = token.string[max(0, token.start() - 1) : token.start()]
    return before == "\u200c" and token[0].startswith("و") and _value(token[0][1:]) is not None


def _is_joined(token: re.Match[str], conjunction: re.Match[str] | None) -> bool:
    return conjunction is not None or _is_glued(token)


def _value(word: str) -> int | None:
    return _CARDINALS.get(word, _ORDINALS.get(word, SCALES.get(word)))


def _goes_on(words: Sequence[str], word: str, *, joined: bool) -> bool:
    """Tell whether `word` can stand behind `words` in one number."""
    last, value = _value(words[-1]), _value(word)
    if last is None or value is None or words[-1] in _ORDINALS:
        return False
    if word in SCALES:
        return not joined and last < value
    persian = word > "z"
    if words[-1] in SCALES and not persian:
        return value < last
    return last >= 2 * _TEN and value < _unit(last) and (joined or not persian)


def _unit(value: int) -> int:
    """Return what the last part of a number is counted in: 10 for forty, 100 for سیصد, 1000 for thousand."""
    return next(unit for unit in (10**9, 10**6, _THOUSAND, _HUNDRED, _TEN) if value >= unit)


def _number(group: Sequence[re.Match[str]]) -> NumberWord | None:
    if not group:
        return None
    total = current = 0
    for token in group:
        word = _plain(token)
        value = _value(word) or 0
        if word == "hundred":
            current = max(current, 1) * value
        elif word in SCALES:
            total, current = total + max(current, 1) * value, 0
        else:
            current += value
    start, end = group[0].start(), group[-1].end()
    if _plain(group[0]) in SCALES and _VAGUE.search(group[0].string, max(0, start - 20), start):
        return None
    suffix = _RANK.match(group[0].string, end)
    ordinal = suffix is not None or _plain(group[-1]) in _ORDINALS
    return NumberWord(Span(start, suffix.end() if suffix else end), total + current, ordinal)


def in_words(value: float, *, persian: bool, ordinal: bool) -> str | None:
    """Write a whole number below a thousand in words, None for others."""
    if value != int(value) or not 0 < value < _THOUSAND:
        return None
    return (_in_persian if persian else _in_english)(int(value), ordinal=ordinal)


def _in_persian(value: int, *, ordinal: bool) -> str:
    hundreds, rest = divmod(value, _HUNDRED)
    parts = [_PERSIAN_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 2 * _TEN:
        parts.append(_PERSIAN_TENS[rest // _TEN - 2])
        rest %= _TEN
    parts += [_PERSIAN[rest - 1]] if rest else []
    if ordinal:
        last = parts[-1]
        parts[-1] = {"سه": "سوم", "سی": "سی\u200cام"}.get(last, f"{last}م")
    return " و ".join(parts)


def _in_english(value: int, *, ordinal: bool) -> str:
    hundreds, rest = divmod(value, _HUNDRED)
    tens, unit = divmod(rest, _TEN) if rest >= 2 * _TEN else (0, rest)
    last = (_ENGLISH_ORDINALS if ordinal else _ENGLISH)[unit - 1] if unit else ""
    ten = _ENGLISH_TENS[tens - 2] if tens else ""
    if ordinal and ten and not unit:
        ten = ten.removesuffix("y") + "ieth"
    below = "-".join(part for part in (ten, last) if part)
    if not hundreds:
        return below
    said = f"{_ENGLISH[hundreds - 1]} hundred" + ("" if below or not ordinal else "th")
    return f"{said} and {below}" if below else said
