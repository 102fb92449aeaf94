"""A title of another country beside a name makes its Persian a transcription; nothing else does."""

import pytest

from translator_app.core.span import Span
from translator_app.formats.registry import read_text
from translator_app.terms.bearer import is_from_abroad
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("Turkish foreign minister ~ (^) came.", True),
        ("Turkey's intelligence chief, ~ (^), came.", True),
        ("The president of Turkmenistan, ~ (^), came.", True),
        ("The Russian ambassador to Tehran, ~ (^), came.", True),
        ("~ (^), the American author, came.", True),
        ("~ (^), Pakistan's defence minister, came.", True),
        ("~ (^) is the prime minister of India.", True),
        ("Iran's ambassador to Turkey, ~ (^), came.", False),
        ("Iran's envoy to the UN ~ (^) came.", False),
        ("Turkish police took ~ (^) away.", False),
        ("In Pakistan ~ (^) came.", False),
        ("Iranian-American author ~ (^) came.", False),
        ("British-Iranian journalist ~ (^) came.", False),
        ("The deputy minister for American affairs ~ (^) came.", False),
        ("He left Russia. Minister ~ (^) came.", False),
    ],
)
def test_the_title_must_name_the_country_it_is_of(text, abroad):
    name, run = text.index("~"), text.index("^")
    assert is_from_abroad(text, Span(name, name + 1), Span(run, run + 1)) is abroad


@pytest.mark.parametrize(
    ("country", "verdict", "codes"), [("Nepalese", "abstain", []), ("Iranian", "wrong", ["ROM001"])]
)
def test_the_name_of_a_foreign_official_is_not_called_wrong(country, verdict, codes):
    text = f"The {country} deputy minister Karvan Shimal (کاروان دیمل) spoke."
    analysis = analyse(read_text(text), load_workspace(), None, "press")
    assert [term.comparison.verdict for term in analysis.terms] == [verdict]
    assert [f.code for f in analysis.findings if f.code[:3] == "ROM"] == codes
