"""Faults put at random into real strings: each fix stays in its place, settles its finding, and all end."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator_app.checks.registry import ALL_RULES
from translator_app.core.edit import apply_edits, clash
from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

RULES = [rule for rule in ALL_RULES if rule.code.startswith("TXT") and rule.code != "TXT090"]
DISAGREEING = {"TXT040", "TXT041"}  # which of the two is right, only a person can say
ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
LONE = "اآدذرزژوؤأإءۀة "
ROUNDS = 6
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@cache
def clean_strings():
    lines = (Path(__file__).parent / "orthography.tsv").read_text("utf-8").splitlines()
    rows = [ESCAPE.sub(lambda match: chr(int(match[1], 16)), line).split("\t") for line in lines]
    return sorted({row[2] for row in rows if row[:2] == ["clean", "fa"] and len(row[2]) > 5})


@cache
def forms():
    found = {}
    for code in range(0xFE80, 0xFEF5):
        kind, *letters = unicodedata.decomposition(chr(code)).split()
        if kind == "<isolated>" and len(letters) == 1:
            found[chr(int(letters[0], 16))] = chr(code)
    return found


def inserted(what):
    return lambda text, at: text[:at] + what + text[at:]


def replaced(old, new):
    def put(text, at):
        found = text.find(old, at)
        found = text.find(old) if found < 0 else found
        return text if found < 0 else text[:found] + new + text[found + len(old) :]

    return put


def of_word(change):
    def put(text, at):
        words = [match for match in re.finditer("[\u0621-\u06cc\u200c]{3,}", text) if match.end() > at]
        return text[: words[0].start()] + change(words[0][0]) + text[words[0].end() :] if words else text

    return put


def in_word(what):
    def put(text, at):
        places = [
            match.end()
            for match in re.finditer(f"[\u0621-\u06cc](?<![{LONE}])(?=[\u0621-\u06cc])", text)
            if match.end() > at
        ]
        return text[: places[0]] + what + text[places[0] :] if places else text

    return put


FAULTS = {
    "TXT001": [of_word(lambda word: f"({word} )"), of_word(lambda word: f"( {word})")],
    "TXT002": [lambda text, _: text.replace("ی", "ي").replace("ک", "ك"), replaced("ی", "ي")],
    "TXT003": [of_word(lambda word: f"({word}"), of_word(lambda word: f"(({word})")],
    "TXT004": [of_word(lambda word: f"{word})"), of_word(lambda word: f"«{word}"), replaced("«", "")],
    "TXT005": [of_word(lambda word: f"){word}("), of_word(lambda word: f"»{word}«")],
    "TXT006": [of_word(lambda word: f"a({word})"), of_word(lambda word: f"({word})b c")],
    "TXT010": [replaced("\u200c", " "), replaced("\u200c", "")],
    "TXT011": [replaced("می\u200c", "می")],
    "TXT012": [inserted(" علی اکبر حاجی زاده "), inserted(" عبد الله ")],
    "TXT013": [replaced("\u200c", "\u200c\u200c"), of_word(lambda word: f"{word}\u200c"), in_word("\u200c")],
    "TXT014": [replaced("هٔ", "ه ی"), replaced("هٔ", "ۀی"), replaced("هٔ", "هء")],
    "TXT015": [replaced("یی", "ئی"), replaced("ئ", "ؤ"), replaced("ئ", "أئ")],
    "TXT020": [in_word("\u200b"), in_word("\u00ad"), in_word("\u200f"), in_word("\u200d"), in_word("\u2060")],
    "TXT021": [inserted("\u2067"), inserted("\u202c"), inserted("\u2069"), inserted("\u202e")],
    "TXT022": [of_word(lambda word: "".join(forms().get(letter, letter) for letter in word))],
    "TXT023": [lambda text, _: text[::-1], of_word(lambda word: word[::-1])],
    "TXT024": [replaced("ه", "o"), replaced("ی", "ۍ"), replaced("ک", "ګ"), replaced("ا", "l")],
    "TXT025": [in_word("\u064e"), in_word("\u0652"), of_word(lambda word: f"{word}\u064f")],
    "TXT026": [in_word("\u0640"), in_word("\u0640\u0640")],
    "TXT030": [replaced("۱", "1"), replaced("۴", "٤"), inserted(" ۱۳6۱ ")],
    "TXT031": [replaced("،", ","), replaced("؟", "?"), replaced("؛", ";")],
    "TXT032": [replaced("،", " ،"), replaced("، ", "،"), replaced("«", "« ")],
    "TXT033": [inserted(" ۱۲,۵۰۰ "), inserted(" ۵۰% ")],
    "TXT034": [of_word(lambda word: f"{word} {word}"), replaced("،", "،،")],
    "TXT035": [replaced(" ", "  ")],
}
STRINGS = st.sampled_from(clean_strings())
PLACES = st.integers(0, 60)


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def found(text, workspace):
    return analyse(read_text(text), workspace, None, "press", rules=RULES).findings if text.strip() else ()


def mended(text, findings):
    edits = set()
    for one in findings:
        if one.suggestions and one.code not in DISAGREEING and not clash({*edits, *one.suggestions[0].edits}):
            edits.update(one.suggestions[0].edits)
    return apply_edits(text, edits)


def test_every_rule_has_its_faults():
    assert FAULTS.keys() == {rule.code for rule in RULES} - DISAGREEING


@pytest.mark.parametrize("code", FAULTS)
@QUICK
@given(text=STRINGS, at=PLACES, data=st.data())
def test_a_fix_changes_its_own_place_and_settles_it(code, text, at, data, workspace):
    """What stands outside a suggestion's edits stays, and the rule says no more of what it has put there."""
    faulty = data.draw(st.sampled_from(FAULTS[code]))(text, min(at, len(text)))
    for finding in found(faulty, workspace):
        if not finding.suggestions or finding.code in DISAGREEING:
            continue
        edits = sorted(finding.suggestions[0].edits)
        once = apply_edits(faulty, edits)
        first, last = edits[0].span.start, edits[-1].span.end
        assert once != faulty
        assert once[:first] == faulty[:first]
        assert once[len(once) - len(faulty) + last :] == faulty[last:]
        there = (finding.code, first, first + len(edits[0].text))
        assert there not in [(one.code, one.span.start, one.span.end) for one in found(once, workspace)]


@pytest.mark.parametrize("code", FAULTS)
@QUICK
@given(text=STRINGS, at=PLACES, data=st.data())
def test_a_mended_text_is_silent_and_stays_as_it_is(code, text, at, data, workspace):
    """Taking the first suggestions again and again ends soon, at a text that nothing is said of."""
    text = data.draw(st.sampled_from(FAULTS[code]))(text, min(at, len(text)))
    for _ in range(ROUNDS):
        findings = found(text, workspace)
        once = mended(text, findings)
        if once == text:
            break
        text = once
    assert mended(text, found(text, workspace)) == text
    assert [one for one in found(text, workspace) if one.suggestions and one.code not in DISAGREEING] == []
