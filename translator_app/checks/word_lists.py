"""Words the rules on spelling know: read when a rule first meets a doubtful place, and kept."""

from __future__ import annotations

from functools import cache

from translator_app.data import data_dir
from translator_app.text.fold import fold_key

_PRESENT_ENDINGS = ("م", "ی", "د", "یم", "ید", "ند")
_PAST_ENDINGS = ("م", "ی", "", "یم", "ید", "ند")


@cache
def persian_words() -> frozenset[str]:
    """Return some 17,000 common Persian words, half-spaces as hazm's dictionary has them."""
    return frozenset(_lines("words.txt"))


@cache
def folded_words() -> frozenset[str]:
    """Return `persian_words` folded (`fold_key`)."""
    return frozenset(map(fold_key, persian_words()))


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
    "توان باید بایست بایستی شوم شوی شود شویم شوید شوند روم روی رود رویم روید روند دهم دهی دهد دهیم دهید دهند آیم آیی آید آییم آیید آیند "  # noqa: E501
    "گویم گویی گوید گوییم گویید گویند باشم باشی باشد باشیم باشید باشند دوم دود دوند "
    "نهم نهد نهند زنم زنی زند زنیم زنید زنند کنم کنی کند کنیم کنید کنند برم بری برد بریم برید برند".split()
)


@cache
def iranian_names() -> frozenset[str]:
    """Return the names Iranians bear, folded (`fold_key`)."""
    folder = data_dir("resources") / "readings"
    found: set[str] = set()
    for name in ("given.tsv", "surnames.tsv", "parts.tsv"):
        lines = (folder / name).read_text("utf-8").splitlines()
        found.update(fold_key(line.split("\t")[0]) for line in lines if not line.startswith("#"))
    return frozenset(found)


@cache
def iranian_surnames() -> frozenset[str]:
    """Return Iranian surnames in -i that no Arab bears in that form, folded."""
    folder = data_dir("resources") / "readings"
    lines = (folder / "surnames.tsv").read_text("utf-8").splitlines()
    arab = (folder / "arabic.tsv").read_text("utf-8").splitlines()
    borne = {fold_key(line.split("\t")[0]) for line in arab}
    return frozenset(fold_key(line.split("\t")[0]) for line in lines if not line.startswith("#")) - borne


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
