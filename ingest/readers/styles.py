"""What the style rules of a page hide from its readers. Knows elements and declarations; nothing of articles.

Only what stands in the page itself is read: rules in linked style sheets are unknown, and `read_styles` says that there
are some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

Declarations = Mapping[str, str]
"""Values by property, lower case."""

MAX_RULES = 20_000  # of all style elements; the largest pages seen have 8,000

_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_BLOCK = re.compile(r"(?P<head>[^{};]*)(?P<brace>[{}])|;")
_NARROWED = re.compile(r"print|speech|max-|prefers|orientation|\bnot\b", re.IGNORECASE)
_UNSTYLED = re.compile(r"@(?:-\w+-)?(?:keyframes|font-face|page|counter-style|property)", re.IGNORECASE)
_COMPOUND = re.compile(r"(?P<tag>[\w-]+|\*)?(?P<rest>(?:[.#][\w-]+|\[[^\]]*\])*)")
_PART = re.compile(r"[.#][\w-]+|\[[^\]]*\]")
_ATTRIBUTE = re.compile(r"\[\s*([\w-]+)\s*(?:=\s*[\"']?([^\"'\]]*)[\"']?\s*)?\]")


@dataclass(frozen=True, slots=True)
class _Rule:
    path: tuple[str, ...]
    """Compound selectors from the outside in."""
    declarations: Declarations


@dataclass(slots=True)
class Styles:
    """The declarations that the page itself makes."""

    rules: Mapping[str, Sequence[_Rule]]
    """By the last tag, .class or #id of their selector; "*" for the rest."""
    is_partial: bool
    """Some rules were not read: they stand in another file or their selectors are not understood."""
    _found: dict[HtmlElement, Declarations] = field(default_factory=dict)

    def of(self, element: HtmlElement) -> Declarations:
        """What is declared for this element itself, its own attribute last."""
        if element not in self._found:
            declared: dict[str, str] = {}
            for rule in self._rules_for(element):
                if _fits(element, rule.path):
                    declared |= rule.declarations
            if style := element.get("style"):
                declared |= declarations(style)
            self._found[element] = declared
        return self._found[element]

    def _rules_for(self, element: HtmlElement) -> Iterator[_Rule]:
        keys = ["*", str(element.tag).lower(), *(f".{name}" for name in (element.get("class") or "").split())]
        for key in (*keys, f"#{element.get('id') or ''}"):
            yield from self.rules.get(key, ())


def declarations(text: str) -> dict[str, str]:
    """The declarations of a style attribute or of a rule's block.

    >>> declarations("Display : NONE !important; color:red")
    {'display': 'none', 'color': 'red'}
    """
    pairs = (part.partition(":") for part in _COMMENT.sub(" ", text).split(";"))
    return {
        name.strip().lower(): value.lower().replace("!important", "").strip() for name, colon, value in pairs if colon
    }


def read_styles(page: HtmlElement) -> Styles:
    """The rules of all style elements of a page."""
    rules: dict[str, list[_Rule]] = {}
    is_partial = any("stylesheet" in (link.get("rel") or "").lower() for link in page.iter("link"))
    count = 0
    for element in page.iter("style"):
        for selectors, block in _blocks(element.text or ""):
            found = declarations(block)
            for selector in selectors.split(","):
                path = _path(selector)
                if path is None or count >= MAX_RULES:
                    is_partial = True
                    continue
                count += 1
                rules.setdefault(_key(path[-1]), []).append(_Rule(path, found))
    return Styles(rules, is_partial)


def _blocks(sheet: str) -> Iterator[tuple[str, str]]:
    """Selector list and block of every rule that holds on a wide screen."""
    text = _COMMENT.sub(" ", sheet)
    open_: list[tuple[str, int]] = []
    for mark in _BLOCK.finditer(text):
        if mark["brace"] == "{":
            open_.append((mark["head"].strip(), mark.end()))
        elif mark["brace"] == "}" and open_:
            head, start = open_.pop()
            around = [outer for outer, _ in open_]
            if head and not head.startswith("@") and not any(map(_is_narrow, around)):
                yield head, text[start : mark.start("brace")]


def _is_narrow(head: str) -> bool:
    return bool(_UNSTYLED.match(head)) or (head.lower().startswith("@media") and bool(_NARROWED.search(head)))


def _path(selector: str) -> tuple[str, ...] | None:
    """The compounds of a selector; None where it is beyond names, classes, ids and attributes."""
    words = selector.replace(">", " ").split()
    understood = all(word and _COMPOUND.fullmatch(word) for word in words)
    return tuple(words) if words and understood else None


def _key(compound: str) -> str:
    named = [part for part in _PART.findall(compound) if not part.startswith("[")]
    tag = (_COMPOUND.fullmatch(compound) or {"tag": None})["tag"]
    return named[-1] if named else (tag or "*").lower()


def _fits(element: HtmlElement, path: tuple[str, ...]) -> bool:
    if not _is(element, path[-1]):
        return False
    outer = list(path[:-1])
    above = element.getparent()
    while outer and above is not None:
        if _is(above, outer[-1]):
            outer.pop()
        above = above.getparent()
    return not outer


def _is(element: HtmlElement, compound: str) -> bool:
    match = _COMPOUND.fullmatch(compound)
    if match is None or not isinstance(element.tag, str):
        return False
    if match["tag"] not in (None, "*") and match["tag"].lower() != element.tag.lower():
        return False
    classes = (element.get("class") or "").split()
    return all(_has(element, classes, part) for part in _PART.findall(match["rest"]))


def _has(element: HtmlElement, classes: Sequence[str], part: str) -> bool:
    if part.startswith("."):
        return part[1:] in classes
    if part.startswith("#"):
        return bool(element.get("id") == part[1:])
    attribute = _ATTRIBUTE.fullmatch(part)
    if attribute is None:
        return False
    value: str | None = element.get(attribute[1].lower())
    return value is not None and attribute[2] in (None, value)


def elements(page: HtmlElement) -> list[HtmlElement]:
    """All elements of a page, outer ones first; no comments."""
    return list(page.iter(etree.Element))
