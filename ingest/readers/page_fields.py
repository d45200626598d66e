"""What a web page says about its article: JSON-LD first, then Open Graph, then plain HTML. Nothing is guessed.

trafilatura gives the day alone and takes today's date where it finds none, so times are read here.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from ingest.clock import parse_time
from ingest.errors import FieldError
from ingest.readers.text import Fields

MAX_JSON_LD = 1024 * 1024  # characters of one block; a page's own data has a few thousand

_ARTICLE_TYPE = re.compile(r"(?:.*Article|BlogPosting|LiveBlogPosting|Report|Review)$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")


def page_fields(page: HtmlElement, where: str) -> Fields:
    """Title, source, author, url, language and times of a page, each only where the page states it.

    Args:
        page: the parsed page, scripts included.
        where: its name, for messages.

    Returns:
        Values that are not yet checked. A time without a zone is kept if no better one is found, so that the message
        about it can name it.
    """
    data = next(_articles(page), {})
    published = _first_time(_published(page, data), where)
    updated = _first_time(_updated(page, data), where)
    fields: Fields = {
        "title": _text(data.get("headline")) or _meta(page, "og:title") or _heading(page),
        "source": _name(data.get("publisher")) or _meta(page, "og:site_name"),
        "author": _authors(data.get("author")) or _author_meta(page),
        "url": _url(page, data),
        "language": _language(page, data),
        "published_at": published,
        "updated_at": updated if _is_not_before(updated, published, where) else None,
    }
    return {name: value for name, value in fields.items() if value}


def _articles(page: HtmlElement) -> Iterator[dict[str, object]]:
    """JSON-LD objects of an article type, those with a headline and a date in front."""
    found = []
    for script in page.iterfind(".//script[@type]"):
        if script.get("type", "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->")
        try:
            found += list(_objects(json.loads(text, strict=False))) if len(text) <= MAX_JSON_LD else []
        except (ValueError, RecursionError):
            continue  # a broken block says nothing; the other sources still do
    articles = [item for item in found if any(_ARTICLE_TYPE.match(kind) for kind in _strings(item.get("@type")))]
    yield from sorted(articles, key=lambda item: ("headline" not in item) + ("datePublished" not in item))


def _objects(loaded: object) -> Iterator[dict[str, object]]:
    """The top objects of a block: alone, in a list or under @graph."""
    if isinstance(loaded, list):
        for item in loaded[:1000]:
            yield from _objects(item)
    elif isinstance(loaded, dict):
        yield loaded
        if "@graph" in loaded:
            yield from _objects(loaded["@graph"])
        if isinstance(loaded.get("mainEntity"), dict):
            yield loaded["mainEntity"]


def _strings(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text for text in values if isinstance(text, str)]


def _text(value: object) -> str:
    """The first text in `value` with entities resolved and white space tidied; "" if there is none."""
    return next((" ".join(html.unescape(text).split()) for text in _strings(value) if text.strip()), "")


def _name(value: object) -> str:
    entry = value[0] if isinstance(value, list) and value else value
    return _text(entry.get("name")) if isinstance(entry, dict) else _text(entry)


def _authors(value: object) -> str:
    entries = value if isinstance(value, list) else [value]
    names = [re.sub(r"^by\s+", "", _name(entry), flags=re.IGNORECASE) for entry in entries]
    return ", ".join(dict.fromkeys(name for name in names if name and "://" not in name))


def _metas(page: HtmlElement, name: str) -> Iterator[str]:
    for meta in page.iterfind(".//meta[@content]"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if key.strip().lower() == name.lower() and (text := _text(meta.get("content"))):
            yield text


def _meta(page: HtmlElement, name: str) -> str:
    return next(_metas(page, name), "")


def _author_meta(page: HtmlElement) -> str:
    names = list(_metas(page, "author")) or list(_metas(page, "article:author"))
    return _authors(names)


def _heading(page: HtmlElement) -> str:
    """The only level-1 heading, otherwise the page's title."""
    headings = [" ".join(heading.text_content().split()) for heading in page.iterfind(".//h1")]
    filled = [heading for heading in headings if heading]
    return filled[0] if len(filled) == 1 else _text(page.findtext(".//title"))


def _url(page: HtmlElement, data: dict[str, object]) -> str:
    links = [link.get("href") for link in page.iterfind(".//link[@rel='canonical']")]
    main = data.get("mainEntityOfPage")
    stated = [*links, _meta(page, "og:url"), main.get("@id") if isinstance(main, dict) else main, data.get("url")]
    return next((url for url in map(_text, stated) if _is_web_address(url)), "")


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(url) <= 2000 and " " not in url
    except ValueError:
        return False


def _language(page: HtmlElement, data: dict[str, object]) -> str:
    root = page.getroottree().getroot()
    stated = [_text(data.get("inLanguage")), root.get("lang") or "", _meta(page, "og:locale")]
    tags = (tag.strip().replace("_", "-") for tag in stated)
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), "")


def _published(page: HtmlElement, data: dict[str, object]) -> Iterator[str]:
    yield from _strings(data.get("datePublished"))
    for name in ("article:published_time", "datePublished", "og:published_time", "parsely-pub-date", "dc.date.issued"):
        yield from _metas(page, name)
    yield from (time.get("datetime") for time in page.iterfind(".//*[@itemprop='datePublished'][@datetime]"))
    within = {time.get("datetime").strip() for time in page.iterfind(".//article//time[@datetime]")}
    anywhere = {time.get("datetime").strip() for time in page.iterfind(".//time[@datetime]")}
    # Several different times may belong to other stories on the page or to the update.
    yield from next((found for found in (within, anywhere) if len(found) == 1), set())


def _updated(page: HtmlElement, data: dict[str, object]) -> Iterator[str]:
    yield from _strings(data.get("dateModified"))
    for name in ("article:modified_time", "dateModified", "og:updated_time"):
        yield from _metas(page, name)
    yield from (time.get("datetime") for time in page.iterfind(".//*[@itemprop='dateModified'][@datetime]"))


def _first_time(candidates: Iterable[str], where: str) -> str | None:
    """The first that is a time with its zone or a date; else the first at all."""
    stated = [text.strip() for text in candidates if text.strip()]
    return next((text for text in stated if _moment(text, where)), stated[0] if stated else None)


def _moment(text: str, where: str) -> datetime | None:
    try:
        return parse_time(text, field="published_at", where=where)
    except FieldError:
        return None


def _is_not_before(updated: str | None, published: str | None, where: str) -> bool:
    """Some publishers state a change before the publication; that is no update."""
    later, earlier = _moment(updated or "", where), _moment(published or "", where)
    return later is not None and (earlier is None or later >= earlier)
