"""What the checks found in one article, as the JSON other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from translator_app.core.article import Article
from translator_app.core.finding import Finding
from translator_app.core.span import Span
from translator_app.review.state import Decision, Review
from translator_app.terms.term import EmbeddedTerm
from translator_app.titles.title import TitleClaim


def terms_json(review: Review) -> dict[str, Any]:
    """Return the object of one file: terms, findings, what ran and what did not, always in one order."""
    article = review.article
    found: dict[str, Any] = {
        "file": str(article.path) if article.path else "",
        "date": review.date.isoformat() if review.date else None,
        "title": article.title,
        "terms": [_term(review, term) for term in review.terms],
        "findings": [_finding(review, finding) for finding in review.findings],
        "ran": list(review.analysis.ran),
        "skipped": [{"code": skipped.code, "why": skipped.why} for skipped in review.analysis.skipped],
        "source": article.source,
        "format": article.format,
        "encoding": article.encoding,
        "scheme": review.scheme,
    }
    if article.is_packed:  # the offsets are those of this text
        found["text"] = article.text
    return found


def render_json(files: Iterable[dict[str, Any]]) -> str:
    """Return one JSON array of the objects in `files`."""
    return json.dumps(list(files), ensure_ascii=False, indent=1) + "\n"


def render_json_lines(files: Iterable[dict[str, Any]]) -> str:
    """Return one line of JSON a file."""
    return "".join(json.dumps(file, ensure_ascii=False) + "\n" for file in files)


def _place(article: Article, span: Span | None) -> tuple[int | None, int | None]:
    if span is None:
        return None, None
    found = article.place(span)
    return found.start, found.end


def _term(review: Review, term: EmbeddedTerm) -> dict[str, Any]:
    article = review.article
    found: dict[str, Any] = {"id": term.number}
    for name, span in (("fa", term.persian), ("en", term.english)):
        found[name] = span.of(article.text) if span else None
        found[f"{name}_start"], found[f"{name}_end"] = _place(article, span)
    found["kind"], found["language"] = term.kind.value, term.language
    found["mentions"] = [list(_place(article, mention)) for mention in term.mentions]
    found["latin"] = term.latin.of(article.text) if term.latin else None
    found["latin_start"], found["latin_end"] = _place(article, term.latin)
    found["romanization"] = _romanization(review, term)
    found["glossary"] = term.entry.concept if term.entry else None
    found["title"] = _claim(article, term.title) if term.title else None
    found["folded"], found["why"] = term.folded, term.why
    return found


def _romanization(review: Review, term: EmbeddedTerm) -> dict[str, Any] | None:
    judged = term.comparison
    if judged is None:
        return None
    return {
        "verdict": judged.verdict.value,
        "score": round(judged.score, 4),
        "schemes": dict(review.analysis.schemes.get(term.number, {})),
        "suggestion": judged.suggestion,
        "reason": judged.reason,
    }


def _claim(article: Article, claim: TitleClaim) -> dict[str, Any]:
    start, end = _place(article, claim.span)
    office = claim.office
    return {
        "start": start,
        "end": end,
        "verdict": claim.verdict.value,
        "office": {"id": office.id, "fa": office.persian, "en": office.english} if office else None,
        "expected": claim.expected,
        "source": claim.source,
    }


def _finding(review: Review, finding: Finding) -> dict[str, Any]:
    start, end = _place(review.article, finding.span)
    found: dict[str, Any] = {
        "code": finding.code,
        "severity": finding.severity.value,
        "start": start,
        "end": end,
        "message": finding.message,
        "suggestions": _texts(finding),
        "term": finding.term,
        "source": finding.source,
    }
    decision = review.decisions.get(finding.id)
    if decision:
        found["decision"] = _decision(decision)
    return found


def _texts(finding: Finding) -> Sequence[str]:
    return [suggestion.text for suggestion in finding.suggestions]


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "verb": decision.verb.value,
        "text": decision.text,
        "reviewer": decision.reviewer,
        "at": decision.at.isoformat(),
        "reason": decision.reason,
    }
