"""A page's readable text, what its parts are, and the way back to its source."""

import datetime
import html as html_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.article import Role
from translator_app.core.errors import ReadError
from translator_app.core.span import Span
from translator_app.formats.html import read_html
from translator_app.formats.html_structure import read_structure

PAGE = """<!DOCTYPE html><html><head><title>Bridge opened | Daily Example</title>
<meta property="og:title" content="Bridge &amp; road opened">
<meta property="og:site_name" content="Daily Example">
<script type="application/ld+json">
{"@type": "NewsArticle", "datePublished": "2020-05-06T22:00:00+03:30"}</script>
<style>p { color: red }</style></head>
<body class="has-sidebar"><header><nav><ul><li><a href="/">Home</a><li>World</ul></nav></header>
<div class="layout sidebar-right"><main><article><h1>Bridge   &amp; road opened</h1>
<p class=by>By A. Writer<p>Engineer   <b>Parviz</b>
 Sohrabi&nbsp;(&#1662;رویز <i>سهرابی</i> ) said &ldquo;yes&rdquo;. AT&T &ampx &unknown; a < b.
<h2>Later</h2><ul><li>one<li>two</ul>line<br>break<div class="share-buttons">Share this now</div>
</article></main></div><aside>Other news</aside><footer>© 2020</footer><!-- remark --></body></html>"""


def lines(article, *roles):
    return [p.span.of(article.text) for p in article.paragraphs if not roles or p.role in roles]


def source_of(source, words):
    """What stands in the source where `words` were read from."""
    article = read_html(source)
    start = article.text.index(words)
    return article.source_span(Span(start, start + len(words))).of(source)


def test_a_page_becomes_lines_with_roles():
    article = read_html(PAGE)
    assert lines(article, Role.TITLE) == ["Bridge & road opened"]
    assert lines(article, Role.HEADING) == ["Later"]
    assert lines(article, Role.CHROME) == ["Home", "World", "Share this now", "Other news", "© 2020"]
    assert lines(article, Role.BODY) == [
        "By A. Writer",
        "Engineer Parviz Sohrabi\u00a0(پرویز سهرابی ) said “yes”. AT&T &x &unknown; a < b.",
        "one",
        "two",
        "line",
        "break",
    ]
    assert article.source_text == PAGE


def test_the_head_says_title_source_and_date():
    article = read_html(PAGE)
    assert (article.title, article.source) == ("Bridge & road opened", "Daily Example")
    assert article.date == datetime.date(2020, 5, 6)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Parviz Sohrabi", "Parviz</b>\n Sohrabi"),
        ("Engineer Parviz", "Engineer   <b>Parviz"),
        ("پرویز سهرابی", "&#1662;رویز <i>سهرابی"),
        ("سهرابی )", "سهرابی</i> )"),
        ("“yes”", "&ldquo;yes&rdquo;"),
        ("\u00a0", "&nbsp;"),
        ("AT&T", "AT&T"),
        ("&x", "&ampx"),
        ("a < b", "a < b"),
    ],
)
def test_words_are_found_at_their_place_in_the_source(words, source):
    assert source_of(PAGE, words) == source


WORDS = st.lists(
    st.sampled_from(["Parviz", "سهرابی", "(پرویز", "A&B", "<x>", "“q”", "é", "1361", "می‌رود)"]), max_size=6
)
INLINE = st.sampled_from(
    ["{}", "<b>{}</b>", "<span class='x>y'>{}</span>", "<!-- <p> -->{}", '<a title="a>b">{}</a>']
)
BLOCK = st.sampled_from(
    ["<p>{}</p>", "<p>{}", "<div>\n{}\n</div>", "<li>{}", "<blockquote>{}</blockquote>", "<br>{}<br>"]
)


@given(st.lists(st.tuples(BLOCK, INLINE, WORDS), max_size=6), st.sampled_from([" ", "\n  ", " \t"]))
def test_each_word_points_at_its_own_source(blocks, blank):
    source = "".join(
        block.format(blank.join(inline.format(html_module.escape(word)) for word in words))
        for block, inline, words in blocks
    )
    structure = read_structure(source)
    assert structure.text.split() == [word for _, _, words in blocks for word in words]
    if not structure.text:
        return
    article = read_html(source)
    for start in range(len(article.text)):
        char = article.text[start]
        written = article.source_span(Span(start, start + 1)).of(source)
        assert char == "\n" or html_module.unescape(written) == char or (char == written.strip() + " ")


@given(st.text(st.sampled_from("<>/pab! -=\"'&;#x1 \ncript"), max_size=60))
def test_any_source_is_read_or_refused(source):
    try:
        article = read_html(source)
    except ReadError:
        return
    assert all(p.span.of(article.text).strip(" \t\n") for p in article.paragraphs)
    for paragraph in article.paragraphs:
        assert article.source_span(paragraph.span).end <= len(source)


