"""Reviews for the tests of this folder, made in one line."""

import datetime
from dataclasses import replace
from pathlib import Path

from tests.builders import place, sample_review, term
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.formats.registry import read_text
from translator_app.glossary.entry import Entry
from translator_app.review.decide import Reviewer, accept, comment, reject
from translator_app.review.items import term_key
from translator_app.review.state import Analysis, Review
from translator_app.romanization.comparison import Comparison, Verdict
from translator_app.text.script import script_runs

AT = datetime.datetime(2024, 5, 1, 12, 30, tzinfo=datetime.UTC)
BY = Reviewer("Nina Amini", AT)
DATE = datetime.date(2019, 6, 24)


def decided_review():
    """The sample review with one finding accepted, one given its Persian, one kept, and a comment."""
    review = sample_review()
    blank, wrong, missing = review.findings
    review = accept(review, blank.id, blank.suggestions[0], BY)
    review = accept(review, missing.id, missing.suggestions[0], BY)
    review = reject(review, wrong.id, BY, "house style")
    review = comment(review, term_key(review.terms[6]), "Ask the press office: محمد or محمود?", BY)
    article = replace(review.article, title="Two provinces share one bridge", source="Daily Example")
    return replace(review, date=DATE, article=article)


def edited(source, *changes, form="html"):
    """A review of `source` in which each of `changes`, old words and new, is accepted."""
    article = read_text(source, form)
    review = Review(article, Analysis(script_runs(article.text)))
    for old, new in changes:
        span = place(article.text, old) if old else Span(len(article.text), len(article.text))
        found = Finding("TXT001", span, "Amiss.", (Suggestion(new, (Edit(span, new),)),))
        analysis = replace(review.analysis, findings=(*review.analysis.findings, found))
        review = accept(replace(review, analysis=analysis), found.id, found.suggestions[0], BY)
    return review


def plain_review(text, *terms, path="a.txt", form="txt"):
    """A review of `text` with (english, persian) terms and no finding."""
    article = replace(read_text(text, form), path=Path(path))
    found = tuple(term(number, article.text, *pair) for number, pair in enumerate(terms, 1))
    return Review(article, Analysis(script_runs(article.text), found))


HOSTILE = "=1+1 <b>&\"'\x00\x1b\ud800\ufffe{0} _x0041_ ]]> می\u200cشود"


def judged_review():
    """The decided review with a verdict, a glossary entry, an Arabic name and a hostile comment in it."""
    review = decided_review()
    first, second, *others = review.terms
    judged = Comparison("پرویز سهرابی", "Parviz Sohrabi", Verdict.VARIANT, 0.82, (), (), "Parviz Suhrabi", "")
    known = Entry("Dareh crossing", "گذرگاه دره", "dareh", Kind.PLACE, note="A pass.", source="Atlas 1390")
    terms = (
        replace(first, entry=known, language="ar"),
        replace(second, comparison=judged),
        *(replace(term, english=None) if term.number == 6 else term for term in others),
    )
    review = replace(review, analysis=replace(review.analysis, terms=terms))
    return comment(review, term_key(review.terms[2]), HOSTILE, BY)


def empty_review():
    """The review of an article without any Persian in it."""
    return plain_review("Two provinces share one bridge\n\nNothing in it is in another script.")
