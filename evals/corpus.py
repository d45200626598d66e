"""Corpus: every article and every case of the splits that exist, refused as a whole where a case could not be scored.

All articles of all splits belong together: the stories are distractors for each other, so a run always ingests them
all, whichever cases it asks.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from evals.case import Case, Split
from evals.errors import BadCorpus, CannotRun
from evals.validate import Located, find_problems
from ingest import Article, IngestError, parse_article, read_paths
from ingest.url import canonical_url

DATA = Path(__file__).parent / "data"
"""`<split>/<story>/articles.jsonl` and `cases.jsonl`."""
EXAMPLES = Path(__file__).parents[1] / "examples"
"""Articles of the `examples` split in the formats that users bring; absent from an installed wheel."""
SPLITS: tuple[Split, ...] = get_args(Split)
FLAT: Split = "dev"
"""Split of a desk's stories that stand in no folder of a split."""
READ_AT = datetime(2100, 1, 1, tzinfo=UTC)
"""The clock of reading: fixed, so that the same files give the same articles on every day."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles in the order of publication, cases in the order of their ids."""

    articles: tuple[Article, ...]
    cases: tuple[Case, ...]
    splits: Mapping[str, Split]
    """Story -> split."""

    def split_of(self, case: Case) -> Split:
        """The split of the case's story."""
        return self.splits[case.story]

    @property
    def digest(self) -> str:
        """SHA-256 (hex) over sorted article contents and cases: any changed character changes it."""
        articles = sorted([article.id, article.content_hash] for article in self.articles)
        cases = sorted([self.split_of(case), _canonical(case)] for case in self.cases)
        return hashlib.sha256(json.dumps([articles, cases], ensure_ascii=False).encode()).hexdigest()


def load_suite(folder: Path) -> Corpus:
    """Read a desk's own suite, `<story>/cases.jsonl` articles beside; raises `BadCorpus` or `CannotRun`.

    A story may also stand in a folder of its split, as in our own corpus; without one it is in `dev`.
    """
    if not any(folder.glob("**/cases.jsonl")):
        raise CannotRun(f"There is no <story>/cases.jsonl in {folder.name!r}.")
    return load_corpus(folder, None)


def load_corpus(data: Path = DATA, examples: Path | None = EXAMPLES) -> Corpus:
    """Read all splits.

    Args:
        data: folder of the splits.
        examples: folder of the articles of the `examples` split; may be absent.

    Returns:
        The corpus, each case of which can pass and can fail.

    Raises:
        BadCorpus: an article or a case cannot be read, or a case could never fail or never pass.
    """
    read = [*_read_stories(data), *(_read_examples(examples) if examples is not None else ())]
    articles = [one for one in read if isinstance(one, Article)]
    problems = [one for one in read if isinstance(one, str)]
    rows = list(_read_cases(data, {canonical_url(one.url): one.id for one in articles if one.url}))
    located = [row for row in rows if isinstance(row, Located)]
    problems += [row for row in rows if isinstance(row, str)]
    problems += find_problems(articles, located)
    if problems:
        raise BadCorpus(problems)
    return Corpus(
        articles=tuple(sorted(articles, key=lambda article: (article.published_at, article.id))),
        cases=tuple(sorted((one.case for one in located), key=lambda case: case.id)),
        splits={one.case.story: one.split for one in located},
    )


def _canonical(case: Case) -> str:
    """The case as JSON with sorted keys; defaults are left out so that a new optional field changes no digest."""
    return json.dumps(case.model_dump(mode="json", exclude_defaults=True), sort_keys=True, ensure_ascii=False)


def _read_stories(data: Path) -> Iterator[Article | str]:
    """The articles beside the cases: `articles.jsonl`, and any readable file in a folder `articles`.

    A string is a problem.
    """
    for path in sorted([*data.glob("*/*/articles.jsonl"), *data.glob("*/articles.jsonl")]):
        for where, line in _lines(path, data):
            yield _read_article(line, where)
    for path in sorted([*data.glob("*/*/articles"), *data.glob("*/articles")]):
        yield from _read_examples(path)


def _read_article(line: str, where: str) -> Article | str:
    """One article, or what is wrong with its line."""
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        return f"{where}: not JSON ({error.msg} at column {error.colno})"
    if not isinstance(fields, dict):
        return f"{where}: must be a JSON object"
    if not fields.get("id"):
        return f"{where}: an article of the corpus needs an id"
    try:
        return parse_article(fields, where=where, now=READ_AT)
    except IngestError as error:
        return str(error)


def _read_examples(examples: Path) -> Iterator[Article | str]:
    """The articles under `examples`, folder `later` included; nothing where the folder is absent."""
    if not examples.is_dir():
        return
    for one in read_paths([examples], now=READ_AT):
        yield one if isinstance(one, Article) else str(one)


def _read_cases(data: Path, ids: Mapping[str, str]) -> Iterator[Located | str]:
    """The cases with their place; `ids` maps the canonical URL of an article to its id. A string is a problem."""
    for path in sorted([*data.glob("*/*/cases.jsonl"), *data.glob("*/cases.jsonl")]):
        folder, name = path.parent.name, path.parent.parent.name
        is_flat = path.parent.parent == data
        split = FLAT if is_flat else next((split for split in SPLITS if split == name), None)
        if split is None:
            yield f"{name}/{folder}: {name!r} is no split, use one of {', '.join(SPLITS)}"
            continue
        for where, line in _lines(path, data):
            try:
                case = Case.model_validate_json(line)
            except ValidationError as error:
                # the input stays out of the message: it may be a blind case
                faults = error.errors(include_input=False, include_url=False, include_context=False)
                yield from (f"{where}: {'.'.join(map(str, one['loc']))}: {one['msg']}" for one in faults)
            else:
                yield Located(where, split, folder, _resolve(case, ids))


def _resolve(case: Case, ids: Mapping[str, str]) -> Case:
    """The case with every `url:...` replaced by the article's id; an unknown one stays and is refused as unknown."""

    def article_id(name: str) -> str:
        if not name.startswith("url:"):
            return name
        try:
            return ids.get(canonical_url(name.removeprefix("url:")), name)
        except ValueError:  # no web address: stays, and is refused as an unknown article
            return name

    expect = case.expect
    lists = {
        field: tuple(one.model_copy(update={"article": article_id(one.article)}) for one in wanted)
        for field, wanted in (
            ("cites", expect.cites),
            ("cites_any", expect.cites_any),
            ("never_cites", expect.never_cites),
        )
    }
    relevant = {article_id(name): grade for name, grade in case.relevant.items()}
    return case.model_copy(update={"expect": expect.model_copy(update=lists), "relevant": relevant})


def _lines(path: Path, data: Path) -> Sequence[tuple[str, str]]:
    """The filled lines of a file, each with "folder/file:line"."""
    name = path.relative_to(data).as_posix()
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(f"{name}:{number}", line) for number, line in enumerate(lines, start=1) if line.strip()]
