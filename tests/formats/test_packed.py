"""Word and OpenDocument files: read whole, edited in place, everything else in them kept."""

import datetime
import io
import zipfile

import docx
import pytest
from docx.oxml.ns import qn

from translator_app.core.article import Role
from translator_app.core.edit import Edit
from translator_app.core.errors import ReadError
from translator_app.core.finding import Finding
from translator_app.core.span import Span
from translator_app.formats.check_json import terms_json
from translator_app.formats.packed import read_part, with_part
from translator_app.formats.packed_text import read_packed_text
from translator_app.formats.registry import read_article
from translator_app.formats.session import load_session, save_session
from translator_app.formats.writing import render_article
from translator_app.review.state import FREE, Analysis, Comment, Decision, Review, Verb

NOW = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
ROAD = "The Dareh road (راه دره) may close, said Parviz Sohrabi (پرویز سهرابی ) of R&D\tand <ISNA>."
ODT_HEAD = (
    '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>'
)
ODT_END = "</office:text></office:body></office:document-content>"


@pytest.fixture
def word(tmp_path):
    """Return a Word file as people make them: styles, runs that cut words, a table, a hidden word."""
    document = docx.Document()
    first, middle, last = ROAD.partition("Parviz Soh")
    document.add_heading("Two provinces share one bridge", 0)
    document.add_paragraph("24 June 2019")
    paragraph = document.add_paragraph(first)
    paragraph.add_run(middle).bold = True
    paragraph.add_run(last)
    hidden = paragraph.add_run("unseen")
    hidden.font.hidden = True
    table = document.add_table(2, 2)
    for number, words in enumerate(("Mill", "آسیاب", "Weir", "آب‌بند")):
        table.cell(number // 2, number % 2).text = words
    document.add_heading("Who pays", 1)
    document.add_paragraph("Nobody knows.")
    path = tmp_path / "road.docx"
    document.save(path)
    return path


def odt(tmp_path, body):
    path = tmp_path / "road.odt"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", f"{ODT_HEAD}{body}{ODT_END}")
        package.writestr("styles.xml", "<kept/>")
    return path


def edited(article, old, new):
    """Return a review in which `old` was changed to `new`."""
    start = article.text.index(old)
    span = Span(start, start + len(old))
    finding = Finding(FREE, span, "x")
    decision = Decision(finding, Verb.EDITED, new, (Edit(span, new),), "Sara", NOW)
    return Review(article, Analysis(), decisions={finding.id: decision})


def test_a_word_file_is_read_as_its_reader_sees_it(word):
    article = read_article(word)
    assert article.text.splitlines() == [
        "Two provinces share one bridge",
        "24 June 2019",
        ROAD,
        "Mill\tآسیاب",
        "Weir\tآب‌بند",
        "Who pays",
        "Nobody knows.",
    ]
    roles = [paragraph.role for paragraph in article.paragraphs]
    assert roles[0] is Role.TITLE
    assert roles[5] is Role.HEADING
    assert roles.count(Role.TITLE) == 1
    assert article.title == "Two provinces share one bridge"
    assert article.date == datetime.date(2019, 6, 24)


def test_every_word_leads_back_to_its_place(word):
    article = read_article(word)
    for words, source in (("راه دره", "راه دره"), ("<ISNA>", "&lt;ISNA&gt;"), ("R&D", "R&amp;D")):
        start = article.text.index(words)
        assert article.source_span(Span(start, start + len(words))).of(article.source_text) == source


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Parviz Sohrabi", "Parwiz Sohrabi & Co"),  # over two runs
        ("سهرابی )", "سهرابی)"),
        ("Weir", "Weir (1 < 2)"),
        ("Nobody", ""),
        ("24 June", "24\nJuly\x00"),
    ],
)
def test_an_edit_is_made_in_the_file_itself(word, old, new):
    review = edited(read_article(word), old, new)
    content = render_article(review, word.with_name("out.docx"))
    (word.parent / "out.docx").write_bytes(content)
    after = read_article(word.parent / "out.docx")
    shown = new.replace("\n", " ").replace("\x00", "")
    assert after.text == review.article.text.replace(old, shown)
    document = docx.Document(io.BytesIO(content))
    assert any(run.bold for run in document.paragraphs[2].runs)
    with zipfile.ZipFile(word) as before, zipfile.ZipFile(io.BytesIO(content)) as made:
        assert before.namelist() == made.namelist()
        kept = [name for name in before.namelist() if name != "word/document.xml"]
        assert all(before.read(name) == made.read(name) for name in kept)


