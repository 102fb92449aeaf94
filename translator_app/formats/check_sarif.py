"""The checks' result as SARIF 2.1.0, which code hosts and editors show beside the lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion
from translator_app.formats.places import Lines
from translator_app.review.state import Review

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


@dataclass(frozen=True, slots=True)
class RuleFacts:
    """What a reader of the result is told about a rule; `severity` is error, warning or info."""

    code: str
    name: str
    summary: str
    severity: str = "warning"
    source: str = ""


def render_sarif(reviews: Sequence[Review], rules: Sequence[RuleFacts], version: str = "") -> str:
    """Return one run of the tool over all files; `version` is the program's, left out when empty."""
    known = {rule.code: index for index, rule in enumerate(rules)}
    driver: dict[str, Any] = {"name": "translator-app", "rules": [_rule(rule) for rule in rules]}
    if version:
        driver["semanticVersion"] = version
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _skipped(reviews)}],
        "results": [result for review in reviews for result in _results(review, known)],
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)
        + "\n"
    )


def _rule(rule: RuleFacts) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary or rule.name},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if rule.source:
        found["help"] = {"text": f"Source: {rule.source}"}
    return found


def _skipped(reviews: Sequence[Review]) -> list[dict[str, Any]]:
    skipped = dict.fromkeys(skip for review in reviews for skip in review.analysis.skipped)
    return [
        {
            "level": "note",
            "message": {"text": f"{skip.code} did not run: {skip.why}."},
            "associatedRule": {"id": skip.code},
        }
        for skip in skipped
    ]


def _results(review: Review, known: dict[str, int]) -> list[dict[str, Any]]:
    places = Lines(review.article)
    return [_result(review, finding, places, known) for finding in review.findings]


def _result(review: Review, finding: Finding, places: Lines, known: dict[str, int]) -> dict[str, Any]:
    file = {"uri": _uri(review.article.path)}
    region = _region(places, finding)
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity.value],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }
    if finding.code in known:
        found["ruleIndex"] = known[finding.code]
    fixes = [_fix(offer, file, places) for offer in finding.suggestions if offer.edits]
    if fixes and review.article.format != "html":  # in HTML an edit leaves the tags between its words
        found["fixes"] = fixes
    return found


def _region(places: Lines, of: Finding | Edit) -> dict[str, int]:
    return dict(zip(("startLine", "startColumn", "endLine", "endColumn"), places.at(of.span), strict=True))


def _fix(offer: Suggestion, file: dict[str, str], places: Lines) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(places, edit), "insertedContent": {"text": edit.text}}
        for edit in offer.edits
    ]
    change = {"artifactLocation": file, "replacements": replacements}
    return {"description": {"text": offer.text or "Take it away."}, "artifactChanges": [change]}


def _uri(path: Path | None) -> str:
    if path is None:
        return "pasted.txt"
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
