"""Markup: elements as strings, with everything escaped that comes from outside. The only place that writes a tag."""

from __future__ import annotations

from html import escape


class Markup(str):
    """Text that is markup already and is not escaped again."""

    __slots__ = ()


def tag(name: str, *children: str, **attributes: str | float | None) -> Markup:
    """An element; what is no `Markup` among its children is escaped, and so is every attribute.

    Args:
        name: of the element.
        children: in order.
        attributes: a trailing underscore is left out of a name and others become hyphens; None leaves it out.

    >>> tag("p", "a < b", class_="x")
    '<p class="x">a &lt; b</p>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_number(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{given}>{join(children)}</{name}>")


def join(children: tuple[str, ...] | list[str]) -> Markup:
    """The parts one after the other, escaped unless they are markup."""
    return Markup("".join(child if isinstance(child, Markup) else escape(child) for child in children))


def _number(value: str | float) -> str:
    """Coordinates to a tenth of a pixel: more would only make the file longer."""
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
