"""Comments are counted in the order in which they are read, each at its words."""

from tests.formats.reviews import BY, decided_review
from translator_app.formats.paragraphs import reviewed_paragraphs
from translator_app.formats.remarks import numbered_remarks
from translator_app.review.decide import comment
from translator_app.review.items import term_key


def test_comments_are_numbered_as_they_are_read():
    review = comment(decided_review(), term_key(decided_review().terms[0]), "First\nin it.", BY)
    paragraphs = reviewed_paragraphs(review)
    found = numbered_remarks(review, paragraphs)
    shown = [
        (remark.number, remark.place.of(paragraphs[index].shown), remark.words)
        for index, remarks in found.items()
        for remark in remarks
    ]
    assert shown == [
        (1, "گذرگاه دره", "First in it. (Nina Amini)"),
        (2, "محمد دانشور", "Ask the press office: محمد or محمود? (Nina Amini)"),
    ]


def test_a_comment_without_a_place_stands_at_the_beginning():
    review = comment(decided_review(), "loose", "Hm.", BY)
    assert numbered_remarks(review, reviewed_paragraphs(review))[0][0].number == 1


def test_without_any_paragraph_no_comment_is_lost():
    assert sum(map(len, numbered_remarks(decided_review(), ()).values())) == 1
