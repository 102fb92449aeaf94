"""Findings as part of a page: a heading and a table an article, with what was decided if that is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from translator_app.core.finding import Finding
from translator_app.formats.bilingual import title
from translator_app.formats.page import marked_up
from translator_app.formats.places import Lines
from translator_app.formats.term_rows import decision_words
from translator_app.review.items import progress, term_key
from translator_app.review.state import Comment, Decision, Review

_AROUND = 40  # characters of context at each side of the words found


def findings_section(review: Review, *, decided: bool) -> Iterator[str]:
    """Yield the HTML lines of one article; `decided` adds what was decided, by whom, when and why."""
    places = Lines(review.article)
    yield f"<h2>{marked_up(title(review))}</h2>"
    yield f'<p class="about">{marked_up(_about(review))}</p>'
    if review.findings:
        names = (
            "Place",
            "Rule",
            "Words",
            "Finding",
            "Offered",
            *(("Decision", "Comment") if decided else ()),
        )
        head = "".join(f"<th>{name}</th>" for name in names)
        yield f"<table><thead><tr>{head}</tr></thead><tbody>"
        for finding in review.findings:
            cells = "".join(f"<td>{cell}</td>" for cell in _cells(review, finding, places, decided=decided))
            yield f'<tr id="{escape(finding.id)}">{cells}</tr>'
        yield "</tbody></table>"
    else:
        yield "<p>No findings.</p>"
    if review.analysis.skipped:
        skipped = ", ".join(f"{skip.code} ({skip.why})" for skip in review.analysis.skipped)
        yield f'<p class="note">Not run: {marked_up(skipped)}.</p>'


def _about(review: Review) -> str:
    done, whole = progress(review)
    date = f"judged at {review.date.isoformat()}" if review.date else "no date"
    path = str(review.article.path) if review.article.path else "pasted text"
    return " · ".join(filter(None, (path, review.article.source, date, f"{done} of {whole} reviewed")))


def _cells(review: Review, finding: Finding, places: Lines, *, decided: bool) -> Iterator[str]:
    line, column, *_ = places.at(finding.span)
    yield f"{line}:{column}"
    yield f'<span class="{finding.severity.value}">{escape(finding.code)}</span>'
    yield _in_context(review.article.text, finding)
    source = f' <span class="small">{marked_up(finding.source)}</span>' if finding.source else ""
    yield marked_up(finding.message) + source
    yield "<br>".join(marked_up(offer.text) or "take it away" for offer in finding.suggestions)
    if decided:
        yield _decision(review.decisions.get(finding.id))
        yield "<br>".join(map(_remark, _comments(review, finding)))


def _in_context(text: str, finding: Finding) -> str:
    start, end = finding.span.start, finding.span.end
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    words = marked_up(finding.span.of(text))
    return f"{marked_up(before)}<mark>{words}</mark>{marked_up(after)}"


def _decision(decision: Decision | None) -> str:
    if decision is None:
        return "open"
    who = f"{decision.reviewer}, {decision.at.isoformat(sep=' ', timespec='minutes')}"
    return f'{marked_up(decision_words(decision))}<br><span class="small">{marked_up(who)}</span>'


def _comments(review: Review, finding: Finding) -> Sequence[Comment]:
    term = review.term(finding.term)
    keys = (finding.id, term_key(term)) if term else (finding.id,)
    return [review.comments[key] for key in keys if key in review.comments]


def _remark(comment: Comment) -> str:
    return f'{marked_up(comment.text)} <span class="small">{marked_up(comment.reviewer)}</span>'
