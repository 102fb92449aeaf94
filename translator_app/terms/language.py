"""language_of: which language a run is in, by its letters, by a label before it, by the article al-."""

from __future__ import annotations

import re

from translator_app.romanization.language import guess_language

_URDU_ONLY = frozenset("ٹڈڑںےہھۃ")
_LETTERS = (
    ("ps", frozenset("ټډړږښګڼېۍځڅ")),
    ("ur", _URDU_ONLY),
    ("ckb", frozenset("ێۆڵڕەڤ")),
)
_HEH = frozenset("ہ")
_CODES = {
    "persian": "fa", "farsi": "fa", "dari": "prs", "arabic": "ar", "urdu": "ur", "pashto": "ps",
    "pushto": "ps",
    "kurdish": "ckb", "sorani": "ckb", "kurmanji": "ku", "uyghur": "ug", "uighur": "ug", "azerbaijani": "az",
    "azeri": "az", "sindhi": "sd", "punjabi": "pa", "balochi": "bal", "baluchi": "bal", "luri": "lrc",
    "lurish": "lrc",
    "gilaki": "glk", "mazandarani": "mzn", "kashmiri": "ks", "ottoman": "ota",
}  # fmt: skip
_LABEL = re.compile(
    rf"\b({'|'.join(_CODES)})(?: ?[|/,&] ?\w+| and \w+)?(?: (?:name|word|term|script|language|title))?"
    r"(?: (?:for|of) (?:\w+ ){1,3}is)?"
    r"\s*[:,]?[\s\"'“‘«*_\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,6}$",
    re.IGNORECASE,
)


def language_of(persian: str, english: str | None, before: str, known: str | None = None) -> str:
    """Return the language code of a run; "fa" unless its letters or the words `before` it say otherwise.

    `known` is the language of the glossary entry; only a label or letters of another language beat it.
    """
    letters = set(persian)
    found = next((code for code, own in _LETTERS if letters & own), None)
    label = _LABEL.search(before[-60:])
    said = _CODES[label[1].lower()] if label else None
    if said == "fa" and letters & _URDU_ONLY == letters & _HEH != set():
        return said  # a keyboard for Urdu has only this ہ
    if found and said in (None, "fa", "ar"):
        return found
    return said or known or guess_language(persian, english)