def test_preformatted_lines_stay_lines():
    assert lines(read_html("<pre>one  two\n\nthree\r\nfour</pre>")) == ["one two", "three", "four"]


def test_a_page_drawn_by_a_script_is_refused():
    with pytest.raises(ReadError, match="no readable text"):
        read_html("<html><head><title>App</title></head><body><script>draw()</script></body></html>")


def test_a_class_that_speaks_of_furniture_does_not_hide_the_whole_article():
    article = read_html(
        '<div class="share-layout"><p>The only text of this page stands here, and nowhere else.</p></div>'
    )
    assert lines(article, Role.CHROME) == []


def test_two_articles_of_one_size_are_both_read():
    first, second = "The first story is told here. " * 4, "The second story is told here. " * 4
    article = read_html(f"<article><p>{first}</article><article><p>{second}</article>")
    assert lines(article) == [first.strip(), second.strip()]
    assert lines(article, Role.CHROME) == []


def test_what_is_hidden_or_has_a_role_of_its_own_is_furniture():
    hidden = '<div hidden>one</div><div style="display: none">two</div><div role="navigation">three</div>'
    article = read_html(f"{hidden}<p>The text of the page stands here and is seen.</p>")
    assert lines(article, Role.CHROME) == ["one", "two", "three"]


def test_a_role_can_name_the_article():
    story = "<p>The story is told here at some length, as stories are.</p>" * 3
    article = read_html(f'<p>Before it</p><div role="main">{story}</div><p>Behind it</p>')
    assert lines(article, Role.CHROME) == ["Before it", "Behind it"]


def test_what_is_no_text_of_the_page_is_passed_over():
    passed_over = "<svg><text>drawn</text></svg><video>old browser</video><textarea>typed</textarea>"
    assert lines(read_html(f"{passed_over}<p>a<table><tr><td>b<td>c</table>")) == ["a", "b", "c"]


def test_a_list_in_a_list_keeps_its_lines():
    assert lines(read_html("<ul><li>one<ul><li>two</ul><li>three</ul>&#32;&#10;end&nbsp;")) == [
        "one",
        "two",
        "three",
        "end\u00a0",
    ]


def test_a_teaser_beside_the_article_is_furniture():
    story = "<p>The story is told here at some length, as stories are.</p>" * 5
    article = read_html(f"<article><h1>Story</h1>{story}</article><article><h2>Next</h2><p>Short.</article>")
    assert lines(article, Role.CHROME) == ["Next", "Short."]


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta name="citation_date" content="2019/06/24">', datetime.date(2019, 6, 24)),
        ('<meta name=date content="24 June 2019">', datetime.date(2019, 6, 24)),
        (
            '<meta name=date content="1398-04-03"><time datetime="2019-06-24T10:00Z">today</time>',
            datetime.date(2019, 6, 24),
        ),
        ('<meta name=date content="2019-02-31">', None),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "20190624"}]}</script>',
            datetime.date(2019, 6, 24),
        ),
        ('<script type="application/ld+json">[[[</script>', None),
    ],
)
def test_a_date_is_taken_from_where_machines_look(head, date):
    assert read_html(f"<head>{head}</head><p>Some text.").date == date


def test_the_name_of_the_paper_in_the_header_is_not_the_headline():
    source = "<title>A story</title><header><h1>The Example</h1></header><article><p>Its text.</p></article>"
    assert lines(read_html(source), Role.TITLE) == []
    assert read_html(source).title == "A story"


def test_a_headline_in_the_header_is_known_by_the_title():
    source = "<title>A story | The Example</title><header><h1>A story</h1></header><main><p>Text.</p></main>"
    assert lines(read_html(source), Role.TITLE) == ["A story"]


LARGE = {
    "angles": "<" * 300_000,
    "ampersands": "&" * 300_000,
    "names": "&a" * 150_000,
    "quotes": '<a "' * 75_000,
    "values": '<a=">"' * 50_000,
    "mixed quotes": "<a b='\"" * 40_000,
    "comments": "<!--" * 75_000,
    "scripts": "<script>" * 40_000,
    "open tags": "<b>" * 100_000,
    "wrong ends": "<b></i>" * 40_000,
    "digits": "&#" + "1" * 300_000,
    "blanks": "a" + " " * 300_000 + "a",
    "equals": "<a " + "= " * 150_000 + ">",
    "nested": '<div class="x">' * 20_000,
    "deep JSON": '<script type="application/ld+json">' + "[" * 300_000,
}


@pytest.mark.timeout(10)  # linear work takes well under a second; anything squared takes minutes
@pytest.mark.parametrize("name", LARGE)
def test_a_hostile_page_takes_no_longer_than_its_length(name):
    read_structure(LARGE[name] + "<p>end")
