"""The OpenDocument text reads as the reviewed article, and one that came from such a file stays that file."""

import io
import zipfile

from lxml import etree

from tests.formats.reviews import BY, decided_review, empty_review, judged_review, plain_review
from translator_app.formats.article_odt import article_odt
from translator_app.formats.bilingual import COLUMNS, bilingual_odt
from translator_app.formats.registry import read_article
from translator_app.formats.terms_table import terms_odt
from translator_app.review.decide import comment
from translator_app.review.result import reviewed_text
from translator_app.review.state import Analysis, Review

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = {name: f"{OASIS}:{name}:1.0" for name in ("office", "style", "text", "table", "meta")}
NAMES |= {"fo": f"{OASIS}:xsl-fo-compatible:1.0", "dc": "http://purl.org/dc/elements/1.1/"}


def part(content, name="content.xml"):
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return etree.fromstring(file.read(name))


def paragraphs(content):
    found = part(content).xpath("//office:text/*[self::text:p or self::text:h]", namespaces=NAMES)
    return ["".join(p.xpath(".//text()[not(ancestor::office:annotation)]", namespaces=NAMES)) for p in found]


def test_it_is_a_package_known_by_its_first_bytes():
    content = article_odt(decided_review())
    assert content[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        listed = part(content, "META-INF/manifest.xml").xpath("//@*[local-name()='full-path']")
        assert set(listed) == {"/", *file.namelist()} - {"mimetype", "META-INF/manifest.xml"}


def test_it_holds_the_reviewed_words():
    review = decided_review()
    lines = [line for line in reviewed_text(review).split("\n") if line]
    found = [words.replace("\u200e", "") for words in paragraphs(article_odt(review))]
    assert found == [lines[0], "Daily Example · 2019-06-24", *lines[1:]]


def test_persian_is_marked_and_figures_behind_it_are_held():
    content = article_odt(decided_review())
    spans = part(content).xpath("//text:span[@text:style-name='Persian']", namespaces=NAMES)
    assert "اساسنامه سپاه" in [span.text for span in spans]
    assert any("اساسنامه سپاه\u200e), 1361 (1982)" in words for words in paragraphs(content))
    style = part(content, "styles.xml").xpath("//style:style[@style:name='Persian']/*", namespaces=NAMES)[0]
    assert style.get(f"{{{NAMES['style']}}}language-complex") == "fa"


def test_a_paragraph_of_persian_alone_runs_from_the_right():
    review = plain_review("A title of it\n\nHe wrote this, as far as we know:\n\nپل را می\u200cسازیم.")
    content = article_odt(review)
    (name,) = part(content).xpath("//text:p[contains(., 'سازیم')]/@text:style-name", namespaces=NAMES)
    layout = part(content, "styles.xml").xpath(
        "//style:style[@style:name=$name]/style:paragraph-properties", name=name, namespaces=NAMES
    )[0]
    assert layout.get(f"{{{NAMES['style']}}}writing-mode") == "rl-tb"
    assert "پل را می\u200cسازیم." in paragraphs(content)


def test_every_style_that_is_used_is_there():
    for content in (
        article_odt(decided_review()),
        bilingual_odt(judged_review()),
        terms_odt(judged_review()),
    ):
        used = set(
            part(content).xpath("//text:*/@text:style-name | //table:*/@table:style-name", namespaces=NAMES)
        )
        made = set(part(content).xpath("//style:style/@style:name", namespaces=NAMES))
        made |= set(part(content, "styles.xml").xpath("//style:style/@style:name", namespaces=NAMES))
        assert used <= made


def test_a_comment_stands_beside_its_words():
    found = part(article_odt(decided_review()))
    (remark,) = found.xpath("//office:annotation", namespaces=NAMES)
    assert remark.findtext("dc:creator", None, NAMES) == "Nina Amini"
    assert "".join(remark.find("text:p", NAMES).itertext()) == "Ask the press office: محمد or محمود?"
    between = found.xpath(
        "//text()[preceding::office:annotation and following::office:annotation-end]"
        "[not(ancestor::office:annotation)]", namespaces=NAMES
    )  # fmt: skip
    assert "".join(between) == "محمد دانشور"


def test_blanks_and_tabs_are_kept():
    review = plain_review("One  two\tthree   (سارا)  four, and more words so that it is a text.")
    found = part(article_odt(review)).xpath("//text:p", namespaces=NAMES)[0]
    assert [child.tag.rpartition("}")[2] for child in found] == ["s", "tab", "s", "span", "s"]
    assert [child.get(f"{{{NAMES['text']}}}c") for child in found.iter(f"{{{NAMES['text']}}}s")] == [
        "1",
        "2",
        "1",
    ]


def test_its_tables_have_their_columns_and_persian_from_the_right():
    table = part(bilingual_odt(judged_review())).find(".//table:table", NAMES)
    head = table.find("table:table-header-rows/table:table-row", NAMES)
    assert ["".join(cell.itertext()) for cell in head] == list(COLUMNS)
    row = table.findall("table:table-row", NAMES)[1]
    assert [cell[0].get(f"{{{NAMES['text']}}}style-name") for cell in row][:2] == [
        "Cell_20_text",
        "Cell_20_Persian",
    ]
    assert ["".join(cell.itertext()) for cell in row][:4] == [
        "Parviz Sohrabi",
        "پرویز سهرابی",
        "person",
        "variant",
    ]


def test_an_article_without_terms_is_written():
    assert len(paragraphs(article_odt(empty_review()))) == 2
    assert paragraphs(bilingual_odt(empty_review())) == ["Two provinces share one bridge"]


def test_an_opendocument_file_is_given_back_with_edits_and_comments(tmp_path):
    path = tmp_path / "a.odt"
    path.write_bytes(article_odt(decided_review()))
    article = read_article(path)
    at = article.text.index("محمد دانشور")
    review = comment(Review(article, Analysis()), f"term@{at}-{at + 4}", "Who is it?", BY)
    path.with_name("b.odt").write_bytes(content := article_odt(review))
    assert read_article(path.with_name("b.odt")).text == article.text
    (remark,) = part(content).xpath("//office:annotation[contains(., 'Who')]", namespaces=NAMES)
    assert "".join(remark.getparent().xpath("./text()")).startswith("The bridge statute")
