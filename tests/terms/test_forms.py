"""Every form in which Persian stands beside its English: one block of forms.txt each."""

from pathlib import Path

import pytest

from translator_app.terms.find import find_embedded

BLOCKS = Path(__file__).with_name("forms.txt").read_text(encoding="utf-8").split("\n\n")[1:]


@pytest.mark.parametrize("block", BLOCKS)
def test_a_form_is_read_as_written_down(block, evidence_of):
    """A bar in the text stands for the end of a cell."""
    lines = block.strip("\n").split("\n")
    text = "\n".join(line for line in lines if not line.startswith("=> "))
    expected = [line.removeprefix("=> ") for line in lines if line.startswith("=> ")]
    terms = find_embedded(evidence_of(text), "press")
    spans = [(term.persian, term.english, term.latin) for term in terms]
    assert [" | ".join(span.of(text) if span else "-" for span in row) for row in spans] == expected
