"""Span: a half-open range keeps its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.span import Cover, Span, hull, trimmed

TEXT = "Dareh (گذرگاه دره) road"


@st.composite
def spans(draw, most=40):
    """Any span up to `most`, empty ones included."""
    start = draw(st.integers(0, most))
    return Span(start, draw(st.integers(start, most)))


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (-2, -1)])
def test_a_range_that_runs_backwards_or_starts_before_the_text_is_refused(start, end):
    with pytest.raises(ValueError, match=f"from {start} to {end}"):
        Span(start, end)


@given(spans())
def test_the_length_is_that_of_the_text_it_covers(span):
    assert len(span) == len(span.of("x" * 40)) == span.end - span.start


def test_an_empty_span_is_still_a_place():
    assert Span(4, 4)
    assert not len(Span(4, 4))


@given(spans(), spans())
def test_overlap_is_mutual_and_means_a_shared_code_point(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is other.overlaps(one)
    if len(one) and len(other):
        assert one.overlaps(other) is bool(shared)


@given(spans(), spans())
def test_containing_each_other_means_being_equal(one, other):
    assert one.contains(one)
    assert (one.contains(other) and other.contains(one)) is (one == other)


@given(spans(), st.integers(0, 20))
def test_shifting_forth_and_back_changes_nothing(span, by):
    assert span.shifted(by).shifted(-by) == span
    assert len(span.shifted(by)) == len(span)


def test_a_shift_before_the_text_is_refused():
    with pytest.raises(ValueError, match="forwards"):
        Span(1, 2).shifted(-2)


def test_spans_sort_by_start_and_then_by_end():
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


@pytest.mark.parametrize(
    ("span", "strip", "expected"),
    [
        (Span(6, 18), "()", "گذرگاه دره"),
        (Span(5, 19), " ()", "گذرگاه دره"),
        (Span(0, 5), "()", "Dareh"),
        (Span(6, 7), "(", ""),
    ],
)
def test_trimming_cuts_both_ends_alone(span, strip, expected):
    found = trimmed(span, TEXT, strip)
    assert found.of(TEXT) == expected
    assert span.contains(found)


@given(st.lists(spans(), min_size=1))
def test_a_hull_is_the_smallest_span_around_all(found):
    around = hull(found)
    assert all(around.contains(span) for span in found)
    assert around.start in {span.start for span in found}
    assert around.end in {span.end for span in found}


@given(st.lists(spans()), spans())
def test_a_cover_answers_as_asking_every_place_would(taken, span):
    """Nested places are the trap of a binary search: a long early one may reach past its followers."""
    filled = {place for other in taken for place in range(other.start, other.end)}
    wanted = set(range(span.start, span.end))
    if wanted:
        assert Cover(taken).covers(span) is bool(filled & wanted)
