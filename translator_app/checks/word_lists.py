"""Words the rules on spelling know: read when a rule first meets a doubtful place, and kept."""

from __future__ import annotations

from functools import cache

from translator_app.data import data_dir
from translator_app.text.fold import fold_key

AFFIXES = frozenset("ها های هایی ای اند ام ات اش ایم اید تر ترین می نمی".split())  # a half-space parts them
_PRESENT_ENDINGS = ("م", "ی", "د", "یم", "ید", "ند")
_PAST_ENDINGS = ("م", "ی", "", "یم", "ید", "ند")


@cache
def persian_words() -> frozenset[str]:
    """Return some 17,000 common Persian words, half-spaces as hazm's dictionary has them."""
    return frozenset(_lines("words.txt"))


@cache
def compounds() -> dict[str, str]:
    """Return compounds that are no phrase of two words: how they are written, by their parts with a blank."""
    words = {line.replace("\u200c", " "): line for line in _lines("compounds.txt")}
    return {parts: word.replace(" ", "") for parts, word in words.items()}


@cache
def half_spaced() -> frozenset[str]:
    """Return words whose half-space nobody leaves out, with it: دانش‌بنیان."""
    return frozenset(_lines("half_spaced.txt"))


@cache
def folded_words() -> frozenset[str]:
    """Return `persian_words` folded (`fold_key`)."""
    return frozenset(map(fold_key, persian_words()))


@cache
def urdu_words() -> frozenset[str]:
    """Return the Urdu words that a Persian word is taken for, their letters of Urdu as they are."""
    return frozenset(_lines("urdu.txt"))


@cache
def arabic_weights() -> dict[str, int]:
    """Return how much oftener Persian has a folded word than Arabic, in halves of a power of ten: 1 to -6."""
    lines = (line.split("\t") for line in _lines("arabic.tsv"))
    return {word: int(weight) for weight, words in lines for word in words.split()}


@cache
def loanwords() -> frozenset[str]:
    """Return English words, small, beside which nobody needs the Persian: bank, imam, district."""
    lines = (data_dir("resources") / "terms" / "loanwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def is_persian_word(word: str) -> bool:
    """Tell whether `word`, or what an ending was put to, is a common Persian word, however it is spelt."""
    if fold_key(word) in known_forms():
        return True
    stems = (word.removesuffix(ending).rstrip("\u200c") for ending in _WORD_ENDINGS if word.endswith(ending))
    return any(len(stem) > 2 and fold_key(stem) in folded_words() for stem in stems)  # noqa: PLR2004 - no syllable


@cache
def homographs() -> frozenset[str]:
    """Return words that a vowel mark tells from others of the same letters: مُهر, مِهر."""
    return frozenset(_lines("homographs.txt"))


@cache
def hamza_words() -> tuple[str, ...]:
    """Return the words that have a hamza before their last letter, the commonest first."""
    return tuple(_lines("hamza.txt"))


@cache
def known_forms() -> frozenset[str]:
    """Return the folded words of Persian, inflected ones and loan words among them."""
    return folded_words() | frozenset(_lines("forms.txt"))


@cache
def reversible_words() -> frozenset[str]:
    """Return folded words, rare and short, that are a common word when read from the other end."""
    return frozenset(_lines("reversible.txt"))


def is_verb(word: str) -> bool:
    """Tell whether `word` is a form of a verb, with or without its ن or ب."""
    forms = imperfect_forms()
    return word in forms or (word[:1] in "نب" and word[1:] in forms)


def is_name(word: str) -> bool:
    """Tell whether Iranians bear `word` as a name."""
    return fold_key(word) in iranian_names()


_WORD_ENDINGS = ("های", "هایی", "ها", "ان", "یان", "ی", "ای", "م", "ند", "یم", "ید", "ش", "اند")


@cache
def imperfect_forms() -> frozenset[str]:
    """Return the verb forms that can follow می: رود, می رفت, شده."""
    forms: set[str] = set()
    for line in _lines("verbs.tsv"):
        past, present = line.split("\t")
        if len(past) > 1:
            forms.update(past + ending for ending in _PAST_ENDINGS)
            forms.add(past + "ه")
        if len(present) > 1:
            stem = present + "ی" if present.endswith(("ا", "و")) and present != "شو" else present
            forms.update(stem + ending for ending in _PRESENT_ENDINGS)
            forms.update(present + ending for ending in _PRESENT_ENDINGS)
    return frozenset(forms | _MORE_FORMS)


_MORE_FORMS = frozenset(
    "توان باید بایست بایستی شوم شوی شود شویم شوید شوند روم روی رود رویم روید روند دهم دهی دهد دهیم "
    "دهید دهند آیم آیی آید آییم آیید آیند گویم گویی گوید گوییم گویید گویند باشم باشی باشد باشیم "
    "باشید باشند دوم دود دوند نهم نهد نهند زنم زنی زند زنیم زنید زنند کنم کنی کند کنیم کنید کنند "
    "برم بری برد بریم برید برند".split()
)


@cache
def present_stems() -> frozenset[str]:
    """Return the present stems of the verbs, which end compounds: کوب in زرین‌کوب."""
    return frozenset(line.split("\t")[1] for line in _lines("verbs.tsv"))


@cache
def iranian_names() -> frozenset[str]:
    """Return the names Iranians bear, folded (`fold_key`)."""
    return frozenset(map(fold_key, _names("given.tsv", "surnames.tsv", "parts.tsv")))


@cache
def names_as_written() -> frozenset[str]:
    """Return the Iranian names that have a half-space, as they are written."""
    found = _names("given.tsv", "surnames.tsv", "parts.tsv")
    return frozenset(name for name in found if "\u200c" in name) | _MORE_NAMES


_MORE_NAMES = frozenset(("خامنه\u200cای", "اژه\u200cای"))


@cache
def iranian_surnames() -> frozenset[str]:
    """Return Iranian surnames that few Arabs bear in that form, folded."""
    return frozenset(map(fold_key, _names("surnames.tsv"))) - arabic_names()


@cache
def arabic_names() -> frozenset[str]:
    """Return the names Arabs bear, folded."""
    return frozenset(map(fold_key, _names("arabic.tsv", "heard/arabic.tsv")))


@cache
def direction() -> dict[str, int]:
    """Return how much more often three letters stand in this order than in the other; only where they do."""
    weights: dict[str, int] = {}
    for line in _lines("direction.tsv"):
        weight, letters = line.split("\t")
        weights.update(dict.fromkeys(letters.split(), int(weight)))
    return weights


def _lines(name: str) -> list[str]:
    lines = (data_dir("resources") / "orthography" / name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def _names(*files: str) -> list[str]:
    folder = data_dir("resources") / "readings"
    lines = (line for name in files for line in (folder / name).read_text("utf-8").splitlines())
    return [line.split("\t")[0] for line in lines if not line.startswith("#")]
