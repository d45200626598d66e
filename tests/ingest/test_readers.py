"""Files come in as articles, or as errors that name file, field, problem and way out."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import Article, IngestError, read_paths

NOW = datetime(2023, 11, 16, tzinfo=UTC)
HEADER = "Title: Talks end\nSource: Example News\nPublished: 2023-11-15T09:00:00Z\n"
ENTRY = {"title": "Talks end", "text": "They ended.", "source": "Example News", "published_at": "2023-11-15"}
DEFAULTS = {"source": "Example News", "published_at": "2023-11-15"}


def read(folder: Path, name: str, content: str | bytes, **options: dict[str, str]) -> list[Article | IngestError]:
    """What one file with this name and content gives."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_paths([path], now=NOW, **options))


def messages(results: list[Article | IngestError], folder: Path) -> list[str]:
    """Articles as their ids or titles, errors as their messages, without the folder of the test."""
    return [
        str(result).replace(f"{folder}{os.sep}", "") if isinstance(result, IngestError) else result.title
        for result in results
    ]


def test_text_with_header(tmp_path: Path):
    """Names in the header are read in any case, the body is what follows the blank line."""
    text = HEADER + "by: Ann Lee\nURL: https://a.example/1\nTags: port, harbour\nLanguage: en\nID: a1\n"

    assert read(tmp_path, "a.txt", text + "Updated: 2023-11-15T10:00:00Z\n\nThey ended.\n\nSource: a lie\n") == [
        Article(
            id="a1",
            title="Talks end",
            body="They ended.\n\nSource: a lie",
            source="Example News",
            published_at=datetime(2023, 11, 15, 9, tzinfo=UTC),
            updated_at=datetime(2023, 11, 15, 10, tzinfo=UTC),
            url="https://a.example/1",
            author="Ann Lee",
            language="en",
            tags=("port", "harbour"),
        )
    ]


def test_text_without_header_takes_its_first_line_as_title(tmp_path: Path):
    """A headline above a blank line is the title; what else is needed comes from the defaults."""
    [article] = read(tmp_path, "a.txt", "Talks end\r\n\r\nThey ended.\r\n\r\nNobody spoke.", defaults=DEFAULTS)

    assert (article.title, article.body) == ("Talks end", "They ended.\r\n\r\nNobody spoke.")


def test_defaults_fill_only_what_is_missing(tmp_path: Path):
    """A value in the file beats the default; default tags are separated by commas."""
    defaults = {"source": "Other", "tags": "a, b", "author": "Bo Hart"}

    [article] = read(tmp_path, "a.txt", HEADER + "\nThey ended.", defaults=defaults)

    assert (article.source, article.tags, article.author) == ("Example News", ("a", "b"), "Bo Hart")


MARKDOWN = """---
title: "Talks: the end"
source: Example News
published_at: 2023-11-15T09:00:00Z
tags: [port, no]
author: [Ann Lee, Bo Hart]
---
# Talks: the end

The *talks* on [the port](https://a.example) ended
without a deal. ![ship](ship.png) <b>Nobody</b> spoke.

## What we know

- One ship is held
  - its crew too
- Two are not

1. First
2. Second

> “It is over,” he said.

| Ship | State |
|------|-------|
| Ada  | held  |

    some code

<div>dropped</div>
"""


def test_markdown_becomes_plain_paragraphs(tmp_path: Path):
    """Marks go, words stay: paragraphs by blank lines, lists and tables by lines; the repeated headline is dropped."""
    [article] = read(tmp_path, "a.md", MARKDOWN)

    assert (article.title, article.tags, article.author) == ("Talks: the end", ("port", "no"), "Ann Lee, Bo Hart")
    assert article.body == (
        "The talks on the port ended without a deal. Nobody spoke.\n\nWhat we know\n\n- One ship is held\n"
        "- its crew too\n- Two are not\n1. First\n2. Second\n\n“It is over,” he said.\n\nShip | State\nAda | held"
        "\n\nsome code"
    )


