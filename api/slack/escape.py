"""Text on its way into Slack and out of it. Nothing that stands in an article may become a mention, link or format.

The first defence is structural: words of articles only go where Slack parses nothing (`plain_text`, `raw_text`, the
text elements of `rich_text`). What must pass through a parsed field is escaped here.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from api.render import printable

ELLIPSIS = "…"
_SAFE_IN_URL = "/:?#[]@!$&'()*+,;=%~-._"
_MARKUP = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")


def size(text: str) -> int:
    """Length in UTF-16 units: the strictest way in which Slack's limits can be read.

    >>> size("ab"), size("\U0001f30d")
    (2, 2)
    """
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis where it is longer than `most` UTF-16 units.

    >>> cut("Hamas", 5), cut("Hezbollah", 5)
    ('Hamas', 'Hezb…')
    """
    if size(text) <= most:
        return text
    return text.encode("utf-16-le")[: 2 * (most - 1)].decode("utf-16-le", errors="ignore") + ELLIPSIS


def literal(text: str, most: int) -> str:
    """Words for a field that Slack does not parse: control and direction characters made visible, never empty.

    >>> literal(" <!channel> *now* ", 100), literal("", 100)
    ('<!channel> *now*', '-')
    """
    return cut(printable(text).strip(), most) or "-"


def escaped(text: str, most: int) -> str:
    """Words for a field that Slack parses: as text alone, without mentions and links.

    >>> escaped("<!channel> & <https://evil.example|AP>", 100)
    '&lt;!channel&gt; &amp; &lt;https://evil.example|AP&gt;'
    """
    spent, parts = 0, []
    for character in literal(text, most):
        part = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.get(character, character)
        spent += size(part)
        if spent > most:
            break
        parts.append(part)
    return "".join(parts)


def web_address(url: str | None) -> str | None:
    """The address as a link may hold it; None unless it is http(s) with a host.

    >>> web_address("https://news.example/a?b=1|c>"), web_address("javascript:alert(1)")
    ('https://news.example/a?b=1%7Cc%3E', None)
    """
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # half of an IPv6 address
        return None
    safe = quote(url.strip(), safe=_SAFE_IN_URL)
    return safe if parts.scheme in {"http", "https"} and parts.hostname and size(safe) <= 2000 else None


def heard(text: str, bot_user: str | None = None) -> str:
    """What a person wrote, without Slack's encoding: mentions of the bot go, labels stay.

    >>> heard("<@U0BOT> did <https://iran.example|Iran> confirm &lt;it&gt;?", "U0BOT")
    'did Iran confirm <it>?'
    """

    def words(match: re.Match[str]) -> str:
        kind, target, label = match[1], match[2], match[3]
        if kind == "@" and target == bot_user:
            return " "
        if kind == "#":
            return f"#{label or target}"
        return label or (target if kind != "!" else " ")

    plain = _MARKUP.sub(words, text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return " ".join(plain.split())
