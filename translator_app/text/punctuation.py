"""Typographic marks in plain ASCII, as sacremoses' punctuation normalizer writes them."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Protocol, cast


class _Normalizer(Protocol):
    def normalize(self, text: str) -> str: ...


# What the normalizer answers for the marks of nearly every article, so that opening one need not load it.
KNOWN = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‘": "'", "’": "'", "‚": "'", "´": "'", "–": "-", "—": "-", "…": "...",
    "•": "•", "·": "·", "©": "©", "™": "™", "°": "°", "€": "€", "£": "£", "\u00a0": "",
}  # fmt: skip


def normalized_mark(char: str) -> str:
    """Return the plain form of one typographic mark: “ as ", – as -, … as three dots."""
    known = KNOWN.get(char)
    return ask_normalizer(char) if known is None else known


def ask_normalizer(char: str) -> str:
    """Return what sacremoses' normalizer makes of one mark."""
    return _normalizer().normalize(char).strip()


@cache
def _normalizer() -> _Normalizer:
    """Load the normalizer's own module alone: the whole package costs 0.3 s and 40 MB, this 25 ms."""
    package = importlib.util.find_spec("sacremoses")
    if package is None or not package.submodule_search_locations:
        message = "sacremoses is not installed; set the project up again."
        raise ModuleNotFoundError(message)
    path = Path(package.submodule_search_locations[0], "normalize.py")
    spec = importlib.util.spec_from_file_location("translator_app_punctuation_normalizer", path)
    if spec is None or spec.loader is None:
        message = f"{path} cannot be loaded; set the project up again."
        raise ModuleNotFoundError(message)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("_Normalizer", module.MosesPunctNormalizer())
