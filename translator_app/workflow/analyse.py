"""analyse: from an article to everything found in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.checks.registry import ALL_RULES
from translator_app.checks.rule import CheckInput
from translator_app.checks.run import run_checks
from translator_app.core.kind import Kind
from translator_app.glossary.match import find_terms
from translator_app.review.state import Analysis
from translator_app.terms.find import find_embedded, find_known
from translator_app.terms.pair import Evidence
from translator_app.terms.respelt import with_respellings
from translator_app.text.fold import fold_key
from translator_app.text.prepare import prepare
from translator_app.titles.claims import find_claims
from translator_app.titles.people import Named
from translator_app.workflow.spelt import SpeltNames

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from translator_app.checks.rule import Rule
    from translator_app.core.article import Article
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry
    from translator_app.glossary.index import Glossary
    from translator_app.terms.term import EmbeddedTerm, KnownName
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.title import Claims, PersonClaim
    from translator_app.workflow.workspace import Workspace


def analyse(  # noqa: PLR0913 - an article, all data, and each setting a verdict depends on
    article: Article,
    workspace: Workspace,
    date: datetime.date | None,
    scheme: str,
    advice: Mapping[str, str] | None = None,
    *,
    rules: Sequence[Rule] = ALL_RULES,
    edges: Mapping[Span, Span] | None = None,
) -> Analysis:
    """Find terms, known names and titles in `article` and run `rules` over them.

    `date` is the one titles are judged at. `advice` is hazm's, by Persian run; None when hazm was
    not asked. `edges` is the English a reviewer chose, by its Persian run.
    """
    prepared = prepare(article)
    evidence = evidence_in(prepared, workspace, date)
    terms = find_embedded(evidence, scheme, edges)
    known = find_known(evidence, terms)
    claims = titles_in(prepared, terms, known, workspace, date)
    spelt = SpeltNames(prepared.text, terms, workspace.lexicon, workspace.schemes)
    given = CheckInput(
        prepared, terms, known, evidence.hits, claims, workspace.glossary, date, scheme, advice, spelt,
        workspace.schemes,
    )  # fmt: skip
    findings, ran, skipped = run_checks(given, rules)
    every = with_respellings(prepared.text, terms, workspace.heads)
    claimed: dict[int | None, list[PersonClaim]] = {}
    for claim in claims.titles:
        claimed.setdefault(claim.term, []).append(claim)
    titled = tuple(_with_title(term, claimed.get(term.number, ())) for term in every)
    named = sorted({claimed.claim.office.id for claimed in claims.titles if claimed.claim.office})
    holders = {office: workspace.offices.by_office.get(office, ()) for office in named}
    rivals = _rivals(terms, known, workspace.glossary, date)
    return Analysis(prepared.runs, titled, known, findings, ran, skipped, spelt, holders, edges or {}, rivals)


def evidence_in(prepared: PreparedArticle, workspace: Workspace, date: datetime.date | None) -> Evidence:
    """Return what the terms of an article are found by, the glossary's terms at `date` among it."""
    hits = find_terms(prepared, workspace.glossary, date)
    return Evidence(
        prepared, hits, workspace.glossary, workspace.lexicon, workspace.heads, workspace.schemes
    )  # fmt: skip


def titles_in(
    prepared: PreparedArticle,
    terms: Sequence[EmbeddedTerm],
    known: Sequence[KnownName],
    workspace: Workspace,
    date: datetime.date | None,
) -> Claims:
    """Judge the titles of the people the article pairs with their Persian or the glossary knows."""
    people: dict[Span, Named] = {}
    text = prepared.text
    for name in known:
        if name.entry.kind is Kind.PERSON:
            people.update((span, Named(name.entry.english, name.entry.persian)) for span in name.spans)
    for term in terms:
        if term.english and (term.kind is Kind.PERSON or _sounds_like_person(term, text, workspace)):
            english, persian = term.english.of(text), term.persian.of(text)
            people.update((span, Named(english, persian, term.number)) for span in term.mentions)
            people[term.english] = Named(english, persian, term.number, term.persian)
    lexicon = workspace.lexicon
    return find_claims(prepared, people, workspace.offices, date, lambda word: bool(lexicon.owners(word)))


def _sounds_like_person(term: EmbeddedTerm, text: str, workspace: Workspace) -> bool:
    """Tell whether a transcribed name of no certain kind begins with a name that people bear."""
    words = term.english.of(text).split() if term.english and term.comparison else []
    return len(words) > 1 and term.entry is None and bool(workspace.lexicon.owners(fold_key(words[0])))


def _rivals(
    terms: Sequence[EmbeddedTerm], known: Sequence[KnownName], glossary: Glossary, date: datetime.date | None
) -> dict[str, tuple[Entry, ...]]:
    """Return what each concept that is named is easily taken for."""
    entries = [*(term.entry for term in terms if term.entry), *(name.entry for name in known)]
    found = {concept: glossary.rivals(concept, date) for concept in {entry.concept for entry in entries}}
    return {concept: rivals for concept, rivals in found.items() if rivals}


def _with_title(term: EmbeddedTerm, own: Sequence[PersonClaim]) -> EmbeddedTerm:
    """Give a term that one of its claims that stands nearest its first place."""
    if not own:
        return term
    here = min(own, key=lambda claimed: (claimed.person != term.english, claimed.claim.span))
    return replace(term, title=here.claim)
