"""The corpus is read from files, resolved, ordered and pinned by one digest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from evals.corpus import load_corpus, load_suite
from evals.errors import BadCorpus, CannotRun

ARTICLE: dict[str, Any] = {
    "id": "bridge-first",
    "title": "Bridge closed",
    "text": "The bridge at Marlow was closed on Tuesday.",
    "source": "Marlow Echo",
    "published_at": "2025-03-04T12:00:00Z",
    "url": "https://echo.example/bridge",
}
CASE: dict[str, Any] = {
    "id": "bridge-01",
    "suite": "status",
    "story": "bridge",
    "question": "Was the Marlow bridge closed?",
    "expect": {
        "status": "reported",
        "unverified": False,
        "cites": [{"article": "bridge-first", "contains": "was closed on Tuesday"}],
    },
    "why": "One outlet says so in its own voice.",
}


def write(
    data: Path, *, split: str = "dev", story: str = "bridge", articles: Any = (ARTICLE,), cases: Any = (CASE,)
) -> None:
    """Write one story; a string stands for a line as it is."""
    folder = data / split / story
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (("articles", articles), ("cases", cases)):
        lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def digest(data: Path) -> str:
    """The digest of the stories under `data`."""
    return load_corpus(data, data / "absent").digest


def test_corpus_holds_articles_by_date_and_cases_by_id_of_all_splits(tmp_path: Path) -> None:
    """All articles of all splits form one corpus, in the order in which they were published."""
    earlier = ARTICLE | {"id": "tunnel-first", "published_at": "2025-03-01T00:00:00Z", "url": None}
    case = CASE | {
        "id": "a-tunnel-01",
        "story": "tunnel",
        "question": "Was it?",
        "expect": {"status": "denied", "unverified": False},
    }
    write(tmp_path)
    write(tmp_path, split="blind", story="tunnel", articles=[earlier], cases=[case])
    corpus = load_corpus(tmp_path, tmp_path / "absent")
    assert [article.id for article in corpus.articles] == ["tunnel-first", "bridge-first"]
    assert [case.id for case in corpus.cases] == ["a-tunnel-01", "bridge-01"]
    assert [corpus.split_of(case) for case in corpus.cases] == ["blind", "dev"]


def test_examples_are_read_with_folders_and_may_be_named_by_url(tmp_path: Path) -> None:
    """Cases of the examples refer to a page by its address, because the id of a page is derived."""
    examples = tmp_path / "examples"
    write(examples, split="examples", story="later", cases=[])
    (examples / "examples" / "later" / "cases.jsonl").unlink()
    by_url = {"status": "reported", "unverified": False}
    by_url |= {"cites": [{"article": "url:https://echo.example/bridge/", "contains": "was closed on Tuesday"}]}
    case = CASE | {"expect": by_url, "relevant": {"url:https://echo.example/bridge": 2}}
    write(tmp_path / "data", split="examples", articles=[], cases=[case])
    corpus = load_corpus(tmp_path / "data", examples)
    assert [one.article for one in corpus.cases[0].expect.cites] == ["bridge-first"]
    assert corpus.cases[0].relevant == {"bridge-first": 2}


@pytest.mark.parametrize(
    ("story", "problem"),
    [
        ({"cases": ["{"]}, "dev/bridge/cases.jsonl:1: : Invalid JSON: EOF while parsing an object at line 1 column 1"),
        ({"cases": [CASE | {"expects": {}}]}, "dev/bridge/cases.jsonl:1: expects: Extra inputs are not permitted"),
        (
            {"cases": [CASE | {"expect": CASE["expect"] | {"say": ["14"]}}]},
            "dev/bridge/cases.jsonl:1: expect.say: Extra inputs are not permitted",
        ),
        ({"articles": ["[]"]}, "dev/bridge/articles.jsonl:1: must be a JSON object"),
        ({"articles": ["x"], "cases": []}, "dev/bridge/articles.jsonl:1: not JSON (Expecting value at column 1)"),
        ({"articles": [ARTICLE | {"id": ""}]}, "dev/bridge/articles.jsonl:1: an article of the corpus needs an id"),
        ({"split": "test"}, "test/bridge: 'test' is no split, use one of dev, blind, examples"),
    ],
    ids=["case-json", "case-key", "expectation-key", "article-list", "article-json", "article-id", "split"],
)
def test_unreadable_line_is_refused_with_its_place(tmp_path: Path, story: dict[str, Any], problem: str) -> None:
    """File and line of a fault are named, and a misspelt key is a fault."""
    write(tmp_path, **story)
    with pytest.raises(BadCorpus) as caught:
        load_corpus(tmp_path, tmp_path / "absent")
    assert caught.value.problems[0] == problem


@pytest.mark.parametrize("key", ["published_at", "source", "nonsense"])
def test_article_with_a_missing_or_unknown_field_is_refused(tmp_path: Path, key: str) -> None:
    """An article is read as strictly as one that a user sends."""
    fields = {name: value for name, value in ARTICLE.items() if name != key}
    write(tmp_path, articles=[fields if key in ARTICLE else ARTICLE | {key: 1}], cases=[])
    with pytest.raises(BadCorpus, match=f"articles.jsonl:1: .*{key}"):
        load_corpus(tmp_path, tmp_path / "absent")


def test_all_problems_are_listed_at_once(tmp_path: Path) -> None:
    """An editor sees every fault in one go."""
    write(tmp_path, cases=["{}", CASE | {"suite": "verdict"}])
    with pytest.raises(BadCorpus, match="needs an expected verdict") as caught:
        load_corpus(tmp_path, tmp_path / "absent")
    assert any("question: Field required" in one for one in caught.value.problems)


def test_digest_is_the_same_for_the_same_corpus_in_another_order(tmp_path: Path) -> None:
    """The digest depends on contents, not on the order of lines or on how JSON was written."""
    second = CASE | {"id": "bridge-02", "question": "Is the bridge shut?"}
    write(tmp_path / "one", cases=[CASE, second])
    write(tmp_path / "other", cases=[second, json.dumps(CASE, indent=None, sort_keys=True)])
    assert digest(tmp_path / "one") == digest(tmp_path / "other")


@pytest.mark.parametrize(
    "change",
    [
        {"articles": [ARTICLE | {"text": ARTICLE["text"] + " "}]},
        {"articles": [ARTICLE | {"published_at": "2025-03-04T12:00:01Z"}]},
        {"cases": [CASE | {"expect": CASE["expect"] | {"origins": 1}}]},
        {"cases": [CASE | {"question": "Was the Marlow bridge closed"}]},
        {"split": "blind"},
    ],
    ids=["article-byte", "article-date", "expectation", "question", "split"],
)
def test_digest_changes_with_any_character(tmp_path: Path, change: dict[str, Any]) -> None:
    """One changed character of an article or a case is another corpus."""
    write(tmp_path / "one")
    write(tmp_path / "other", **change)
    assert digest(tmp_path / "one") != digest(tmp_path / "other")


def test_committed_corpus_is_sound() -> None:
    """The cases in the repository are readable, can pass, can fail, and are split by story."""
    corpus = load_corpus()
    assert len(corpus.cases) > 0


def test_desk_brings_its_own_suite_from_a_folder(tmp_path: Path) -> None:
    """Stories may stand in the folder itself, with their articles in any form that can be read."""
    story = tmp_path / "bridge"
    (story / "articles").mkdir(parents=True)
    (story / "cases.jsonl").write_text(json.dumps(CASE) + "\n", encoding="utf-8")
    head = "---\nid: bridge-first\nsource: Marlow Echo\npublished_at: 2025-03-04T12:00:00Z\ntitle: Bridge closed\n---\n"
    (story / "articles" / "first.md").write_text(head + str(ARTICLE["text"]) + "\n", encoding="utf-8")
    corpus = load_suite(tmp_path)
    (case,) = corpus.cases
    assert (case.id, corpus.split_of(case), [article.id for article in corpus.articles]) == (
        "bridge-01",
        "dev",
        ["bridge-first"],
    )


def test_folder_without_cases_is_no_suite(tmp_path: Path) -> None:
    """An empty folder, or a wrong one, is not a suite that passes."""
    with pytest.raises(CannotRun, match=r"There is no <story>/cases\.jsonl"):
        load_suite(tmp_path)
