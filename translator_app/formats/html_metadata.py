"""Title, source and date as the head of an HTML page states them for machines."""

from __future__ import annotations

import datetime
import html
import json
import re
from collections.abc import Iterator, Sequence

from translator_app.formats.html_scan import Token, attributes
from translator_app.text.metadata import Metadata, find_date

_TITLES = ("og:title", "citation_title", "dc.title", "twitter:title")
_SOURCES = ("og:site_name", "citation_journal_title", "dc.publisher", "publisher", "application-name")
_DATES = (
    "article:published_time", "article:published", "citation_publication_date", "citation_date",
    "citation_online_date", "dc.date.issued", "dc.date", "dcterms.date", "datepublished", "pubdate",
    "publish-date", "publish_date", "date",
)  # fmt: skip
_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)")
_YEARS = range(1900, 2200)  # a year of the Persian calendar is no date of an English page's head
_LONGEST = 500
_LONGEST_JSON = 200_000


def find_html_metadata(source: str, tags: Sequence[Token]) -> Metadata:
    """Read meta tags, linked data and time elements among `tags` of `source`; None where they are silent."""
    named = _named(source, tags)
    linked = list(_linked_data(source, tags))
    title = _first(named, _TITLES) or _said(linked, "headline") or _head_title(source, tags)
    publishers = [item["publisher"] for item in linked if isinstance(item.get("publisher"), dict)]
    site = _first(named, _SOURCES) or _said(publishers, "name")
    stated = [named[name] for name in _DATES if name in named]
    stated += [date for item in linked if isinstance(date := item.get("datePublished"), str)]
    stated += _times(source, tags)
    date = next((date for text in stated if (date := read_date(text))), None)
    return Metadata(title, site, date)


def read_date(text: str) -> datetime.date | None:
    """Read the day out of an ISO date and time, or out of an English date."""
    text = text[:_LONGEST]
    match = _ISO.match(text)
    try:
        date = datetime.date(*map(int, match.groups())) if match else find_date(text)
    except ValueError:  # 31 June
        return None
    return date if date and date.year in _YEARS else None


def _named(source: str, tags: Sequence[Token]) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tags:
        if tag.name != "meta":
            continue
        given = attributes(source, tag)
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
        content = _clean(given.get("content", ""))
        if name and content:
            found.setdefault(name, content)
    return found


def _first(named: dict[str, str], names: Sequence[str]) -> str | None:
    return next((named[name] for name in names if name in named), None)


def _clean(written: str) -> str:
    text = html.unescape(written[: 4 * _LONGEST]) if len(written) < _LONGEST_JSON else ""
    return " ".join(text.encode("utf-8", "ignore").decode().split())[:_LONGEST]


def _head_title(source: str, tags: Sequence[Token]) -> str | None:
    """Return the text of the title element, without the newspaper's name that is often joined to it."""
    tag = next((tag for tag in tags if tag.name == "title"), None)
    if tag is None:
        return None
    end = source.find("<", tag.end)
    return re.split(r" [|–—»·] ", _clean(source[tag.end : end if end >= 0 else None]))[0] or None


def _times(source: str, tags: Sequence[Token]) -> list[str]:
    times = (attributes(source, tag) for tag in tags if tag.name == "time")
    return [given["datetime"] for given in times if "datetime" in given]


def _linked_data(source: str, tags: Sequence[Token]) -> Iterator[dict[str, object]]:
    """Yield the objects of the page's JSON-LD; what is no JSON is passed over, the page can still be read."""
    for tag in tags:
        if tag.name != "script" or "ld+json" not in source[tag.start : tag.end]:
            continue
        end = source.find("<", tag.end)
        try:
            data = json.loads(source[tag.end : end if end >= 0 else len(source)][:_LONGEST_JSON])
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else [data]
        graphs = [
            item["@graph"]
            for item in items
            if isinstance(item, dict) and isinstance(item.get("@graph"), list)
        ]
        for item in (*items, *(inner for graph in graphs for inner in graph)):
            if isinstance(item, dict):
                yield item


def _said(items: Sequence[object], key: str) -> str | None:
    values = (item.get(key) for item in items if isinstance(item, dict))
    return next((_clean(value) for value in values if isinstance(value, str) and value.strip()), None)