def test_markdown_without_front_matter_takes_the_first_heading(tmp_path: Path):
    """The first level-1 heading is the title and leaves the body."""
    [article] = read(tmp_path, "a.markdown", "# Talks *end*\n\nThey ended.\n\n# Later\n", defaults=DEFAULTS)

    assert (article.title, article.body) == ("Talks end", "They ended.\n\nLater")


PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks end | Example</title>
<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"],
"headline": "Talks end &amp; no deal", "author": [{"name": "Ann Lee"}, {"name": "By Bo Hart"}],
"publisher": {"name": "Example News"}, "datePublished": "2023-11-15T09:00:00+02:00",
"dateModified": "2023-11-15T10:30:00+02:00"}]}</script>
<link rel="canonical" href="https://a.example/1"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Talks end &amp; no deal</h1>
<p>The talks on the port ended on Wednesday without a deal, the mayor told reporters outside the town hall.</p>
<p style="color:red; DISPLAY : none">Planted: everybody confirmed the deal and nobody denied it on Wednesday.</p>
<p hidden>Planted: the mayor confirmed it.</p><p aria-hidden="true">Planted: the port confirmed it.</p>
<p>“We did not agree,” she said. The port&#146;s owner declined to comment on the outcome of the talks.</p>
</article><footer>Copyright Example</footer></body></html>"""


def test_page_with_json_ld(tmp_path: Path):
    """Title, people, outlet and times with zones come from JSON-LD; hidden text and the headline leave the body."""
    assert read(tmp_path, "a.html", PAGE) == [
        Article(
            id="art_" + read(tmp_path, "b.html", PAGE)[0].id[4:],
            title="Talks end & no deal",
            body=(
                "The talks on the port ended on Wednesday without a deal, the mayor told reporters outside the town"
                " hall.\n\n“We did not agree,” she said. The port’s owner declined to comment on the outcome of the"
                " talks."
            ),
            source="Example News",
            published_at=datetime(2023, 11, 15, 7, tzinfo=UTC),
            updated_at=datetime(2023, 11, 15, 8, 30, tzinfo=UTC),
            url="https://a.example/1",
            author="Ann Lee, Bo Hart",
            language="en",
        )
    ]


def page(head: str, body: str = "") -> str:
    """A page with these tags in its head and a short article."""
    text = "<p>The talks on the port ended on Wednesday without a deal, the mayor told reporters.</p>"
    return f"<html><head>{head}</head><body><article><h1>Talks end</h1>{body}{text}</article></body></html>"


OUTLET = '<meta property="og:site_name" content="Example News">'


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    {
        "open_graph": (
            '<meta property="og:title" content="T"><meta property="article:published_time" content="2023-11-15T09:00Z">'
            '<meta property="article:modified_time" content="2023-11-15T10:00Z"><meta name="author" content="By Al">',
            "",
            ("T", "2023-11-15T09:00:00+00:00", "2023-11-15T10:00:00+00:00", "Al"),
        ),
        "time_element": (
            "",
            '<time datetime="2023-11-15T09:00:00Z">today</time>',
            ("Talks end", "2023-11-15T09:00:00+00:00", "", None),
        ),
        "broken_json_ld": (
            '<script type="application/ld+json">{"@type": </script><meta name="datePublished" content="2023-11-15">',
            "",
            ("Talks end", "2023-11-15T00:00:00+00:00", "", None),
        ),
        "time_with_zone_wins": (
            '<script type="application/ld+json">[{"@type": "Article", "headline": "H", "author": "Bo", "datePublished":'
            ' "2023-11-15T09:00:00"}]</script><meta property="article:published_time" content="2023-11-15T09:00:00Z">',
            "",
            ("H", "2023-11-15T09:00:00+00:00", "", "Bo"),
        ),
        "update_before_publication": (
            '<meta property="article:published_time" content="2023-11-15T09:00:00Z">'
            '<meta property="article:modified_time" content="2023-11-14T09:00:00Z">',
            "",
            ("Talks end", "2023-11-15T09:00:00+00:00", "", None),
        ),
    }.values(),
)
def test_page_fields(tmp_path: Path, head: str, body: str, expected: tuple[str, str, str, str | None]):
    """The first source that states a usable value wins: JSON-LD, Open Graph, plain HTML."""
    [article] = read(tmp_path, "a.htm", page(OUTLET + head, body))

    updated = article.updated_at.isoformat() if article.updated_at else ""
    assert (article.title, article.published_at.isoformat(), updated, article.author) == expected


def test_page_without_a_sure_date_is_refused(tmp_path: Path):
    """Several different times on a page are not guessed from."""
    times = '<time datetime="2023-11-15">a</time><time datetime="2023-11-14">b</time>'

    assert messages(read(tmp_path, "a.html", page(OUTLET, times)), tmp_path) == [
        "a.html: published_at: is missing; give the date of publication"
    ]


def test_declared_charset_of_a_page_is_honoured(tmp_path: Path):
    """A page in Windows-1252 that says so is read as such."""
    html = page('<meta charset="iso-8859-1">' + OUTLET + '<meta name="datePublished" content="2023-11-15">')

    [article] = read(tmp_path, "a.html", html.replace("the mayor", "the “maire” of Besançon").encode("cp1252"))

    assert "the “maire” of Besançon told" in article.body


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be-mark"], ids=str)
def test_byte_order_mark_is_honoured(tmp_path: Path, encoding: str):
    """UTF-8 and UTF-16 with a mark are read; the mark does not become part of the text."""
    text = HEADER + "\nThey ended."
    raw = "\ufeff".encode("utf-16-be") + text.encode("utf-16-be") if "mark" in encoding else text.encode(encoding)

    assert messages(read(tmp_path, "a.txt", raw), tmp_path) == ["Talks end"]


def test_json_lines_go_on_after_a_broken_line(tmp_path: Path):
    """A broken line is an error with its number; the lines around it go in."""
    lines = [json.dumps(ENTRY | {"title": f"T{n}"}) for n in range(1, 9)]
    lines[6] = '{"title": "T7", '
    lines[2] = ""
    lines[3] = "[1]"
    lines[4] = '{"title": NaN}'
    lines[5] = json.dumps(ENTRY).replace("They", "Th\\ud800")

    assert messages(read(tmp_path, "a.jsonl", "\n".join(lines)), tmp_path) == [
        "T1",
        "T2",
        "a.jsonl:4: is no JSON object; an article is one object with title, text, source, published_at",
        "a.jsonl:5: is no valid JSON: NaN, a huge number or deep nesting; remove it",
        "a.jsonl:6: text: holds half a surrogate pair (U+D800) at character 2; remove it or mend the encoding",
        "a.jsonl:7: is no valid JSON: Expecting property name enclosed in double quotes at column 17; mend or"
        " remove it",
        "T8",
    ]


def test_renamed_fields(tmp_path: Path):
    """With a rename other people's files can be read; fields that nobody asked for are left out."""
    entry = {
        "site": "Example News",
        "published": "2023/08/30",
        "authors": ["Ann Lee", "Bo Hart"],
        "rank": 3,
        "title": "T",
        "text": "They ended.",
        "url": "",
    }
    rename = {"site": "source", "published": "published_at", "authors": "author"}

    [article] = read(tmp_path, "a.ndjson", json.dumps(entry), rename=rename)

    assert article == Article(
        id=article.id,
        title="T",
        body="They ended.",
        source="Example News",
        published_at=datetime(2023, 8, 30, tzinfo=UTC),
        author="Ann Lee, Bo Hart",
    )


