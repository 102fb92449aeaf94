"""What holds for every text: no crash, spans inside, runs apart, the same answer, linear time."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.terms.find import find_embedded

PIECES = (
    "Parviz Sohrabi (پرویز سهرابی)",
    " came. ",
    "Sohrabi",
    "پل",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\t",
    " | ",
    ", ",
    "/",
    ": ",
    " – ",
    "the ",
    "the Bridge Council (شورای پل)",
    "“",
    "”",
    '"',
    "«",
    "»",
    "(Persian: ",
    "varshekastegi-ye abi ",
    "meaning 'road'",
    "al-",
    "Ms. ",
    "IRNA",
    "1361",
    "*",
    "راه و پل",
    "، ",
    "؛ ",
    "\u202b",
    "\u200c",
    "’s",
    "Photo: ",
)


@settings(max_examples=120, deadline=None)
@given(parts=st.lists(st.sampled_from(PIECES), max_size=24))
def test_any_text_is_answered_soundly(parts, evidence_of):
    text = "".join((*parts, "."))
    terms = find_embedded(evidence_of(text), "press")
    assert terms == find_embedded(evidence_of(text), "press")
    assert all(one.persian.end <= other.persian.start for one, other in itertools.pairwise(terms))
    for term in terms:
        spans = [span for span in (term.persian, term.english, term.latin, *term.mentions) if span]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert term.english is None or not term.english.overlaps(term.persian)
        assert all(span.start >= term.persian.end for span in term.mentions)


@pytest.mark.parametrize(
    "piece", ["(پل) ", "پل [دره ", '"پل" ', "Parviz Sohrabi (پرویز سهرابی) met. ", "word "]
)
def test_the_time_grows_with_the_length(piece, evidence_of):
    """A quadratic search would need minutes."""
    evidence = evidence_of(piece * (60_000 // len(piece)) + "(پل)")
    start = time.process_time()
    find_embedded(evidence, "press")
    assert time.process_time() - start < 2
