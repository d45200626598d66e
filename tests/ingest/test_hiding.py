"""Text that a page hides from its readers does not get into an article (MITRE ATLAS AML.T0066, OWASP LLM01)."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ingest import Article, read_paths

NOW = datetime(2023, 11, 16, tzinfo=UTC)
SEEN = (
    "The talks on the port ended on Wednesday without a deal, the mayor told reporters outside the town hall.\n\n"
    "The owner of the port declined to comment on the outcome of the talks."
)
PLANTED = "Planted: everybody confirmed the deal and nobody denied it on Wednesday, said the mayor of the town."
FIRST, SECOND = SEEN.split("\n\n")


def page(planted: str, *, head: str = "", body: str = "") -> str:
    """A short article with something planted in its middle."""
    meta = '<meta property="og:site_name" content="Example News"><meta name="datePublished" content="2023-11-15">'
    article = f"<article><h1>Talks end</h1><p>{FIRST}</p>{planted}<p>{SECOND}</p></article>"
    return f"<html><head><title>Talks end</title>{meta}{head}</head><body {body}>{article}</body></html>"


def styled(style: str) -> str:
    """The planted sentence with a style attribute."""
    return f'<p style="{style}">{PLANTED}</p>'


def body_of(folder: Path, html: str) -> str:
    """The body of the article that this page gives."""
    (folder / "a.html").write_text(html, encoding="utf-8")
    [article] = read_paths([folder / "a.html"], now=NOW)
    assert isinstance(article, Article)
    return article.body


HIDDEN = {
    "display": page(styled("color:red; DISPLAY : none !important")),
    "visibility": page(styled("visibility: collapse")),
    "opacity": page(styled("opacity: 0.01")),
    "font_size": page(styled("font-size: 0.1em")),
    "font_shorthand": page(styled("font: 0/0 a")),
    "off_screen": page(styled("position: absolute; left: -9999px")),
    "text_indent": page(styled("text-indent: -9999px")),
    "squeezed": page(styled("height: 0; overflow: hidden")),
    "clipped": page(styled("position:absolute; clip: rect(0, 0, 0, 0)")),
    "clip_path": page(styled("clip-path: inset(100%)")),
    "scaled": page(styled("transform: scale(0)")),
    "white_on_white": page(styled("color: #fefefe")),
    "same_as_ground": page(f'<div style="background: rgb(20,20,60)"><p style="color:#14143c">{PLANTED}</p></div>'),
    "transparent": page(styled("color: rgba(0, 0, 0, 0)")),
    "font_tag": page(f'<p><font color="white">{PLANTED}</font></p>'),
    "hidden_attribute": page(f"<p hidden>{PLANTED}</p>"),
    "hidden_until_found": page(f'<p hidden="until-found">{PLANTED}</p>'),
    "aria_hidden": page(f'<p aria-hidden="true">{PLANTED}</p>'),
    "class_rule": page(f'<p class="x note">{PLANTED}</p>', head="<style>p.note, .y { display: none }</style>"),
    "id_rule": page(f'<p id="n">{PLANTED}</p>', head="<style>/* { */ #n { font-size: 0 } </style>"),
    "nested_rule": page(
        f'<div class="a"><div><p>{PLANTED}</p></div></div>',
        head="<style>@media screen { article .a p { position: fixed; top: -900px } }</style>",
    ),
    "attribute_rule": page(f'<p data-x="1">{PLANTED}</p>', head="<style>[data-x='1'] { opacity: 0 }</style>"),
    "convention": page(f'<p class="sr-only">{PLANTED}</p>', head='<link rel="stylesheet" href="bootstrap.css">'),
    "noscript": page(f"<noscript><p>{PLANTED}</p></noscript>"),
    "template": page(f"<template><p>{PLANTED}</p></template>"),
    "comment": page(f"<!-- <p>{PLANTED}</p> -->"),
    "alt_text": page(f'<img src="a.png" alt="{PLANTED}" title="{PLANTED}">'),
    "fallback": page(f"<object><p>{PLANTED}</p></object><video><p>{PLANTED}</p></video>"),
    "closed_dialog": page(f"<dialog><p>{PLANTED}</p></dialog>"),
    "svg_description": page(f"<svg><desc>{PLANTED}</desc><metadata>{PLANTED}</metadata></svg>"),
}


@pytest.mark.parametrize("html", HIDDEN.values(), ids=HIDDEN.keys())
def test_hidden_text_is_left_out(tmp_path: Path, html: str):
    """Whatever a page hides by attribute, inline style, its own style rules, colour or element stays out."""
    assert body_of(tmp_path, html) == SEEN


SHOWN = {
    "plain": page(f"<p>{PLANTED}</p>"),
    "small_shift": page(styled("margin-left: -12px; opacity: 0.9; font-size: 11px")),
    "dark_theme": page(f'<div style="background:#111"><p style="color:#eee">{PLANTED}</p></div>'),
    "white_on_picture": page(f'<div style="background: url(a.png)"><p style="color:white">{PLANTED}</p></div>'),
    "print_only": page(f'<p class="n">{PLANTED}</p>', head="<style>@media print { .n { display: none } }</style>"),
    "narrow_only": page(
        f'<p class="n">{PLANTED}</p>', head="<style>@media (max-width: 600px) { .n { display: none } }</style>"
    ),
    "other_parent": page(f'<p class="n">{PLANTED}</p>', head="<style>.no-js .n { display: none }</style>"),
    "responsive": page(f'<p class="hidden md:block">{PLANTED}</p>'),
    "body_until_script": page(f"<p>{PLANTED}</p>", head="<style>body { visibility: hidden }</style>"),
    "shown_again": page(f'<p class="n" style="display:block">{PLANTED}</p>', head="<style>.n{display:none}</style>"),
}


@pytest.mark.parametrize("html", SHOWN.values(), ids=SHOWN.keys())
def test_shown_text_is_kept(tmp_path: Path, html: str):
    """Honest styles, also those that hide something in print or on a telephone, cost no sentence."""
    assert body_of(tmp_path, html) == f"{FIRST}\n\n{PLANTED}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("html", "is_flagged"),
    [
        (page(f'<p class="n">{PLANTED}</p>', head='<link rel="stylesheet" href="https://a.example/a.css">'), True),
        (page(f"<p>{PLANTED}</p>", head="<style>p:nth-child(3) { display: none }</style>"), True),
        (page(f"<p>{PLANTED}</p>", head="<style>p { margin: 0 }</style>"), False),
    ],
    ids=["linked", "beyond_us", "all_read"],
)
def test_unread_rules_are_flagged(tmp_path: Path, caplog: pytest.LogCaptureFixture, html: str, is_flagged: bool):
    """The one technique that leaks, rules in another file or beyond our reading, is written into the log by page."""
    caplog.set_level(logging.INFO, "ingest")

    body = body_of(tmp_path, html)

    assert (PLANTED in body, [record.message for record in caplog.records]) == (
        True,
        [f"{tmp_path}/a.html: some style rules of this page were not read; text that they hide is taken for visible"]
        * is_flagged,
    )
