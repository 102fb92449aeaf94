"""What holds for every text: no crash, spans inside, runs apart, the same answer, spans kept over edits."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.edit import Edit, EditMap, apply_edits
from translator_app.core.span import Span
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


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.sampled_from(PIECES), min_size=4, max_size=16), data=st.data())
def test_edits_beside_a_span_leave_it_on_its_words(parts, data, evidence_of):
    text = "".join((*parts, "."))
    terms = find_embedded(evidence_of(text), "press")
    spans = [
        span for term in terms for span in (term.persian, term.english, term.latin, *term.mentions) if span
    ]
    free = [at for at in range(len(text)) if not any(span.start - 1 <= at <= span.end for span in spans)]
    places = data.draw(st.lists(st.sampled_from(free), max_size=5, unique=True)) if free else []
    edits = [Edit(Span(at, at + 1), data.draw(st.sampled_from(("", "x", "new words")))) for at in places]
    changed, moved = apply_edits(text, edits), EditMap(tuple(edits))
    assert [moved.after(span).of(changed) for span in spans] == [span.of(text) for span in spans]