@pytest.mark.parametrize(
    ("content", "titles"),
    {
        "one": (ENTRY, ["Talks end"]),
        "articles": ({"articles": [ENTRY, ENTRY | {"title": "B"}]}, ["Talks end", "B"]),
        "list": ([ENTRY], ["Talks end"]),
        "second_is_wrong": (
            {"articles": [ENTRY, 7]},
            ["Talks end", "a.json:articles[1]: is no JSON object; an article is one object with title, text, source,"],
        ),
    }.values(),
)
def test_json(tmp_path: Path, content: object, titles: list[str]):
    """A JSON file holds one article, a list, or an object with the key articles."""
    results = messages(read(tmp_path, "a.json", json.dumps(content)), tmp_path)

    assert [result[: len(title)] for result, title in zip(results, titles, strict=True)] == titles


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_gzip_is_unpacked(tmp_path: Path, name: str):
    """Each format may be packed."""
    content = HEADER + "\nThey ended." if name == "a.txt" else json.dumps(ENTRY)

    assert messages(read(tmp_path, name + ".gz", gzip.compress(content.encode())), tmp_path) == ["Talks end"]


BIG = " is larger than 10 MiB; give one article a file, or JSON Lines"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    {
        "empty": ("a.txt", b" \n", "a.txt: is empty; remove it or give it the article's text"),
        "mark_alone": ("a.txt", "\ufeff", "a.txt: is empty; remove it or give it the article's text"),
        "binary": ("a.txt", b"PK\x03\x04\0", "a.txt: is a binary file (NUL at byte 4); give a text file"),
        "latin": ("a.txt", b"caf\xe9 au lait", "a.txt: byte 3 (0xE9) is not UTF-8; save the file as UTF-8"),
        "latin_page": ("a.html", b"<p>caf\xe9", "a.html: byte 6 (0xE9) is not UTF-8; save the file as UTF-8"),
        "cut_utf_16": ("a.txt", b"\xff\xfeT", "a.txt: byte 2 (0x54) is not UTF-16; save the file as UTF-8"),
        "large": ("a.txt", b"x" * 20_000_000, f"a.txt:{BIG}"),
        "bomb": ("a.md.gz", gzip.compress(b"x" * 20_000_000), f"a.md.gz:{BIG}"),
        "cut_gzip": (
            "a.txt.gz",
            gzip.compress(random.Random(1).randbytes(999))[:500],
            "a.txt.gz: is no complete gzip file; fetch it again or unpack it first",
        ),
        "no_gzip": ("a.json.gz", b"{}", "a.json.gz: is no complete gzip file; fetch it again or unpack it first"),
        "cut_gzip_lines": (
            "a.jsonl.gz",
            gzip.compress(random.Random(1).randbytes(999).hex().encode())[:500],
            "a.jsonl.gz: is no complete gzip file; fetch it again or unpack it first",
        ),
        "no_title": ("a.txt", HEADER.replace("Title: Talks end\n", "") + "\nx", "a.txt: title: is missing; give the"),
        "no_source": (
            "a.txt",
            "Title: T\nPublished: 2023-11-15\n\nx",
            "a.txt: source: is missing; name the outlet",
        ),
        "no_date": ("a.txt", "Title: T\nSource: S\n\nx", "a.txt: published_at: is missing; give the date of"),
        "no_zone": (
            "a.txt",
            HEADER.replace("Z\n", "\n") + "\nx",
            "a.txt: published_at: '2023-11-15T09:00:00' is a time without a zone; add Z or an offset such as +02:00",
        ),
        "future": ("a.txt", HEADER.replace("2023", "2024") + "\nx", "a.txt: published_at: 2024-11-15T09:00:00Z is in"),
        "no_body": ("a.txt", HEADER, "a.txt: text: holds no letter; give the article's body"),
        "text_alone": ("a.txt", "They ended.", "a.txt: title: is missing; give the headline (also wrong: source, pub"),
        "unknown_header": ("a.txt", HEADER + "Colour: red\n\nx", "a.txt: Colour: is no header; known are Title, Sou"),
        "no_header_line": ("a.txt", HEADER + "They ended.\n\nx", "a.txt: line 4 is no `Name: value` line; leave a"),
        "double_header": ("a.txt", HEADER + "Title: B\n\nx", "a.txt: title: stands twice in the header (line 4)"),
        "broken_yaml": ("a.md", "---\ntitle: a: b\n---\nx", "a.md: the front matter is no valid YAML near line 2; quo"),
        "yaml_list": ("a.md", "---\n- a\n---\nx", "a.md: the front matter is no list of `name: value` lines"),
        "yaml_text": ("a.md", "---\ntext: a\n---\nx", "a.md: text: stands in the front matter; the text belongs bel"),
        "yaml_unknown": ("a.md", "---\nlayout: a\n---\nx", "a.md: layout: is not a field of an article; the fields "),
        "menu_page": (
            "a.html",
            b"<html><body><nav><a>Home</a></nav><div>World</div><div>Sport</div></body></html>",
            "a.html: holds no article text that can be told from the page around it; save it as text",
        ),
        "attributes": (
            "a.html",
            "<p " + " ".join(f"a{n}" for n in range(200_000)) + ">",
            "a.html: has a tag of more than 64 KiB or 200 attributes; save the article as text",
        ),
        "attributes_after_quoted_end": (
            "a.html",
            '<p a=">" ' + "/".join(f"a{n}=1" for n in range(300)) + ">",
            "a.html: has a tag of more than 64 KiB or 200 attributes; save the article as text",
        ),
        "long_line": (
            "a.jsonl",
            b'{"text": "' + b"x" * 9_000_000 + b'"}',
            "a.jsonl:1: is a line of more than 8 MiB; split the article",
        ),
        "no_line_end": (
            "a.jsonl.gz",
            gzip.compress(b"x" * 80_000_000, 1),
            "a.jsonl.gz:1: has no line end within 64 MiB; JSON Lines has one article a line",
        ),
        "many_lines": (
            "a.jsonl.gz",
            gzip.compress(b" " * 8_000_000 + b"\n", 1) * 9,
            "a.jsonl.gz:9: unpacks to over 200 times its size; unpack it first",
        ),
        "unknown_format": ("a.pdf", b"%PDF", "a.pdf: is of no known format; known are .txt, .md, .markdown, .html,"),
        "broken_json": (
            "a.json",
            '{"title":\n7,}',
            "a.json: is no valid JSON: Expecting property name enclosed in double quotes at line 2, column 3; mend or",
        ),
        "deep_json": ("a.json", "[" * 100_000, "a.json: is no valid JSON: NaN, a huge number or deep nesting; remove"),
    }.values(),
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_unusable_file_is_named_with_its_problem(tmp_path: Path, name: str, content: str | bytes, message: str):
    """Each kind of unusable file gives one line: which file, which field, what is wrong, what to do."""
    [result] = messages(read(tmp_path, name, content), tmp_path)

    assert result[: len(message)] == message


