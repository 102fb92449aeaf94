"""The foot of the list says what ran and what did not, and why."""

from translator_app.review.state import Analysis, Skipped
from translator_app.ui.panes.finding_list_manifest import manifest, manifest_details


def test_families_are_named_once_in_plain_words():
    analysis = Analysis(ran=("TXT001", "ROM001", "TTL001", "TRM001", "ROM002"))
    assert manifest(analysis) == "Ran: romanization, titles, terms, letters."


def test_what_was_skipped_stands_with_its_reason():
    skipped = (
        Skipped("TTL001", "no article date"),
        Skipped("TTL002", "no article date"),
        Skipped("TXT090", "no hazm."),
    )
    analysis = Analysis(ran=("ROM001",), skipped=skipped)
    assert manifest(analysis).splitlines()[1] == "Skipped: titles (no article date); letters (no hazm)."
    assert "TTL002 was skipped: no article date." in manifest_details(analysis)


def test_silence_is_not_taken_for_success():
    assert manifest(Analysis()) == "No check ran."
