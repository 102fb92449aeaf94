"""What a check means, with a bad and a good example and where it comes from."""

from __future__ import annotations

import argparse
import sys

from translator_app.checks.registry import ALL_RULES, rule_of
from translator_app.checks.rule import Need, Rule
from translator_app.core.errors import UsageError
from translator_app.workflow.workspace import load_workspace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--page", action="store_true", help="all checks as a Markdown page")
    parser.add_argument(
        "code",
        nargs="?",
        help="a check's code, such as TXT001, or a Persian letter; without one, all are listed",
    )


def run(given: argparse.Namespace) -> int:
    """Explain one check, or list them."""
    if given.page:
        sys.stdout.write(rules_page())
        return 0
    if given.code is None:
        sys.stdout.write("".join(f"{rule.code}  {rule.name}: {rule.summary}\n" for rule in ALL_RULES))
        return 0
    rule = rule_of(given.code)
    letter = _letter(given.code) if rule is None else ""
    if letter:
        sys.stdout.write(letter)
        return 0
    if rule is None:
        message = f"There is no check {given.code}. “translator-app explain” lists them."
        raise UsageError(message)
    sys.stdout.write(text_of(rule))
    return 0


def _letter(letter: str) -> str:
    """Return what a Persian letter is in each scheme, and where that stands; nothing for another word."""
    schemes = load_workspace().schemes.values()
    rows = [
        f"  {scheme.letters[letter] or '–':4} {scheme.title}: {scheme.sources[f'letters.{letter}']}\n"
        for scheme in schemes
        if letter in scheme.letters
    ]
    return f"{letter}\n{''.join(rows)}" if rows else ""


def text_of(rule: Rule) -> str:
    """Return the explanation of `rule` as plain text; ⟦ ⟧ stand round the fault."""
    lines = [f"{rule.code} {rule.name} ({rule.severity.value})", rule.summary, ""]
    for bad, cured in rule.bad:
        lines += [f"  not   {bad}"] + ([f"  but   {cured}"] if cured else [])
    lines += [f"  right {good}" for good in rule.good]
    if rule.needs:
        lines += ["", _NEEDS[rule.needs]]
    return "\n".join([*lines, "", f"Source: {rule.source}", ""])


def rules_page() -> str:
    """Return all rules as the Markdown page that is shipped in resources/help."""
    parts = ["# All checks", "", "⟦ ⟧ stand round the fault. Written by `translator-app explain --page`.", ""]
    for rule in ALL_RULES:
        parts += [f"## {rule.code} {rule.name}", "", f"{rule.summary} Severity: {rule.severity.value}.", ""]
        for bad, cured in rule.bad:
            parts += [f"- not: {bad}"] + ([f"- but: {cured}"] if cured else [])
        parts += [f"- right: {good}" for good in rule.good]
        parts += ["", f"Source: {rule.source}", *([_NEEDS[rule.needs]] if rule.needs else []), ""]
    return "\n".join(parts)


_NEEDS = {
    Need.DATE: "It is skipped when the article has no date.",
    Need.ADVICE: "It runs when hazm is asked: with --hazm, or by the window after the article is shown.",
}
