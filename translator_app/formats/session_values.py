"""The values of a saved review as JSON and back, each checked as it is read."""

from __future__ import annotations

import datetime
from typing import Any, TypeVar

from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.span import Span
from translator_app.formats.encoding import is_unicode
from translator_app.review.state import Comment, Decision, EdgeChoice, Verb

Value = TypeVar("Value")


def decision_to_json(decision: Decision) -> dict[str, Any]:
    """Return a decision as JSON values; offsets are those of the readable text."""
    finding = decision.finding
    return {
        "code": finding.code,
        "start": finding.span.start,
        "end": finding.span.end,
        "message": finding.message,
        "severity": finding.severity.value,
        "term": finding.term,
        "source": finding.source,
        "gloss": finding.gloss,
        "suggestions": [
            {"text": offer.text, "note": offer.note, "edits": [_edit_to_json(edit) for edit in offer.edits]}
            for offer in finding.suggestions
        ],
        "verb": decision.verb.value,
        "text": decision.text,
        "edits": [_edit_to_json(edit) for edit in decision.edits],
        "reviewer": decision.reviewer,
        "at": decision.at.isoformat(),
        "reason": decision.reason,
    }


def decision_from_json(value: object, length: int) -> Decision:
    """Read a decision about a text of `length`; raises ValueError when a part is not what it must be."""
    found = as_object(value)
    finding = Finding(
        code=text_in(found, "code"),
        span=_span(found, length),
        message=text_in(found, "message"),
        suggestions=tuple(_suggestion(offer, length) for offer in list_in(found, "suggestions")),
        severity=Severity(text_in(found, "severity")),
        term=None if found.get("term") is None else whole_number(found, "term", 10**9),
        source=text_in(found, "source"),
        gloss=text_in(found, "gloss"),
    )
    edits = tuple(_edit(edit, length) for edit in list_in(found, "edits"))
    by, at = text_in(found, "reviewer"), time_in(found, "at")
    return Decision(
        finding, Verb(text_in(found, "verb")), text_in(found, "text"), edits, by, at, text_in(found, "reason")
    )


def comment_to_json(comment: Comment) -> dict[str, Any]:
    """Return a comment as JSON values."""
    return {
        "about": comment.about,
        "text": comment.text,
        "reviewer": comment.reviewer,
        "at": comment.at.isoformat(),
    }


def comment_from_json(value: object) -> Comment:
    """Read a comment; raises ValueError when a part is not what it must be."""
    found = as_object(value)
    about, text, reviewer = (text_in(found, name) for name in ("about", "text", "reviewer"))
    return Comment(about, text, reviewer, time_in(found, "at"))


def edges_to_json(choice: EdgeChoice) -> dict[str, Any]:
    """Return the choice of a term's English as JSON values; offsets are those of the readable text."""
    return {
        "persian": {"start": choice.persian.start, "end": choice.persian.end},
        "english": {"start": choice.english.start, "end": choice.english.end},
        "reviewer": choice.reviewer,
        "at": choice.at.isoformat(),
    }


def edges_from_json(value: object, length: int) -> EdgeChoice:
    """Read such a choice in a text of `length`; raises ValueError when a part is not what it must be."""
    found = as_object(value)
    persian, english = (_span(as_object(found.get(name)), length) for name in ("persian", "english"))
    return EdgeChoice(persian, english, text_in(found, "reviewer"), time_in(found, "at"))


def as_object(value: object) -> dict[str, Any]:
    """Return `value` if it is a JSON object."""
    found: dict[str, Any] = _of_type(value, dict, "a part is no object")
    return found


def text_in(found: dict[str, Any], name: str) -> str:
    """Return the text under `name`."""
    text: str = _of_type(found.get(name), str, f"“{name}” is no text")
    if not is_unicode(text):
        message = f"“{name}” holds half a character"
        raise ValueError(message)
    return text


def optional_text(found: dict[str, Any], name: str) -> str | None:
    """Return the text under `name`, None where null stands there."""
    return None if found.get(name) is None else text_in(found, name)


def list_in(found: dict[str, Any], name: str) -> list[object]:
    """Return the list under `name`."""
    value: list[object] = _of_type(found.get(name), list, f"“{name}” is no list")
    return value


def whole_number(found: dict[str, Any], name: str, most: int) -> int:
    """Return the whole number from 0 to `most` under `name`."""
    value = found.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        message = f"“{name}” is no number from 0 to {most}"
        raise ValueError(message)
    return value


def time_in(found: dict[str, Any], name: str) -> datetime.datetime:
    """Return the time under `name`; one without zone is taken as UTC."""
    time = datetime.datetime.fromisoformat(text_in(found, name))
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)


def _of_type(value: object, kind: type[Value], what: str) -> Value:
    if not isinstance(value, kind):
        raise ValueError(what)  # noqa: TRY004 - all faults of a file are one kind of error
    return value


def _edit_to_json(edit: Edit) -> dict[str, Any]:
    return {"start": edit.span.start, "end": edit.span.end, "text": edit.text}


def _span(found: dict[str, Any], length: int) -> Span:
    end = whole_number(found, "end", length)
    return Span(whole_number(found, "start", end), end)


def _edit(value: object, length: int) -> Edit:
    found = as_object(value)
    return Edit(_span(found, length), text_in(found, "text"))


def _suggestion(value: object, length: int) -> Suggestion:
    found = as_object(value)
    edits = tuple(_edit(edit, length) for edit in list_in(found, "edits"))
    return Suggestion(text_in(found, "text"), edits, text_in(found, "note"))
