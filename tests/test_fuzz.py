"""Random bytes and random mixtures of pieces: a file is read or refused in one sentence, never more."""

import random

import pytest

from translator_app.core.errors import AppError
from translator_app.formats.registry import read_article, read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace

PIECES = (
    "Parviz Sohrabi", "(پرویز سهرابی )", "«", "»", "(", ")", "[", "]", "|", "\n", "\t", " ", ", ", "; ",
    ": ", "- ", "خانه", "ي", "ك", "ﺳﻼﻡ", "ـ", "\u200c", "\u200f", "\u202b", "\u202c", "\u2067", "َ", "ّ",
    "۱۳۹۸", "1398", "23 June 2019", "۲ تیر ۱۳۹۸", "Foreign Minister", "وزیر خارجه", "https://a.b/خ", "<b>",
    "</p>", "&amp;", "\x00", "\ufeff", "😀", "’s",
)  # fmt: skip
SUFFIXES = (".txt", ".md", ".html", ".docx", ".odt", ".pdf", "")


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(40))
def test_any_bytes_are_read_or_refused(seed, tmp_path):
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    for number in range(25):
        path = tmp_path / f"{number}{chance.choice(SUFFIXES)}"
        text = "".join(chance.choices(PIECES, k=chance.randrange(1, 40))).encode(
            chance.choice(("utf-8", "utf-16"))
        )
        noise = chance.randbytes(chance.randrange(0, 60))
        cut = chance.randrange(0, len(text) + 1)
        path.write_bytes(chance.choice((text, text[:cut], noise, text[:cut] + noise, b"PK\x03\x04" + noise)))
        try:
            said = read_article(path).text
        except AppError as error:
            said = str(error)
        assert said.strip()


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(40))
def test_any_mixture_is_analysed_with_its_spans_in_the_text(seed):
    workspace = load_workspace()
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    for _ in range(20):
        text = "".join(chance.choices(PIECES, k=chance.randrange(1, 60)))
        try:
            article = read_text(text, chance.choice(("txt", "md", "html")))
        except AppError:
            continue
        analysis = analyse(article, workspace, None, "press")
        size = len(article.text)
        spans = [finding.span for finding in analysis.findings] + [term.persian for term in analysis.terms]
        edits = [edit.span for one in analysis.findings for offer in one.suggestions for edit in offer.edits]
        assert all(0 <= span.start <= span.end <= size for span in spans + edits)
