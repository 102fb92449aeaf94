"""One short sentence for each kind of link in an alignment: data and templates, for people."""

from functools import lru_cache
from typing import Final

_LETTER: Final = {
    "ا": "Inside a word ا is a; at its beginning it carries any vowel.", "آ": "آ is a.", "ب": "ب is b.",
    "پ": "پ is p.", "ت": "ت is t.", "ث": "ث is s; th in Arabic names.",
    "ج": "ج is j, in older French-style spellings dj.", "چ": "چ is ch.", "ح": "ح is h.", "خ": "خ is kh.",
    "د": "د is d.", "ذ": "ذ is z; dh in Arabic names.", "ر": "ر is r.", "ز": "ز is z.",
    "ژ": "ژ is zh or j in press usage.", "س": "س is s.", "ش": "ش is sh.", "ص": "ص is s.",
    "ض": "ض is z; d or dh in Arabic names.", "ط": "ط is t.", "ظ": "ظ is z; dh or z in Arabic names.",
    "ع": "ع is an apostrophe in scholarly spelling and is left out in the press.", "غ": "غ is gh.",
    "ف": "ف is f.", "ق": "ق is q or gh in press usage.", "ک": "ک is k.", "گ": "گ is g.", "ل": "ل is l.",
    "م": "م is m.", "ن": "ن is n.", "و": "و is v, ou, oo, u, o or ow; w in Arabic names.",
    "ه": "ه is h; silent at the end of a word, where it is written eh, ah or e.",
    "ی": "ی is y, i, ee, ei or ey.", "ء": "Hamza is left out or written as an apostrophe.",
    "ئ": "ئ is left out or joins two vowels.", "ؤ": "ؤ is left out or written as an apostrophe.",
    "ال": "The article is al-, ol- or el-, joined or apart.", "وال": "‑وال‑ is written ol, ul or u al.",
    "الله": "الله ends a name as ‑ollah, ‑ullah or ‑allah.",
    "یی": "A final ‑یی is written ei, i, ie, ee or yi.",
    "ئی": "A final ‑ئی is written ei, i, ie, ee or yi.", "های": "A final ‑ه‌ای is written ei or ehi.",
    "خوا": "In خوا the و is silent: kha.", "خوی": "خوی is khi or khoy.", "کس": "کس may be written x.",
    "ای": "At the beginning of a word ای is i, ei or ey.",
    "او": "At the beginning of a word او is o, ou, u or ow.",
    "اس": "At the beginning of a word اس is es or as.",
}  # fmt: skip
_SUPPLIED: Final = "Persian does not write short vowels; this one is supplied."
_LONG_SUPPLIED: Final = "“{latin}” is a long vowel, and Persian would write it."
_WEAK_SUPPLIED: Final = "“{latin}” is an unusual vowel where Persian writes none."
_MISSING: Final = "Nothing in the Latin stands for {persian}."
_SILENT: Final = "{persian} is usually left out here."
_EXTRA: Final = "Nothing in the Persian stands for “{latin}”."
_WRONG: Final = "“{latin}” does not stand for {persian}. {rule}"
_WEAK: Final = "“{latin}” for {persian} is unusual. {rule}"
_OPEN: Final = "This word cannot be laid along the other letter by letter."


@lru_cache(maxsize=4096)
def rule(persian: str, latin: str, state: str) -> str:
    """The sentence for a link; `state` is the value of its LinkState."""
    known = _LETTER.get(persian) or _LETTER.get(persian[:2], "") or _LETTER.get(persian[:1], "")
    template = {
        "missing": _MISSING, "extra": _EXTRA, "open": _OPEN, "wrong": _WRONG if persian else _LONG_SUPPLIED,
        "weak": _WEAK if persian else _WEAK_SUPPLIED, "supplied": _SUPPLIED,
    }.get(state)  # fmt: skip
    if template is None:
        return known if latin else _SILENT.format(persian=persian)
    return template.format(persian=persian, latin=latin, rule=known).strip()


def whole(persian: str, latin: str) -> str:
    """The sentence for a word that is excused as a whole: an initial, a title, the ezafe or an article."""
    if persian and latin:
        return f"“{latin}” is the initial of {persian}."
    if persian:
        return f"The title {persian} may be left out."
    return f"“{latin}” is a title, an article or the ezafe, which may be added."
