"""The page's files as they are sent, without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient

from api.routes.page import POLICY, WEB
from tests.web.stage import Stage

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
FILES = sorted(path.name for path in WEB.iterdir())
SCRIPTS = [name for name in FILES if name.endswith(".js")]
# every way from a string to markup or to code
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTML|srcdoc"
    r"|\beval\b|new Function|setAttribute\(\s*[\"']on|javascript:|localStorage\.setItem\(KEY"
)


@pytest.fixture
def client() -> Iterator[TestClient]:
    """The page's routes."""
    with TestClient(Stage().app()) as client:
        yield client


class Markup(HTMLParser):
    """Collects what index.html holds."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element."""
        self.tags.append((tag, dict(attrs)))


@pytest.fixture
def markup() -> Markup:
    """The elements of index.html."""
    markup = Markup()
    markup.feed((WEB / "index.html").read_text("utf-8"))
    return markup


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_sent_with_its_type_and_the_strict_policy(client: TestClient, name: str):
    """A browser that is told the wrong type refuses a module."""
    response = client.get(f"/web/{name}")
    headers = {name: response.headers[name] for name in ("content-type", "content-security-policy", "cache-control")}
    assert (response.content, headers) == (
        (WEB / name).read_bytes(),
        {
            "content-type": TYPES["." + name.rpartition(".")[2]],
            "content-security-policy": POLICY,
            "cache-control": "no-cache",
        },
    )


def test_the_root_is_the_page(client: TestClient):
    """What a person who types the address sees; HEAD says the same without the body."""
    got, head = client.get("/"), client.head("/")
    assert (got.content, head.content) == ((WEB / "index.html").read_bytes(), b"")
    assert got.headers["etag"] == head.headers["etag"]


def test_a_file_that_the_browser_has_is_not_sent_again(client: TestClient):
    """The entity tag comes from the content, so a new version is always fetched."""
    tag = client.get("/web/main.js").headers["etag"]
    again = [client.get("/web/main.js", headers={"If-None-Match": value}) for value in (tag, f'"x", W/{tag}', '"x"')]
    assert [(one.status_code, len(one.content) > 0, one.headers["etag"]) for one in again] == [
        (304, False, tag),
        (304, False, tag),
        (200, True, tag),
    ]


@pytest.mark.parametrize("name", ["..%2fapp.py", "../routes/page.py", "nothing.js", "%2e%2e", "main.js/x"])
def test_nothing_else_of_the_disk_can_be_had(client: TestClient, name: str):
    """Only names that are in the folder are ever looked up."""
    response = client.get(f"/web/{name}")
    assert (response.status_code, response.headers["content-type"]) == (404, "application/problem+json")


def test_the_policy_has_no_hole():
    """No inline code, no foreign host, no eval, and no way from a string to markup."""
    assert [word for word in ("unsafe", "http:", "https:", "*", "data:", "blob:") if word in POLICY] == []
    assert "default-src 'none'" in POLICY
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in POLICY


def test_index_html_holds_no_code_and_no_style(markup: Markup):
    """The policy would stop it; it must not even be tried."""
    inline = [tag for tag, attributes in markup.tags if tag == "script" and "src" not in attributes]
    styled = [tag for tag, attributes in markup.tags if tag == "style" or "style" in attributes]
    handlers = [name for _, attributes in markup.tags for name in attributes if name.startswith("on")]
    assert (inline, styled, handlers) == ([], [], [])


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_script_makes_markup_or_code_from_a_string(name: str):
    """Text enters the page as text only."""
    assert FORBIDDEN.findall((WEB / name).read_text("utf-8")) == []


def test_every_file_that_is_named_exists_and_every_file_is_named(markup: Markup):
    """Neither a dead link nor a dead file."""
    code = {name: (WEB / name).read_text("utf-8") for name in SCRIPTS}
    named = {value for _, attributes in markup.tags for key, value in attributes.items() if key in ("src", "href")}
    files = {value.removeprefix("/web/").partition("#")[0] for value in named if value and value.startswith("/web/")}
    files |= {name for text in code.values() for name in re.findall(r"""["'(./]*?(?:/web/|\./)([\w.]+)""", text)}
    assert files | {"index.html"} == set(FILES)


def test_every_icon_and_element_that_a_script_asks_for_is_there(markup: Markup):
    """An element that was renamed in index.html alone would stop the page."""
    text = "\n".join((WEB / name).read_text("utf-8") for name in SCRIPTS)
    ids = {attributes["id"] for _, attributes in markup.tags if "id" in attributes}
    icons = set(re.findall(r'<symbol id="(\w+)"', (WEB / "icons.svg").read_text("utf-8")))
    wanted_ids = set(re.findall(r'byId\("([\w-]+)"', text))
    wanted_icons = set(re.findall(r'icon\("(\w+)"\)', text)) | set(re.findall(r'icon: "(\w+)"', text))
    assert (wanted_ids - ids, wanted_icons - icons) == (set(), set())
