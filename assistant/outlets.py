"""Outlets: which names and web addresses belong to one publisher. Knows names and addresses; no evidence.

One publisher counts once however it spells its name: "The Harrow Daily", "Harrow-Daily" and harrowdaily.com are one,
and so is whatever stands at one web address. A name with borrowed letters is the name that it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from ingest import Article, legible

_WORD = re.compile(r"[^\W_]+")
_HOST = re.compile(
    r"(?:https?://)?(?:www\.|m\.|amp\.|news\.)?(?P<name>[\w-]+(?:\.[\w-]+)*?)(?:\.(?:com?|org|net))?\.[a-z]{2,10}/?",
    re.IGNORECASE,
)
_ENDINGS = frozenset(["news", "online", "digital", "website", "web", "com", "net", "org"])
_SHORTEST = 3  # letters that have to be left of a name: "US News" is not "US"

SHARED_HOSTS = frozenset(
    (  # noqa: SIM905 - a list of quoted words would fill half a page
        "archive.org archive.today bsky.app facebook.com flipboard.com google.com linkedin.com medium.com msn.com "
        "reddit.com substack.com t.me telegram.me twitter.com x.com yahoo.com youtube.com"
    ).split()
)
"""Addresses under which many publishers stand; they say nothing of who published."""


def outlet_key(name: str) -> str:
    """What the spellings of one outlet's name have in common.

    >>> {outlet_key(name) for name in ("The Harrow Daily", "HARROW-DAILY", "harrowdaily.com", "Harrow Daily Online")}
    {'harrowdaily'}
    """
    plain = " ".join(legible(name).casefold().split())
    host = _HOST.fullmatch(plain)
    words = _WORD.findall(host["name"] if host else plain.replace("'s", "").replace("’s", ""))
    if words[:1] == ["the"] and len(words) > 1:
        del words[0]
    while len(words) > 1 and words[-1] in _ENDINGS and len("".join(words[:-1])) >= _SHORTEST:
        del words[-1]
    return "".join(words)


def publishers_of(articles: Mapping[str, Article], copies: Mapping[str, str]) -> dict[str, str]:
    """Article id -> key of the publisher whose report it carries, the original's for a copy.

    Args:
        articles: The articles at hand.
        copies: Article id -> id of the article that it copies.
    """
    originals = _originals(articles, copies)
    names = {id_: outlet_key(original.source) for id_, original in originals.items()}
    leaders: dict[str, str] = {}

    def leader(key: str) -> str:
        while leaders.get(key, key) != key:
            key = leaders[key]
        return key

    first_at: dict[str, str] = {}
    for id_, original in sorted(originals.items()):
        site = site_of(original.url)
        if site is not None:
            one, other = sorted((leader(first_at.setdefault(site, names[id_])), leader(names[id_])))
            leaders[other] = one
    return {id_: leader(name) for id_, name in names.items()}


def _originals(articles: Mapping[str, Article], copies: Mapping[str, str]) -> dict[str, Article]:
    """Each article's original; where a filter has left that out, the earliest copy at hand stands for it."""
    earliest: dict[str, Article] = {}
    for article in sorted(articles.values(), key=lambda one: (one.published_at, one.id)):
        earliest.setdefault(copies.get(article.id, article.id), article)
    return {id_: earliest[copies.get(id_, id_)] for id_ in articles}


def site_of(url: str | None) -> str | None:
    """The host that a publisher has for itself, None for a shared one.

    >>> site_of("https://www.harrow.example/a"), site_of("https://news.yahoo.com/a"), site_of(None)
    ('harrow.example', None, None)
    """
    host = (urlsplit(url).hostname or "").lower() if url else ""
    if not host or any(host == shared or host.endswith("." + shared) for shared in SHARED_HOSTS):
        return None
    return host.removeprefix("www.").removeprefix("amp.").removeprefix("m.")
