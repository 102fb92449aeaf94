"""Lint names every fault of a glossary with its line."""

import pytest

from translator_app.glossary.lint import lint

HEADER = "# english\tpersian\tconcept\tstatus\tfrom\tuntil\tsource\n"
GOOD = "Ford\tگدار\tford\tpreferred\t\t\tx\n"


def faults(tmp_path, text):
    path = tmp_path / "g.tsv"
    path.write_text(HEADER + text, encoding="utf-8")
    return [(fault.line, fault.what) for fault in lint(path)]


def test_a_good_glossary_has_no_fault(tmp_path):
    renamed = (
        "Old ford\tگدار کهنه\tford\tpreferred\t\t2003\tx\nNew ford\tگدار نو\tford\tpreferred\t2004\t\tx\n"
    )
    assert faults(tmp_path, "".join(sorted(renamed.splitlines(keepends=True)))) == []


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("Weir\tآب‌بند\tweir\tpreferred\t\t\tx\n" + GOOD, 3, "stands after"),
        (GOOD + "FORD\tگُدار\tford\tadmitted\t\t\tx\n", 3, "stands in line 2 already"),
        ("Ford\tگدار\tford\tadmitted\t\t\tx\n", 2, "No term of “ford” is preferred."),
        (GOOD + "Fordway\tگدارگاه\tford\tpreferred\t\t\tx\n", 3, "both preferred"),
        ("Ford\tگدار\tford\tpreferred\t\t\t\n", 2, "has no source"),
        (GOOD + "Weir\tآب‌بند\n", 3, "2 columns"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path, text, line, what):
    found = [fault for fault in faults(tmp_path, text) if what in fault[1]]
    assert [number for number, _ in found] == [line]


def test_a_wording_to_avoid_may_have_its_better_one_in_another_glossary(tmp_path):
    assert faults(tmp_path, "Fort\tگدار\tford\tforbidden\t\t\tx\n") == []
