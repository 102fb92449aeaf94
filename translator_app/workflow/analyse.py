"""analyse: from an article to everything found in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.checks.registry import ALL_RULES
from translator_app.checks.rule import CheckInput, PersonClaim
from translator_app.checks.run import run_checks
from translator_app.core.kind import Kind
from translator_app.core.span import Cover
from translator_app.glossary.match import find_terms
from translator_app.review.state import Analysis
from translator_app.romanization.render import spellings
from translator_app.terms.find import find_embedded, find_known
from translator_app.terms.pair import Evidence
from translator_app.terms.respelt import with_respellings
from translator_app.text.prepare import prepare
from translator_app.titles.find_person import find_person
from translator_app.titles.judge import judge
from translator_app.titles.match import find_titles
from translator_app.titles.people import find_people

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from translator_app.checks.rule import Rule
    from translator_app.core.article import Article
    from translator_app.core.span import Span
    from translator_app.terms.term import EmbeddedTerm, KnownName
    from translator_app.text.prepare import PreparedArticle
    from translator_app.workflow.workspace import Workspace


def analyse(
    article: Article,
    workspace: Workspace,
    date: datetime.date | None,
    scheme: str,
    advice: Mapping[str, str] | None = None,
    rules: Sequence[Rule] = ALL_RULES,
) -> Analysis:
    """Find terms, known names and titles in `article` and run `rules` over them.

    `date` is the one titles are judged at. `advice` is hazm's, by Persian run; None when hazm was
    not asked.
    """
    prepared = prepare(article)
    hits = find_terms(prepared, workspace.glossary, date)
    evidence = Evidence(
        prepared, hits, workspace.glossary, workspace.lexicon, workspace.heads, workspace.schemes
    )  # fmt: skip
    terms = find_embedded(evidence, scheme)
    known = find_known(evidence, terms)
    claims = find_claims(prepared, terms, known, workspace, date)
    spelt = {term.number: _spellings(term, prepared, workspace) for term in terms if term.comparison}
    given = CheckInput(
        prepared, terms, known, hits, claims, workspace.glossary, date, scheme, advice, spelt,
        workspace.schemes,
    )  # fmt: skip
    findings, ran, skipped = run_checks(given, rules)
    every = with_respellings(prepared.text, terms, workspace.heads)
    titled = tuple(_with_title(term, claims) for term in every)
    named = sorted({claimed.claim.office.id for claimed in claims if claimed.claim.office})
    holders = {office: workspace.offices.by_office.get(office, ()) for office in named}
    return Analysis(prepared.runs, titled, known, findings, ran, skipped, spelt, holders)


def find_claims(
    prepared: PreparedArticle,
    terms: Sequence[EmbeddedTerm],
    known: Sequence[KnownName],
    workspace: Workspace,
    date: datetime.date | None,
) -> tuple[PersonClaim, ...]:
    """Join each title phrase with the person it stands beside, and judge it at `date`."""
    people: dict[Span, tuple[str | None, str, int | None]] = {}
    text = prepared.text
    for name in known:
        if name.entry.kind is Kind.PERSON:
            people.update((span, (name.entry.persian, name.entry.english, None)) for span in name.spans)
    for term in terms:
        if term.kind is Kind.PERSON and term.english:
            full = (term.persian.of(text), term.english.of(text), term.number)
            people.update((span, full) for span in (term.english, *term.mentions))
    taken = Cover(people)
    for span in find_people(prepared, workspace.offices):
        if not taken.covers(span):
            people[span] = (None, span.of(text), None)
    claims = []
    for hit in find_titles(prepared, workspace.offices):
        person = None if hit.persian else find_person(prepared, hit, sorted(people))
        if person is not None:
            persian, english, number = people[person]
            claims.append(PersonClaim(person, judge(hit, persian, english, workspace.offices, date), number))
    return tuple(claims)


def _with_title(term: EmbeddedTerm, claims: Sequence[PersonClaim]) -> EmbeddedTerm:
    """Give a term the claim that stands nearest its first place."""
    own = [claimed for claimed in claims if claimed.term == term.number]
    if not own:
        return term
    here = min(own, key=lambda claimed: (claimed.person != term.english, claimed.claim.span))
    return replace(term, title=here.claim)


def _spellings(term: EmbeddedTerm, prepared: PreparedArticle, workspace: Workspace) -> Mapping[str, str]:
    latin = term.english.of(prepared.text) if term.english else None
    return spellings(
        term.persian.of(prepared.text), latin, workspace.lexicon, workspace.schemes, language=term.language
    )  # fmt: skip
