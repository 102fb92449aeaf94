"""A transcription and what it means: which of the two renders the run."""

import pytest

from translator_app.terms.pair import find_english


def both(text, evidence_of):
    evidence = evidence_of(text)
    found = find_english(evidence.prepared.runs[0], evidence)
    return found and (found.span.of(text), found.latin and found.latin.of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two commas
        ("He lifted the daily limit, sakaf-e ruzan (سقف روزان), to three.", ("daily limit", "sakaf-e ruzan")),
        ("He carried the hut, the kapar (کپر), to the river.", ("hut", "kapar")),
        ("The owners, ashab al-muwallidat (أصحاب المولدات), agreed.", ("owners", "ashab al-muwallidat")),
        ("They ate rice, mint, kashkak (کشکک), and bread.", ("kashkak", None)),
        ("They ate mint, kashkak (کشکک) and bread.", ("kashkak", None)),
        ("He met a surveyor, Parviz Sohrabi (پرویز سهرابی), there.", ("Parviz Sohrabi", None)),
        # called a word for it
        ("Kapara (کپره) is the Persian word for huts.", ("huts", "Kapara")),
        ("A kapar (کپر) is the Baluchi term for a hut of reeds.", ("hut of reeds", "kapar")),
        ('From the Persian word "Kapar" (کپر) meaning hut, booth, and shed.', ("hut", "Kapar")),
        ("*Kapar* (کپر) means **“hut of reeds”**.", ("hut of reeds", "Kapar")),
        ("kapar (کپر) means hut, booth, shed, and tent.", ("hut", "kapar")),
        # behind a second spelling
        ("the phrase سقف روزان or _sakaf-e ruzan_, meaning “daily roof”.", ("daily roof", "sakaf-e ruzan")),
        ("named in Arabic: الكفرى, romanized: al-kafra’, lit. 'the hut', once.", ("the hut", "al-kafra")),
        # lists
        ("* Ladder - Sullamun (سلم)", ("Ladder", "Sullamun")),
        ("* Capital - Kabul (کابل)", ("Kabul", None)),
        ("Good morning/evening: كفرية (kafriya)", ("Good morning/evening", "kafriya")),
    ],
)
def test_a_term_is_rendered_by_its_translation_a_name_by_its_letters(text, expected, evidence_of):
    assert both(text, evidence_of) == expected


def test_an_acronym_with_other_initials_is_passed_over(evidence_of):
    text = "Kaveh Dam (reporting mark XT) (Persian: سد کاوه) is full."
    assert both(text, evidence_of) == ("Kaveh Dam", None)


def test_every_run_of_a_row_is_rendered_by_its_one_english_cell(evidence_of):
    head = "| Meaning | Past | Present |\n|---|---|---|\n"
    text = f"{head}| He/She left | رفت | می‌رود |\n| He/She cut | برید | می‌برد |\n"
    evidence = evidence_of(text)
    found = [find_english(run, evidence) for run in evidence.prepared.runs]
    assert [one and one.span.of(text) for one in found] == ["He/She left"] * 2 + ["He/She cut"] * 2


def test_a_stanza_is_rendered_by_the_stanza_below_though_prose_follows(evidence_of):
    text = ">پل شکست\n>رود رفت\n\n>The bridge broke,\n>The river left,\n\nThis is old.\n\nAnd so is that.\n"
    evidence = evidence_of(text)
    found = [find_english(run, evidence) for run in evidence.prepared.runs]
    assert [one and one.span.of(text).rstrip(",") for one in found] == ["The bridge broke", "The river left"]


def test_the_question_mark_of_a_phrase_parts_nothing(evidence_of):
    assert both("* **أين السلم؟** — “Where is the ladder?”", evidence_of) == ("Where is the ladder?", None)
