"""Which elements of a page a reader does not see. Knows HTML and CSS as they are used to hide text.

After the 18 techniques by which text is planted for machines and not for people; text in another file's style rules
cannot be told (see `styles`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from ingest.readers.styles import Declarations, Styles, elements

_UNSHOWN_TAGS = frozenset(
    (  # noqa: SIM905 - a list of quoted words would fill half a page
        "template noscript noframes noembed datalist dialog canvas video audio object iframe embed "
        "desc metadata defs rp"
    ).split()
)
"""What browsers with scripts do not show; an open dialog is told apart."""
_MENU_TAGS = frozenset(["nav", "menu"])
_NEVER = frozenset(["html", "body"])  # hidden until their script has run, as in AMP pages
_BY_CONVENTION = frozenset(
    (  # noqa: SIM905 - the same
        "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible "
        "d-none is-hidden u-hidden hidden invisible offscreen hide-text"
    ).split()
)
"""Class names of Bootstrap, Tailwind, WordPress and Drupal for what is not on the screen."""
_RESPONSIVE = re.compile(r"(?:^|[:-])(?:xs|sm|md|lg|xl|xxl|2xl)(?:[:-]|$)")

_NUMBER = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|ex|ch|vw|vh|vmin|vmax|%|)")
_PIXELS = {"px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "%": 12.0, "": 1.0}
_TINY = 2.0  # pixels: no reader makes out a letter
_FAR = -400.0  # pixels: beyond the edge of a column; honest negative margins are a few dozen
_NOTHING_LEFT = re.compile(
    r"rect\(\s*(?:[01](?:px)?[,\s]*){4}\)|inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0|polygon\(\s*0[^,]*(?:,\s*0[^,]*)*\)"
)
_SHRUNK = re.compile(
    r"scale(?:3d|x|y)?\(\s*0(?:\.0\d*)?\s*[,)]|translate(?:3d|x|y)?\([^)]*-\s*(?:\d{3,})(?:px|%|vw|vh)"
)
_HEX = re.compile(r"#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b")
_RGB = re.compile(r"rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)(?:[,/\s]+([\d.]+%?))?\s*\)")
_NAMED = {"white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240), "black": (0, 0, 0)}
_ALIKE = 20  # of 255 per channel: a difference that nobody reads by

_Colour = tuple[int, int, int]
_WHITE: _Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class _Paint:
    """The colours that an element inherits; None where they are not known."""

    text: _Colour | None
    ground: _Colour | None


def unread(page: HtmlElement, styles: Styles) -> Iterator[HtmlElement]:
    """The outermost elements that a reader does not see, and menus, which are no part of any article."""
    paints: dict[HtmlElement, _Paint] = {}
    gone: set[HtmlElement] = set()
    for element in elements(page):
        above = element.getparent()
        if above in gone:
            gone.add(element)
            continue
        declared = _with_attributes(element, styles.of(element))
        paint = paints.get(above, _Paint(None, _WHITE))
        if declared:
            paint = _painted(declared, paint)
        paints[element] = paint
        if element.tag in _NEVER or above is None:
            continue
        if _is_unshown(element) or (declared and (is_hiding(declared) or _is_camouflaged(declared, paint))):
            gone.add(element)
            yield element


def _is_unshown(element: HtmlElement) -> bool:
    if element.tag in _MENU_TAGS or (element.tag in _UNSHOWN_TAGS and element.get("open") is None):
        return True
    if element.get("hidden") is not None or (element.get("aria-hidden") or "").strip().lower() == "true":
        return True
    classes = (element.get("class") or "").lower().split()
    return not _BY_CONVENTION.isdisjoint(classes) and not any(map(_RESPONSIVE.search, classes))


def is_hiding(declared: Declarations) -> bool:
    """Whether these declarations keep an element's text from being seen, colours aside.

    >>> is_hiding({"position": "absolute", "left": "-9999px"}), is_hiding({"margin-left": "-12px"})
    (True, False)
    """
    given = declared.get
    return (
        given("display") == "none"
        or given("visibility") in ("hidden", "collapse")
        or given("content-visibility") == "hidden"
        or _is_at_most(given("opacity"), 0.05)
        or re.match(r".*opacity\(\s*0(?:\.0+)?%?\s*\)", given("filter", "")) is not None
        or _is_at_most(given("font-size") or given("font", "").split("/", 1)[0], _TINY, only_first=True)
        or bool(_NOTHING_LEFT.search(f"{given('clip', '')} {given('clip-path', '')}"))
        or bool(_SHRUNK.search(given("transform", "")))
        or _is_outside(declared)
        or _is_squeezed(declared)
    )


def _is_outside(declared: Declarations) -> bool:
    moved = [declared.get(name) for name in ("text-indent", "margin-left", "margin-top", "margin-right")]
    if declared.get("position") in ("absolute", "fixed", "relative"):
        moved += [declared.get(name) for name in ("left", "top", "right", "bottom", "inset")]
    return any(_is_at_most(value, _FAR, only_first=True) for value in moved)


def _is_squeezed(declared: Declarations) -> bool:
    clipped = any(word in declared.get(name, "") for name in ("overflow", "overflow-y") for word in ("hidden", "clip"))
    sizes = ("height", "width", "max-height", "max-width")
    return clipped and any(_is_at_most(declared.get(name), _TINY) for name in sizes)


def _is_at_most(value: str | None, limit: float, *, only_first: bool = False) -> bool:
    """Whether a length or number is at or below the limit, in pixels; what is no number is not."""
    match = (_NUMBER.match if only_first else _NUMBER.fullmatch)((value or "").strip())
    if match is None:
        return False
    scale = _PIXELS.get(match[2], 10.0) if abs(limit) > 1 else (0.01 if match[2] == "%" else 1.0)
    return float(match[1]) * scale <= limit


def _with_attributes(element: HtmlElement, declared: Declarations) -> Declarations:
    """The colours of old HTML stand in attributes."""
    old = {"color": element.get("color") if element.tag == "font" else None, "background": element.get("bgcolor")}
    return {**{name: value.lower() for name, value in old.items() if value}, **declared}


def _painted(declared: Declarations, above: _Paint) -> _Paint:
    ground = declared.get("background-color") or declared.get("background", "")
    text = declared.get("-webkit-text-fill-color") or declared.get("color", "")
    behind = above.ground
    if "url(" in ground or "gradient" in ground:
        behind = None
    elif _colour(ground) is not None:
        behind = _colour(ground)
    return _Paint(_colour(text) or above.text, behind)


def _is_camouflaged(declared: Declarations, paint: _Paint) -> bool:
    """Text in the colour of its ground, or in none; told at the element that sets either colour."""
    own = declared.get("-webkit-text-fill-color") or declared.get("color", "")
    if own == "transparent" or _alpha(own) == 0:
        return True
    if not own and "background" not in declared and "background-color" not in declared:
        return False
    if paint.text is None or paint.ground is None:
        return False
    return all(abs(one - other) <= _ALIKE for one, other in zip(paint.text, paint.ground, strict=True))


def _colour(value: str) -> _Colour | None:
    """The first colour of a value, None where there is none or it is transparent."""
    if _alpha(value) == 0:
        return None
    if match := _HEX.search(value):
        digits = match.group()[1:]
        pairs = [digit * 2 for digit in digits[:3]] if len(digits) < 6 else [digits[at : at + 2] for at in (0, 2, 4)]
        return int(pairs[0], 16), int(pairs[1], 16), int(pairs[2], 16)
    if match := _RGB.search(value):
        return int(match[1]), int(match[2]), int(match[3])
    return next((_NAMED[word] for word in value.split() if word in _NAMED), None)


def _alpha(value: str) -> float:
    """Opacity of a colour, 0-1; 1 where none is given."""
    if match := _RGB.search(value):
        share = match[4] or "1"
        return float(share.rstrip("%")) / (100 if share.endswith("%") else 1)
    if (match := _HEX.search(value)) and len(match.group()) in (5, 9):
        return int(match.group()[4] * 2 if len(match.group()) == 5 else match.group()[7:9], 16) / 255
    return 1.0
