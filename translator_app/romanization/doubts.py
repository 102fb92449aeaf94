"""What the sources of a scheme leave open in a spelling, so that the output can say so."""

from dataclasses import replace

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.render import render
from translator_app.romanization.scheme import Scheme

_OTHER = "\u0001"  # stands for any other value of a cell


def doubts_of(persian: str, lexicon: Lexicon, scheme: Scheme, language: str) -> tuple[str, ...]:
    """A sentence for each cell that the sources leave open and that shapes how `persian` is spelt."""
    asked = {cell: said for cell, (letters, said) in scheme.doubts.items() if letters in persian}
    if not asked:
        return ()
    spelt = render(persian, lexicon, scheme, language=language)
    found = [
        said
        for cell, said in asked.items()
        if render(persian, lexicon, _changed(scheme, cell), language=language)[:1] != spelt[:1]
    ]
    return tuple(found)


def _changed(scheme: Scheme, cell: str) -> Scheme:
    """The scheme with another value in a cell of its rules: those are the only ones left open."""
    key = cell.removeprefix("rules.")
    rules = {**scheme.rules, key: f"{scheme.rules[key]}{_OTHER}"}
    return replace(scheme, name=f"{scheme.name}{_OTHER}{cell}", rules=rules)
