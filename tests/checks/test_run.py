"""run_checks: every rule in a fixed order, and what could not run is said."""

import datetime
from dataclasses import replace

from tests.builders import article, finding
from translator_app.checks.registry import ALL_RULES
from translator_app.checks.rule import CheckInput, Need
from translator_app.checks.run import run_checks
from translator_app.core.span import Span
from translator_app.review.state import Skipped
from translator_app.text.prepare import prepare

GIVEN = CheckInput(prepare(article("Tariq Sabri (طارق صبری ) spoke.")))
RULE = ALL_RULES[0]


def rule(code, *findings, needs=None):
    return replace(RULE, code=code, check=lambda _: iter(findings), needs=needs)


def test_findings_stand_in_the_order_of_the_text_whatever_the_order_of_the_rules():
    found = [finding("TXT009", Span(at, at + size), source="x") for at in (7, 0, 3) for size in (2, 1)]
    for shuffled in (found, found[::-1], found[3:] + found[:3]):
        findings, _, _ = run_checks(GIVEN, [rule("TXT009", *shuffled)])
        assert list(findings) == sorted(found, key=lambda one: one.span)


def test_a_finding_made_twice_is_reported_once():
    found = finding("TXT009", source="x")
    assert run_checks(GIVEN, [rule("TXT009", found, found), rule("TXT008", found)])[0] == (found,)


def test_what_is_missing_is_said_and_the_rest_runs():
    rules = [rule("TTL009", needs=Need.DATE), rule("TXT009"), rule("TXT099", needs=Need.ADVICE)]
    findings, ran, skipped = run_checks(GIVEN, rules)
    assert (findings, ran) == ((), ("TXT009",))
    assert skipped == (Skipped("TTL009", "no article date"), Skipped("TXT099", "hazm was not asked"))


def test_with_a_date_and_advice_everything_runs():
    given = replace(GIVEN, date=datetime.date(2019, 6, 24), advice={})
    assert run_checks(given, ALL_RULES)[1:] == (tuple(rule.code for rule in ALL_RULES), ())


def test_a_finding_without_a_source_has_that_of_its_rule():
    ((found,), _, _) = run_checks(GIVEN, [rule("TXT009", finding("TXT009"))])
    assert found.source == RULE.source


def test_no_rules_find_nothing():
    assert run_checks(GIVEN, ()) == ((), (), ())


def test_findings_alike_in_all_but_their_term_keep_the_order_they_were_found_in():
    found = [finding("TXT009", source="x", term=number) for number in (3, 1, 2, 7, 5, 4, 6)]
    assert run_checks(GIVEN, [rule("TXT009", *found)])[0] == tuple(found)