def test_without_an_edit_no_word_of_the_file_changes(word):
    article = read_article(word)
    content = render_article(Review(article, Analysis()), word)
    found = read_part(content, word)[1].replace(' xml:space="preserve"', "")
    assert found == article.source_text.replace(' xml:space="preserve"', "")


def test_a_comment_stands_beside_its_words(word):
    article = read_article(word)
    start = article.text.index("Weir")
    key = f"TRM003@{start}-{start + 4}"
    comments = {key: Comment(key, "Which one?", "Sara Ardavan", NOW)}
    content = render_article(Review(article, Analysis(), comments=comments), word)
    document = docx.Document(io.BytesIO(content))
    assert [(one.text, one.author) for one in document.comments] == [("Which one?", "Sara Ardavan")]
    marks = list(document.element.body.iter(qn("w:commentRangeStart")))
    assert [mark.getparent().xpath("string(.)") for mark in marks] == ["Weir"]


def test_a_file_that_changed_meanwhile_is_not_used(word):
    review = edited(read_article(word), "Nobody", "Somebody")
    docx.Document().save(word)
    made = docx.Document(io.BytesIO(render_article(review, word)))
    assert "Somebody knows." in [paragraph.text for paragraph in made.paragraphs]


def test_offsets_are_those_of_the_text_that_is_given(word):
    article = read_article(word)
    assert terms_json(Review(article, Analysis()))["text"] == article.text
    span = Span(3, 9)
    assert article.place(span) == span


def test_opendocument_is_read_and_edited_too(tmp_path):
    body = (
        '<text:h text:style-name="Heading_20_1">A  road</text:h>\n'
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p> \nParviz <text:span>Soh</text:span>rabi<text:note><text:p>aside</text:p></text:note>"
        '<text:s text:c="2"/>waits<text:line-break/>long<text:tab/>here.</text:p>'
        "<table:table-row><table:table-cell><text:p>Mill</text:p></table:table-cell>"
        "<table:table-cell><text:p>آسیاب</text:p></table:table-cell></table:table-row><text:p>End.</text:p>"
    )
    article = read_article(odt(tmp_path, body))
    assert article.text == "A road\nParviz Sohrabi  waits\nlong\there.\nMill\tآسیاب\nEnd.\naside"
    assert article.paragraphs[0].role is Role.HEADING


NOTED = (
    "<text:p>The mill<text:note><text:note-citation>7</text:note-citation><text:note-body>"
    "<text:p>Persian: آسياب, a ruin.</text:p></text:note-body></text:note> stands.</text:p>"
    "<text:p>End.</text:p>"
)


def test_a_note_of_opendocument_stands_behind_the_text_and_is_edited_in_its_place(tmp_path):
    article = read_article(odt(tmp_path, NOTED))
    assert article.text == "The mill stands.\nEnd.\nPersian: آسياب, a ruin."
    made = render_article(edited(article, "آسياب", "آسیاب"), article.path)
    assert read_part(made, "x")[1] == article.source_text.replace("آسياب", "آسیاب")


def test_a_comment_on_a_note_of_opendocument_stands_in_the_paragraph_of_the_note(tmp_path):
    article = read_article(odt(tmp_path, NOTED))
    key = f"TXT001@{article.text.index('آسياب')}-{len(article.text)}"
    comments = {key: Comment(key, "Which mill?", "Sara", NOW)}
    source = read_part(render_article(Review(article, Analysis(), comments=comments), article.path), "x")[1]
    assert source.index("Which mill?") < source.index("The mill") < source.index("End.")


@pytest.fixture
def noted(tmp_path, word):
    """Return a Word file with a footnote, in the part where Word puts it, and an endnote."""
    path = tmp_path / "noted.docx"
    with zipfile.ZipFile(word) as package, zipfile.ZipFile(path, "w") as made:
        for name in package.namelist():
            content = package.read(name)
            if name == "word/_rels/document.xml.rels":
                content = content.replace(
                    b"</Relationships>", _link("endnotes") + _link("footnotes") + b"</Relationships>"
                )
            if name == "word/document.xml":
                content = content.replace(
                    b"knows.</w:t></w:r>", b"knows.</w:t></w:r>" + _sign("footnote", 3) + _sign("endnote", 4)
                )
            made.writestr(name, content)
        made.writestr("word/footnotes.xml", _note("footnote", 3, "Mohsen Dareh (محسن دره ), letter."))
        made.writestr("word/endnotes.xml", _note("endnote", 4, "Archive, 1398."))
    return path


