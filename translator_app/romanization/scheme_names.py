"""SCHEME_NAMES: the romanization schemes in the order they are offered, with what a person calls them."""

from typing import Final

SCHEME_NAMES: Final = {
    "press": "Press",
    "ala-lc": "ALA-LC",
    "ijmes": "IJMES",
    "bgn-pcgn": "BGN/PCGN",
    "un-2012": "UN 2012",
    "iranica": "Iranica",
    "dmg": "DMG",
    "ic": "IC",
}
