"""ALL_RULES: every rule there is, as a list that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks import (
    rom001_wrong_letter,
    rom002_left_out_letter,
    rom003_two_spellings,
    rom004_mixed_systems,
    rom005_typewriter_ayn,
    rom006_off_scheme,
    rom007_script_again,
    trm001_unapproved_term,
    trm002_two_concepts,
    trm003_persian_missing,
    trm004_two_englishes,
    trm005_two_persians,
    ttl001_title_out_of_term,
    ttl002_loose_wording,
    ttl003_wrong_body,
    ttl004_wrong_rank,
    ttl005_other_persian_title,
    txt001_space_in_bracket,
    txt002_arabic_letter,
    txt003_unclosed_bracket,
    txt090_normalizer_advice,
)

if TYPE_CHECKING:
    from translator_app.checks.rule import Rule

ALL_RULES: tuple[Rule, ...] = (
    rom001_wrong_letter.RULE,
    rom002_left_out_letter.RULE,
    rom003_two_spellings.RULE,
    rom004_mixed_systems.RULE,
    rom005_typewriter_ayn.RULE,
    rom006_off_scheme.RULE,
    rom007_script_again.RULE,
    trm001_unapproved_term.RULE,
    trm002_two_concepts.RULE,
    trm003_persian_missing.RULE,
    trm004_two_englishes.RULE,
    trm005_two_persians.RULE,
    ttl001_title_out_of_term.RULE,
    ttl002_loose_wording.RULE,
    ttl003_wrong_body.RULE,
    ttl004_wrong_rank.RULE,
    ttl005_other_persian_title.RULE,
    txt001_space_in_bracket.RULE,
    txt002_arabic_letter.RULE,
    txt003_unclosed_bracket.RULE,
    txt090_normalizer_advice.RULE,
)


def rule_of(code: str) -> Rule | None:
    """Return the rule with that code, however it is capitalised."""
    return next((rule for rule in ALL_RULES if rule.code == code.upper()), None)