def _link(kind):
    return f'<Relationship Id="n{kind}" Type="http://x/relationships/{kind}" Target="{kind}.xml"/>'.encode()


def _sign(kind, number):
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'.encode()


def _note(kind, number, words):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<w:{kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
        f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>'
        f"<w:r><w:t>{words}</w:t></w:r></w:p></w:{kind}></w:{kind}s>"
    )


def test_the_notes_of_a_word_file_are_read_behind_its_text(noted):
    assert read_article(noted).text.splitlines()[-3:] == [
        "Nobody knows.",
        "Mohsen Dareh (محسن دره ), letter.",
        "Archive, 1398.",
    ]


def test_an_edit_in_a_note_is_made_in_the_part_of_the_notes(noted):
    review = edited(read_article(noted), "محسن دره )", "محسن دره)")
    made = render_article(review, noted.with_name("out.docx"))
    with zipfile.ZipFile(noted) as before, zipfile.ZipFile(io.BytesIO(made)) as after:
        changed = before.read("word/footnotes.xml").decode().replace("محسن دره )", "محسن دره)")
        read = after.read("word/footnotes.xml").decode().replace(' xml:space="preserve"', "")
        assert read == changed
        assert after.read("word/endnotes.xml").count(b"1398") == 1


def test_a_comment_on_a_note_stands_beside_its_sign(noted):
    article = read_article(noted)
    start = article.text.index("محسن")
    key = f"TXT009@{start}-{start + 8}"
    comments = {key: Comment(key, "Whose letter?", "Sara", NOW)}
    document = docx.Document(
        io.BytesIO(render_article(Review(article, Analysis(), comments=comments), noted))
    )
    [mark] = document.element.body.iter(qn("w:commentRangeStart"))
    assert mark.getnext().find(qn("w:footnoteReference")) is not None


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("a.docx", lambda _: b"plain words", "no .docx file"),
        ("a.docx", lambda word: word[: len(word) // 2], "damaged or locked"),
        ("a.docx", lambda _: _zipped({"readme.txt": b"x"}), "no Word or OpenDocument"),
        ("a.odt", lambda _: _zipped({"content.xml": b"<x/>"}), "damaged or locked"),
        (
            "a.docx",
            lambda _: _zipped({"word/document.xml": b"<w:p/>", **_LINKED}),
            "no text in it",
        ),
        ("a.bin", lambda word: word, ""),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path, word, name, make, said):
    path = tmp_path / name
    path.write_bytes(make(word.read_bytes()))
    if not said:
        assert read_article(path).format == "docx"  # known by its content
        return
    with pytest.raises(ReadError, match=said):
        read_article(path)


def test_a_part_that_unpacks_to_a_giant_is_refused(tmp_path, monkeypatch, word):
    monkeypatch.setattr("translator_app.formats.packed.LIMIT", 1000)
    with pytest.raises(ReadError, match="larger than"):
        read_article(word)


def test_the_source_is_written_in_utf_8_whatever_it_was_in():
    source = '<?xml version="1.0" encoding="UTF-16"?><w:p><w:t>گدار</w:t></w:p>'
    content = _zipped({"word/document.xml": source.encode("utf-16"), **_LINKED})
    assert read_part(content, "x") == ("docx", source)
    assert read_part(with_part(content, source, "x"), "x")[1] == source.replace("UTF-16", "UTF-8")


def test_text_of_a_moved_place_of_a_field_and_of_a_fallback_is_read_once():
    body = (
        "<w:p><w:r><w:t>a</w:t></w:r><w:moveFrom><w:r><w:t>b</w:t></w:r></w:moveFrom>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
        "<w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p>"
        "</mc:Fallback></mc:AlternateContent><w:r><w:t> c </w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
    )
    assert read_packed_text(body).text == "a\nbox\nc\u2011d"


_LINKED = {
    "_rels/.rels": b'<Relationships><Relationship Type="http://x/relationships/officeDocument"'
    b' Target="word/document.xml"/></Relationships>'
}


def _zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def test_a_saved_review_of_a_file_with_notes_comes_back(noted, tmp_path):
    article = read_article(noted)
    save_session(Review(article, Analysis()), tmp_path / "a.review.json")
    assert load_session(tmp_path / "a.review.json").article == article
