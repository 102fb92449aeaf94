"""masked: the text without what only stands between a term and its English, every place kept.

Markup, footnote marks, labels (“Persian:”), acronyms and asides in brackets become blanks; runs of
Arabic script become one sign, the ends of cells another; a line end inside a sentence becomes a
blank. The result is as long as the text, so every offset is true in both.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span

RUN = "\x00"
WALL = "|"

_SIGNS = r"[\"'“”‘’«»*_`\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]"
_SCRIPT = rf"(?:{_SIGNS}{{0,6}}|[ ]{{7,60}})\x00"
_BEHIND_LABEL = rf"{_SIGNS}{{0,40}}\x00"  # a label between them is blank by then
_LANGUAGES = (
    "Persian|Farsi|Arabic|Arab|Dari|Kurdish|Pashto|Pushto|Urdu|Sorani|Kurmanji|Tajik|Iranian|Azerbaijani|Azeri|Uyghur|Uighur|"
    "Sindhi|Punjabi|Kashmiri|Baluchi|Balochi|Luri|Lurish|Lori|Gilaki|Mazandarani|Turkish|Turkmen|Ottoman|Hindustani|Hindi|"
    "Malay|Jawi|Chagatai|Hebrew|Pers|Arab|Per|Ar|Fa"
)
_LANGUAGE = (
    r"(?:(?:Modern|New|Middle|Old|Classical|Standard|Literary|Iranian|Iraqi|Egyptian|Ottoman|Southern|Northern"
    rf"|Central|Eastern|Western|ancient|modern|original)[ -])*(?:{_LANGUAGES})\.?"
)
_NOUN = (
    r"(?:[ \n](?:language|name|word|term|phrase|verb|noun|title|form|script|original|for|transliteration"
    r"|expression|equivalent|spelling|translation|version|text|root|plural|singular)){0,3}"
)
_LABEL = rf"(?:\b(?:in|from|the|a)[ \n])*\b{_LANGUAGE}(?:(?: ?[|/,&] ?| and | or ){_LANGUAGE})*{_NOUN}"
_ACRONYM = r"(?:[A-Z][A-Za-z0-9.&]{0,7}[A-Z0-9]s?\.?)"
_CODE = r"(?:fa|prs|ps|ar|ur|ckb|ku|pnb|ota|az|lrc|glk|mzn|bal|fas|per|pes|ara)"  # of languages
_GRAMMAR = (
    r"(?:singular|plural|sing\.|sg\.?|pl\.|masculine|feminine|masc\.|fem\.|formal|informal|polite|colloquial"
    r"|literary|noun|verb|adjective|adverb|adj\.|adv\.|n\.|v\.|prep\.)"
)
# Where a pattern begins with a look at one letter, it is passed over quickly everywhere else.
_PATTERNS = (
    re.compile(
        r"<!--.{0,300}?-->|</?(?:br|i|b|em|strong|span|a|u|sup|sub|font|small|cite|q|bdi|bdo|ref)\b[^<>\n]{0,200}>",
        re.DOTALL,
    ),
    re.compile(r"[\[/][^\[\]/\n\x00]{0,40}[ˈˌːɒɑæɛɜɪʊʌɔʃʒɾɡɣχʁʔŋθɫ][^\[\]/\n\x00]{0,60}[\]/]"),  # sounds
    re.compile(r"\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\](?:\[\d{1,3}\])*|[¹²³⁰-⁹†‡]"),
    re.compile(
        r"(?=[acknrsw])\b(?:also )?(?:known|called|named|written|spelt|spelled|rendered) (?:as )?(?:in )?"
        rf"{_LANGUAGE} ?(?:as )?(?={_SCRIPT})"
    ),
    re.compile(rf"\((?:in )?{_LANGUAGE}\)(?={_SCRIPT})"),
    re.compile(rf"(?=[A-Zafimot])\b{_LABEL}[ \n]?[:,]?(?={_SCRIPT})"),
    re.compile(rf"(?<=[(\[,;])[ \n]?{_LABEL} ?:"),
    re.compile(rf"(?<=[(\[])(?:[A-Z][a-z]+ )?[A-Z][a-z]+ ?:(?={_SCRIPT})"),
    re.compile(
        r"(?=[Rrtp])(?<!also )\b(?:[Rr]omani[sz](?:ed?|ation)|translit(?:erat(?:ed|ion))?\.?|pronounced"
        r"|pronunciation)(?: as\b)?(?![a-z])[:.]?"
    ),
    re.compile(  # “(PerB|…”, “{{lang-fa|…”, “{{langx|fa|{{nq|…”: names of templates
        rf"(?<=[(\[{{])[ ]?\w[\w-]{{1,12}}\|(?:[a-z]{{2,3}}\|)?(?:\{{\{{\w{{2,6}}\|)?{_SIGNS}{{0,6}}(?=\x00)"
    ),
    re.compile(r"[,;]?[ ]?\b[Ll]isten(?=[ ]?(?:\(help·info\))?[)\]])"),  # a button that speaks the name
    re.compile(rf"(?:(?<=[(\[;])|(?m:^))[ ]?{_CODE} ?[,:](?={_SCRIPT})"),
    re.compile(rf"(?<=\x00)[ ]?(?:{_LANGUAGES})(?=[ ]?[)\]])"),
    re.compile(rf"\({_GRAMMAR}(?:[,/;] ?{_GRAMMAR})*\)"),
    re.compile(
        rf"\((?:(?:[a-z]+ ){{0,2}}{_ACRONYM}"
        r"|(?:a\.?k\.?a\.?|f\.?k\.?a\.?|abbr|also|formerly|known as|short for|abbreviated)\b"
        r"[^()\n\x00]{0,80})\)"
        rf"(?=[ ,]*(?:(?:or|[-–—:])? ?{_SCRIPT}|[(\[]|[-–—] [A-Z(\[]))"
    ),
    re.compile(
        rf"(?<=[(\[])[ ]?(?:abbr(?:\.|eviated)? (?:as |to )?)?{_ACRONYM} ?[;,:/–—-](?={_BEHIND_LABEL})"
    ),
    re.compile(  # years of a life between a name and its bracket
        r"\((?:[^()\n\x00]{0,30}[ .])?\d{3,4}(?: ?[-–—] ?(?:[^()\n\x00]{0,30} )?\d{3,4})?\)"
        rf"(?=[ ,]*[(\[]{_SCRIPT})"
    ),
)
_LIFE = re.compile(  # “Parviz Sohrabi, born 1956 (…)”, “Parviz Sohrabi, aged 45 (…)”
    r"(?<=\w), ?(?:(?:born|b\.|died|d\.|aged|age)\b[^()\n,;\x00]{1,40}|\d{1,2}),?(?= ?[(\[]"
    rf"(?:{_LABEL} ?:? ?)?{_SCRIPT})"
)
_NICKNAME = re.compile(  # “Kaveh "the Smith" Ahangar (…)”
    r"(?<=[a-z]) [\"“‘(](?=[^()\n]{2,24}[\"”’)])[^\"“”‘’()\n\x00]{2,24}[\"”’)]"
    r"(?= (?:[A-Z][\w'’-]+ ?){1,3}[(\[]"
    rf"(?:{_LABEL} ?:? ?)?{_SCRIPT})"
)
_APPOSED = re.compile(
    r"(?<=[a-z])(?:, (?:(?:or|known as|abbreviated as) )?| or | ?[–—] ?| - )(?:the )?"
    rf"({_ACRONYM})(?=,? ?[(\[]{_SCRIPT})"
)
_NAME = 120  # code points before an acronym in which the name it stands for is looked for
_FORM = re.compile(
    r"(?<=\()(?: ?[*_])?(?:pl|plur|plural|sing|sg|fem|masc)\b\.?:?"
)  # a form of another word follows
_BLOCK = re.compile(r"<[^<>\n]{1,300}>")
_BLANK = {
    ord(char): " "
    for char in "؟۔*_`\u00a0\u202f\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069\ufeff\r"
}
_SWAPPED = re.compile(
    r"\)( ?\x00[\x00\s]*)\((?=[\s.,;:!?]|$)"
)  # brackets that a damaged PDF has turned round
_ENTRY = re.compile(r"[^\s()]+(?: [^\s()]+){0,3} (?:[-–—=]|: |\x00)")  # an entry of a list: a term and a sign
_QUOTE_MARK = re.compile(r"(?m)^[ \t]*>[> ]*")
_FILLER = re.compile(r'\s*"[\s"]*')
_SHORTEST_WRAPPED = 40  # code points of a line that a line width, not its end, has cut
_CERTAIN = 58
_BROKEN = re.compile(r"\((?=[^()\n]{0,60}\n)(?:[^()\n]{0,60}\n){1,3}[^()\n]{0,60}\)")  # a bracket over lines


def masked(text: str, runs: Sequence[Span]) -> str:
    """Return `text` with all that may be looked over blanked; same length."""
    parts: list[str] = []
    end = 0
    for run in runs:
        parts += (text[end : run.start], RUN * len(run))
        end = run.end
    plain = "".join((*parts, text[end:]))
    plain = _QUOTE_MARK.sub(_blank, plain)
    for pattern in _PATTERNS:
        plain = pattern.sub(_blank, plain)
    plain = _NICKNAME.sub(_blank, _LIFE.sub(_blank, plain))
    plain = _APPOSED.sub(_without_acronym, plain)
    plain = _SWAPPED.sub(r"(\1)", _FORM.sub(_wall, plain))
    plain = _BLOCK.sub(_wall, plain).translate(_BLANK)
    plain = _BROKEN.sub(_one_line, plain)
    return _unwrapped(plain).replace("\t", WALL)


def _wall(match: re.Match[str]) -> str:
    return WALL + " " * (len(match[0]) - 1)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_acronym(match: re.Match[str]) -> str:
    """Blank an acronym in apposition to the name whose initials it has."""
    said = match.string[max(0, match.start() - _NAME) : match.start()]
    initials = iter(reversed([word[0] for word in re.findall(r"[^\W\d_]+", said)]))
    spelt = [char for char in reversed(match[1]) if char.isupper()]
    far = re.match(rf"\W*?{RUN}{{12}}", match.string[match.end() :][:40])
    named = match[0].startswith((", or ", " or ")) and far is not None  # too long to be the acronym spelt out
    return _blank(match) if named or all(char in initials for char in spelt) else match[0]


def _unwrapped(plain: str) -> str:
    """Make each line end a blank where the sentence goes on below."""
    lines = plain.split("\n")
    parts = [lines[0]]
    for line, below in pairwise(lines):
        parts += (" " if _goes_on(line, below.lstrip(" \t")) else "\n", below)
    return "".join(parts)


def _goes_on(line: str, below: str) -> bool:
    line, first = line.rstrip(), below[:1]
    if _ENTRY.match(line) and _ENTRY.match(below):
        return False
    if (
        len(line) < _SHORTEST_WRAPPED
        or not first
        or "\t" in line
        or line.startswith(WALL)
        or line[-1] in ".:;!?|"
    ):
        return False
    return first.islower() or (len(line) >= _CERTAIN and (first.isalpha() or first in "“\"'(‘" + RUN))


def _one_line(match: re.Match[str]) -> str:
    return match[0].replace("\n", " ") if RUN in match[0] else match[0]


def clean(persian: str) -> str:
    """Return a run without the filler that a damaged PDF strewed into its words."""
    return _FILLER.sub("", persian)
