"""An entry knows where the open article uses it."""

from dataclasses import replace

from tests.builders import entry, sample_review
from translator_app.workflow.glossary_uses import uses_of


def test_terms_mentions_and_known_names_are_places():
    review = sample_review()
    sohrabi = replace(review.terms[1], entry=entry("Parviz Sohrabi", "پرویز سهرابی"))
    terms = tuple(sohrabi if term.number == 2 else term for term in review.terms)
    uses = uses_of(replace(review, analysis=replace(review.analysis, terms=terms)))
    assert set(uses) == {"parviz-sohrabi", "expediency-council"}
    assert [span for _, span in uses["parviz-sohrabi"]] == sorted((sohrabi.english, *sohrabi.mentions))
    words, span = uses["expediency-council"][0]
    assert span.of(review.article.text) == "Expediency Council"
    assert words.startswith("…")
    assert "Expediency Council" in words
    assert "\n" not in words
