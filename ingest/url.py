"""Web addresses of articles: one spelling for one page. Opens nothing."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

_TRACKING = re.compile(r"(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)(?:=.*)?", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """The address in the spelling that ids are made from.

    Scheme and host are lower-cased; default port, fragment, tracking parameters and trailing slashes are dropped. The
    order of the other parameters stays, since some sites depend on it.

    Args:
        url: an absolute http or https address.

    Returns:
        An address that opens the same page.

    Raises:
        ValueError: it is no http or https address, has no host, or carries a user name or password.

    >>> canonical_url("HTTPS://News.example:443/a/?utm_source=x&id=7#top")
    'https://news.example/a?id=7'
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS:
        raise ValueError("is no web address; it must begin with http:// or https://")
    if not parts.hostname or re.search(r"[\s\x00-\x1f\x7f<>\"\\]", url):
        raise ValueError(
            "is no web address; it needs a host and may hold no space, quotation mark or control character"
        )
    if "@" in parts.netloc:
        raise ValueError("holds a user name or password; remove it")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = f":{parts.port}" if parts.port not in (None, _DEFAULT_PORTS[scheme]) else ""
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _TRACKING.fullmatch(pair))
    return urlunsplit((scheme, host + port, parts.path.rstrip("/"), query, ""))