def test_long_line_does_not_stop_the_others(tmp_path: Path):
    """The line after an overlong one is read, with its own number."""
    content = b"x" * 9_000_000 + b"\n" + json.dumps(ENTRY).encode() + b"\n{"

    assert messages(read(tmp_path, "a.jsonl", content), tmp_path) == [
        "a.jsonl:1: is a line of more than 8 MiB; split the article",
        "Talks end",
        "a.jsonl:3: is no valid JSON: Expecting property name enclosed in double quotes at column 2; mend or remove it",
    ]


def test_missing_file_and_pattern(tmp_path: Path):
    """What does not exist is named."""
    results = list(read_paths([tmp_path / "a.txt", tmp_path / "*.md", tmp_path / "x"], now=NOW))

    assert messages(results, tmp_path) == [
        "a.txt: does not exist; check the path",
        "*.md: matches no file; check the pattern",
        "x: does not exist; check the path",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody may read, root included")
def test_unreadable_file(tmp_path: Path):
    """A file whose reading fails is named with the system's reason, and others go in."""
    (tmp_path / "a.txt").symlink_to("/proc/self/mem")
    (tmp_path / "b.txt").write_text(HEADER + "\nThey ended.")

    results = list(read_paths([tmp_path / "a.txt", tmp_path / "b.txt"], now=NOW))

    assert messages(results, tmp_path) == ["a.txt: cannot be read: Input/output error", "Talks end"]


def test_special_file_is_refused(tmp_path: Path):
    """A pipe is not opened, since reading it would wait for ever."""
    os.mkfifo(tmp_path / "a.txt")

    results = list(read_paths([tmp_path / "a.txt"], now=NOW))

    assert messages(results, tmp_path) == ["a.txt: is no regular file; give a file or a folder"]


def test_folder_is_read_with_subfolders_in_order(tmp_path: Path):
    """Hidden files, README, questions.txt, other formats and links out of the folder are skipped; sorted by name."""
    outside = tmp_path / "outside.txt"
    outside.write_text(HEADER.replace("Talks end", "Outside") + "\nx")
    news = tmp_path / "news"
    for name in ["b.txt", "a.txt", "sub/c.txt", ".hidden.txt", ".git/d.txt", "README.md", "questions.txt", "e.pdf"]:
        (news / name).parent.mkdir(parents=True, exist_ok=True)
        (news / name).write_text(HEADER.replace("Talks end", name) + "\nThey ended.")
    (news / "link.txt").symlink_to(outside)

    results = list(read_paths([news], now=NOW))

    assert messages(results, tmp_path) == ["a.txt", "b.txt", "sub/c.txt"]


def test_pattern_is_expanded_in_order(tmp_path: Path):
    """A pattern that the shell did not expand is expanded here."""
    for name in ["b.txt", "a.txt", "c.md"]:
        (tmp_path / name).write_text(HEADER.replace("Talks end", name) + "\nThey ended.")

    assert messages(list(read_paths([tmp_path / "*.txt"], now=NOW)), tmp_path) == ["a.txt", "b.txt"]


def test_folder_without_articles_is_an_error(tmp_path: Path):
    """An empty folder is named together with the formats that would count."""
    [error] = read_paths([tmp_path], now=NOW)

    assert str(error) == (
        f"{tmp_path}: holds no articles; known formats are .txt, .md, .markdown, .html, .htm, .jsonl, .ndjson, .json,"
        " each also with .gz"
    )


def test_repeated_id(tmp_path: Path):
    """The same article twice counts once; another text under the same id is an error that names both places."""
    lines = [ENTRY | {"id": "a1"}, ENTRY | {"id": "a1"}, ENTRY | {"id": "a1", "text": "They did not."}]

    results = read(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines)))

    assert messages(results, tmp_path)[0] == "Talks end"
    assert re.sub(r"stands in .*a\.jsonl", "stands in a.jsonl", messages(results, tmp_path)[1]) == (
        "a.jsonl:3: id: the same id 'a1' stands in a.jsonl:1 with other content; give one of them another id"
    )
    assert len(results) == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    name=st.sampled_from(["f.txt", "f.md", "f.html", "f.jsonl", "f.json", "f.txt.gz", "f.jsonl.gz"]),
    content=st.binary(max_size=300)
    | st.text(alphabet="<>/\"'=!-ab {}[]:,\n#*`|&;\ufeff", max_size=200).map(str.encode),
)
def test_any_bytes_give_articles_or_errors(tmp_path: Path, name: str, content: bytes):
    """Whatever a file holds, the outcome is articles and one-line errors."""
    results = read(tmp_path, name, content, defaults=DEFAULTS)

    assert [r for r in results if isinstance(r, IngestError) and len(str(r).splitlines()) != 1] == []
