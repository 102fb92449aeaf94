"""record_of: the English beside a run in source code and data: JSON, a list of pairs, a message catalogue."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 500  # code points in which a record opens and closes
_QUOTES = frozenset("\"'`")
_OPENS, _CLOSES = "{([", "})]"
_VALUE = re.compile(
    r"(?:(?P<q>[\"'`])?(?P<key>\w[\w .-]{0,40})(?(q)(?P=q))\s*(?::|=>?)\s*)?"
    r"(?P<quote>[\"'`])(?P<said>(?:\\.|(?!(?P=quote))[^\\\n]){1,300})(?P=quote)"
)
_BEFORE = re.compile(r"[:=(\[{,]\s*\Z|=>\s*\Z|^\s*\Z|\bmsgstr\s\Z")
_AFTER = re.compile(r"\s*(?:[,;:)\]}]|=>|\Z|\n)")
_SCRIPT = re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufefc]")
_ENGLISH_KEY = re.compile(
    r"(?i:en|eng|english\w*|\w*english|\w*translations?|meanings?|gloss|definition)|en[_-]?(?:US|GB|us|gb)"
    r"|\w*[_-]en|\w*[a-z]En|en[_-]\w+|en[A-Z]\w*"
)
_SPELT_KEY = re.compile(r"(?i:\w*translit\w*|\w*roman\w*|\w*pronunc\w*|\w*phonetic\w*|latin\w*)")
_OWN_KEY = re.compile(
    r"(?i:\w*(?:persian|farsi|arabic|dari|pashto|urdu|kurdish|native|original)\w*)"
    r"|(?:fa|ar|ps|ur|prs|ckb)(?:[_-]\w+)?|\w+[_-](?:fa|ar|ps|ur)|\w*[a-z](?:Fa|Ar)"
)
_NAMING = frozenset("name title label text word term canonical display caption key source".split())
_NO_WORDS = frozenset(
    "id type pos partofspeech kind category lang language code url href src path color icon class level root"
    " slug format role status tag direction dir".split()
)
_MESSAGE = re.compile(r"msgid \"(?P<said>[^\"\n]{1,300})\"\s*\nmsgstr \Z")
_WORDING = re.compile(r"[A-Z][\w.'’-]*(?: [\w.,'’()-]+){1,11}")  # words, and no code, address or key
_TAIL = re.compile(r"\s*(?:;|\(|/(?=\S+ \S+ ))")  # “Ali; name of the first Imam”


@dataclass(frozen=True, slots=True)
class Record:
    """A run that is a value of a record: the English value beside it, and its transcription, if any."""

    english: Span | None = None
    latin: Span | None = None


@dataclass(frozen=True, slots=True)
class _Value:
    key: str
    quoted_key: bool
    span: Span
    key_span: Span
    persian: bool


def record_of(text: str, run: Span) -> Record | None:
    """Return the record in which `run` is a value of its own, or None where it stands in prose."""
    if run.start == 0 or text[run.start - 1] not in _QUOTES:
        return None
    quote, end = text[run.start - 1], run.end
    while text[end : end + 1] in tuple(".!?؟ "):
        end += 1
    before = text[max(0, run.start - 1 - _REACH) : run.start - 1]
    if text[end : end + 1] != quote or not _AFTER.match(text, end + 1):
        return None
    if not _BEFORE.search(before.rpartition("\n")[2]):
        return None
    message = _MESSAGE.search(before)
    if message:
        return Record(_moved(message.span("said"), run.start - 1 - len(before)))
    values = _values(text, run)
    number = next((n for n, value in enumerate(values) if value.span.contains(run)), None)
    return None if number is None else _judge(text, values, number)


def _moved(span: tuple[int, int], offset: int) -> Span:
    return Span(span[0] + offset, span[1] + offset)


def _values(text: str, run: Span) -> list[_Value]:
    """Return the quoted values between the brackets around `run`, inner brackets left out."""
    start = _edge(text, range(run.start - 1, max(-1, run.start - _REACH), -1), _CLOSES, _OPENS) + 1
    end = _edge(text, range(run.end, min(len(text), run.end + _REACH)), _OPENS, _CLOSES)
    found = []
    for match in _VALUE.finditer(text, start, end):
        said = Span(*match.span("said"))
        key = match["key"] or ""
        keyed = Span(*match.span("key")) if key else said
        found.append(
            _Value(key, match["q"] is not None, said, keyed, _SCRIPT.search(match["said"]) is not None)
        )
    return found


def _edge(text: str, places: range, deeper: str, ending: str) -> int:
    """Return where the bracket opens or closes in which a run stands, or the end of the reach."""
    depth, index = 0, places.start
    for index in places:
        if text[index] in deeper:
            depth += 1
        elif text[index] in ending:
            if not depth:
                return index
            depth -= 1
    return index


def _judge(text: str, values: Sequence[_Value], number: int) -> Record:
    own = values[number]
    after = _until_persian(values[number + 1 :])
    before = _until_persian(values[:number][::-1])
    if not own.key:
        return _record(text, _of_list(text, values, (*after, *before)), None)
    spelt = next((value for value in (*after, *before) if _SPELT_KEY.fullmatch(value.key)), None)
    english = next((value for value in after if _ENGLISH_KEY.fullmatch(value.key)), None)
    native = any(value.persian and _OWN_KEY.fullmatch(value.key) for value in values)
    if english is None and any(value.persian for value in values[:number]):
        english = next((value for value in after if native and _may_translate(value)), None)
    if english is None and spelt in after:
        english = next((value for value in after if _may_translate(value)), None)
    english = english or next((value for value in before if _ENGLISH_KEY.fullmatch(value.key)), None)
    if english is None and native:
        naming = (value for value in before if value.key.casefold() in _NAMING)
        english = next((value for value in after if _may_translate(value)), None) or next(naming, None)
    if english is None and own.quoted_key and _is_wording(own.key) and not native:
        return Record(own.key_span)
    return _record(text, english or spelt, spelt if english else None)


def _of_list(text: str, values: Sequence[_Value], near: Sequence[_Value]) -> _Value | None:
    """Return what translates the one Persian value of a list: of few values any, of many the only wording.

    In a row of a table (“"tw_1", "Ali Karimi", "…", "twitter", "https://…"”) most values are codes.
    """
    if sum(value.persian for value in values) != 1:
        return None
    bare = [value for value in near if not value.key]
    if len(values) < 5:  # noqa: PLR2004 - a pair and flags
        return next(iter(bare), None)
    wordings = [value for value in bare if _WORDING.fullmatch(value.span.of(text))]
    return wordings[0] if len(wordings) == 1 else None


def _until_persian(values: Sequence[_Value]) -> list[_Value]:
    """Return the values up to the next one in Arabic script: what is beyond belongs to that."""
    found = []
    for value in values:
        if value.persian:
            break
        found.append(value)
    return found


def _may_translate(value: _Value) -> bool:
    return value.key.replace("_", "").casefold() not in _NO_WORDS and not _SPELT_KEY.fullmatch(value.key)


def _is_wording(key: str) -> bool:
    """Tell whether a quoted key is words of a text, not the name of a field."""
    return " " in key or (key[0].isupper() and key[1:].islower())


def _record(text: str, english: _Value | None, latin: _Value | None) -> Record:
    if english is None:
        return Record()
    said = english.span.of(text)
    tail = _TAIL.search(said, 1)
    span = Span(english.span.start, english.span.start + tail.start()) if tail else english.span
    return Record(span if any(map(str.isalpha, span.of(text))) else None, latin.span if latin else None)
