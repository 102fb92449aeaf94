"""One short sentence for each kind of link in an alignment: data and templates, for people."""

from functools import lru_cache
from typing import Final

_LETTER: Final = {
    "ا": "Inside a word ا is a (ā in UN 2012 and BGN/PCGN 1958); at its beginning it carries any vowel.",
    "آ": "آ is a (ā in UN 2012 and BGN/PCGN 1958).", "ب": "ب is b in every table.",
    "پ": "پ is p in every table.", "ت": "ت is t in every table.",
    "ث": "ث is s (UN 2012, ICS-630-01; s̄ in BGN/PCGN 1958); th in Arabic names.",
    "ج": "ج is j (UN 2012, BGN/PCGN 1958), in older French-style spellings dj.",
    "چ": "چ is ch (BGN/PCGN 1958, ICS-630-01; č in UN 2012).",
    "ح": "ح is h (UN 2012, ICS-630-01; ḩ in BGN/PCGN 1958).",
    "خ": "خ is kh (BGN/PCGN 1958, ICS-630-01; x in UN 2012).", "د": "د is d in every table.",
    "ذ": "ذ is z (UN 2012, ICS-630-01; z̄ in BGN/PCGN 1958); dh in Arabic names.",
    "ر": "ر is r in every table.", "ز": "ز is z in every table.",
    "ژ": "ژ is zh (BGN/PCGN 1958, ICS-630-01; ž in UN 2012), in the press also j.",
    "س": "س is s in every table.", "ش": "ش is sh (BGN/PCGN 1958, ICS-630-01; š in UN 2012).",
    "ص": "ص is s (UN 2012, ICS-630-01; ş in BGN/PCGN 1958).",
    "ض": "ض is z (UN 2012, ICS-630-01; ẕ in BGN/PCGN 1958); d or dh in Arabic names.",
    "ط": "ط is t (UN 2012, ICS-630-01; ţ in BGN/PCGN 1958).",
    "ظ": "ظ is z (UN 2012, ICS-630-01; z̧ in BGN/PCGN 1958); dh or z in Arabic names.",
    "ع": "ع is an apostrophe (UN 2012, ICS-630-01) or ‘ (BGN/PCGN 1958) and is left out in the press.",
    "غ": "غ is gh (BGN/PCGN 1958, ICS-630-01; q in UN 2012).", "ف": "ف is f in every table.",
    "ق": "ق is q (BGN/PCGN 1958, UN 2012) or gh (ICS-630-01), both in the press.",
    "ک": "ک is k in every table.", "گ": "گ is g in every table.", "ل": "ل is l in every table.",
    "م": "م is m in every table.", "ن": "ن is n in every table.",
    "و": "و is v or u (UN 2012; ū in BGN/PCGN 1958), in the press also ou, oo, o or ow; w in Arabic names.",
    "ه": "ه is h; silent at the end of a word it is e (UN 2012) or eh (BGN/PCGN 1958), in the press also ah.",
    "ی": "ی is y or i (UN 2012; ī in BGN/PCGN 1958), in the press also ee, ei or ey.",
    "ء": "Hamza is an apostrophe (BGN/PCGN 1958, ICS-630-01) and is left out in the press.",
    "ئ": "ئ is an apostrophe (BGN/PCGN 1958, ICS-630-01); in the press it is left out or joins two vowels.",
    "ؤ": "ؤ is an apostrophe (BGN/PCGN 1958, ICS-630-01) and is left out in the press.",
    "ال": "The article is al- (ALA-LC), ol or assimilated (BGN/PCGN 1958, ICS-630-01), joined or apart.",
    "وال": "‑وال‑ is written ol, ul or u al.",
    "الله": "الله ends a name as ‑ollah (BGN/PCGN 1958, ICS-630-01), in the press also ‑ullah or ‑allah.",
    "یی": "A final ‑یی is written ei, i, ie, ee or yi.",
    "ئی": "A final ‑ئی is written ei, i, ie, ee or yi.", "های": "A final ‑ه‌ای is written ei or ehi.",
    "خوا": "In خوا the و is silent: kha (ICS-630-01; xā in UN 2012, khvā in BGN/PCGN 1958).",
    "خوی": "خوی is khi or khoy.", "کس": "کس may be written x.",
    "ای": "At the beginning of a word ای is i, ei or ey.",
    "او": "At the beginning of a word او is o, ou, u or ow.",
    "اس": "At the beginning of a word اس is es or as.",
}  # fmt: skip
_ARTICLE: Final = "The Persian goes without the Arabic article “{latin}”."
_SUPPLIED: Final = "Persian does not write short vowels; this one is supplied."
_LONG_SUPPLIED: Final = "“{latin}” is a long vowel, and Persian would write it."
_WEAK_SUPPLIED: Final = "“{latin}” is an unusual vowel where Persian writes none."
_MISSING: Final = "Nothing in the Latin stands for {persian}."
_SILENT: Final = "{persian} is usually left out here."
_EXTRA: Final = "Nothing in the Persian stands for “{latin}”."
_WRONG: Final = "“{latin}” does not stand for {persian}. {rule}"
_WEAK: Final = "“{latin}” for {persian} is unusual. {rule}"
_HEARD_TWICE: Final = "{persian} is doubled in this name, and “{latin}” is not."
_HEARD_ONCE: Final = "Nothing doubles {persian} in this name, and “{latin}” is double."
_OPEN: Final = "This word cannot be laid along the other letter by letter."


@lru_cache(maxsize=4096)
def rule(persian: str, latin: str, state: str) -> str:
    """The sentence for a link; `state` is the value of its LinkState."""
    if not persian and latin.lower() in ("al", "el"):
        return _ARTICLE.format(latin=latin)
    known = _LETTER.get(persian) or _LETTER.get(persian[:2], "") or _LETTER.get(persian[:1], "")
    template = {
        "missing": _MISSING, "extra": _EXTRA, "open": _OPEN, "wrong": _WRONG if persian else _LONG_SUPPLIED,
        "weak": _WEAK if persian else _WEAK_SUPPLIED, "supplied": _SUPPLIED,
    }.get(state)  # fmt: skip
    if template is None:
        return known if latin else _SILENT.format(persian=persian)
    return template.format(persian=persian, latin=latin, rule=known).strip()


def doubling(persian: str, latin: str, *, heard: bool) -> str:
    """The sentence for a doubling that is `heard` and not written, or the other way round."""
    return (_HEARD_TWICE if heard else _HEARD_ONCE).format(persian=persian, latin=latin)


def whole(persian: str, latin: str) -> str:
    """The sentence for a word that is excused as a whole: an initial, a title, the ezafe or an article."""
    if persian and latin:
        return f"“{latin}” is the initial of {persian}."
    if persian:
        return f"The title {persian} may be left out."
    return f"“{latin}” is a title, an article or the ezafe, which may be added."
