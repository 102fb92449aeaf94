"""Whatever the index does to be quick, it finds what a plain search with one pattern a term finds."""

import random
import re

import pytest

from tests.bench.corpus import make_corpus
from tests.builders import article, glossary_of
from translator_app.core.kind import Kind
from translator_app.glossary.entry import CaseRule, Entry
from translator_app.glossary.load import load_glossary
from translator_app.glossary.match import find_terms
from translator_app.glossary.save import HEADER
from translator_app.text.prepare import prepare

JOINT = r"(?:-|'|[ \t]+\n?[ \t]*|\n[ \t]*)"
WORDS = "gate board river mill keeper salt union".split()


def number(word):
    """Return a pattern for the singular and the plural of a word."""
    if word.endswith("s"):
        return word
    return f"{word[:-1]}(?:ys?|ies)" if word.endswith("y") else f"{word}s?"


def pattern(term):
    """Return what a term may look like: its noun in both numbers, what joins its words, ’s after it."""
    words = re.findall(r"[a-z]+", term.lower())
    nouns = {len(words) - 1, *(index - 1 for index, word in enumerate(words) if word == "of")}
    body = JOINT.join(number(word) if index in nouns else word for index, word in enumerate(words))
    return re.compile(rf"(?<![^\W_])(?<![^\W_]'){body}(?![^\W_])(?!'(?!(?:s|d|ll|re|ve|m|t)\b)[^\W_])")


def by_pattern(text, terms):
    """Return the leftmost and of those the longest places, each judged by itself."""
    folded = text.lower().replace("’", "'")
    places = [match.span() for term in terms for match in pattern(term).finditer(folded)]
    kept, end = [], 0
    for start, stop in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= end:
            kept.append((start, stop))
            end = stop
    return kept


def by_index(text, entries):
    hits = find_terms(prepare(article(text)), glossary_of(entries), None)
    return [(hit.span.start, hit.span.end) for hit in hits if not hit.persian]


@pytest.mark.parametrize("seed", range(12))
def test_dense_text_of_few_words(seed):
    chance = random.Random(seed)  # noqa: S311 - the same text each time, no secret
    terms = {" ".join(chance.choices([*WORDS, "of"], k=chance.randint(1, 4))) for _ in range(12)}
    terms = {term for term in terms if not term.startswith("of") and not term.endswith("of")}
    entries = tuple(
        Entry(term, "در", term.replace(" ", "-"), Kind.OTHER, case=CaseRule.IGNORE) for term in terms
    )
    words = [*WORDS, *(f"{word}s" for word in WORDS), "of", "the", "GATE", "Board"]
    signs = [" "] * 12 + ["  ", "\n", ", ", ". ", "\n\n", "’s ", "-the "]
    text = "".join(chance.choice(words) + chance.choice(signs) for _ in range(1500))
    assert by_index(text, entries) == by_pattern(text, terms)


def test_an_article_of_the_bench(tmp_path):
    corpus = make_corpus(300)
    path = tmp_path / "g.tsv"
    path.write_text(HEADER + "\n" + corpus.rows().replace("\tsmart\t", "\tignore\t"), encoding="utf-8")
    text = corpus.article(30_000)
    found = by_index(text, load_glossary(path).entries)
    assert len(found) > 150
    assert found == by_pattern(text, [english for english, _, _ in corpus.terms])
