"""The lexical leg: BM25 over the words of passages, in SQLite FTS5. Knows words; no vector."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection, column, func, literal_column, select, table, text

from ingest.characters import legible
from vectorstore.filters import conditions
from vectorstore.hit import Filter
from vectorstore.schema import ARTICLE, CREATE_WORDS, PASSAGE

TITLE_WEIGHT = (
    0.5  # of a word in the title, against 1 in the passage: the title stands beside every passage of its article
)
MAX_WORDS = 64  # of a query; a 2,000-character question has more only when it repeats itself or is not a question

_WORD = re.compile(r"\w+")
_WORDS = table("words", column("rowid"), column("words"))

STOP_WORDS = frozenset(
    (  # noqa: SIM905 - 120 quoted words would fill a page
        "a about after all also am an and any are as at be because been before being but by can could d did "
        "do does doing during each for from further had has have having he her here hers him his how i if in "
        "into is it its itself just ll m me more most my no nor not of off on once only or other our out over "
        "own re s same she should so some such t than that the their them then there these they this those "
        "through to too under until up ve very was we were what when where which while who whom whose why "
        "will with would you your "
    ).split()
)
"""English words that stand in nearly every passage: they cost time and decide nothing under BM25."""


def match_expression(query: str) -> str | None:
    """The query as an FTS5 expression that matches any of its words; None where no word is left.

    Every word is quoted, so nothing that a user types is an operator. A stop word in capitals is a name (WHO, IT).

    >>> match_expression("Did Iran confirm the meeting?")
    '"iran" OR "confirm" OR "meeting"'
    """
    words = list(dict.fromkeys(_WORD.findall(folded(query))))
    telling = [word for word in words if word.lower() not in STOP_WORDS or _is_name(word, query)]
    words = list(dict.fromkeys(word.lower() for word in telling or words))
    return " OR ".join(f'"{word}"' for word in words[:MAX_WORDS]) or None


def folded(text: str) -> str:
    """The text as its words are indexed and looked up: as a reader takes it, compatible letters as plain ones.

    >>> folded("Ir" + chr(0x200B) + "an’s " + chr(0xFB01) + "nances")
    'Iran’s finances '
    """
    return unicodedata.normalize("NFKC", legible(text))


def _is_name(word: str, query: str) -> bool:
    return len(word) > 1 and word.isupper() and not query.isupper()


def rank(connection: Connection, query: str, *, k: int, where: Filter) -> list[str]:
    """Ids of at most k passages of the articles let through that share a word with the query, best BM25 first."""
    expression = match_expression(query)
    if expression is None:
        return []
    score = func.bm25(literal_column("words"), 1.0, TITLE_WEIGHT)
    matching = select(_WORDS.c.rowid).where(literal_column("words").op("MATCH")(expression))
    limits = conditions(where)
    if limits:  # only then is every matching passage looked up, which costs more than matching it
        allowed = select(PASSAGE.c.row).join(ARTICLE, ARTICLE.c.seq == PASSAGE.c.seq).where(*limits)
        matching = matching.where(_WORDS.c.rowid.in_(allowed))
    rows = list(connection.execute(matching.order_by(score, _WORDS.c.rowid).limit(k)).scalars())
    named = connection.execute(select(PASSAGE.c.row, PASSAGE.c.id).where(PASSAGE.c.row.in_(rows)))
    ids = {row: id_ for row, id_ in named}
    return [ids[row] for row in rows]


def add_words(connection: Connection, rows: Iterable[tuple[int, str]], *, title: str) -> None:
    """Index the texts of passages that were stored under these row numbers."""
    values = [{"row": row, "text": folded(passage), "title": folded(title)} for row, passage in rows]
    if values:
        connection.execute(text("INSERT INTO words(rowid, text, title) VALUES (:row, :text, :title)"), values)


def remove_words(connection: Connection, rows: Iterable[tuple[int, str]], *, title: str) -> None:
    """Take passages out; row numbers, texts and title must be those indexed, or the index is damaged."""
    values = [{"row": row, "text": folded(passage), "title": folded(title)} for row, passage in rows]
    if values:
        statement = text("INSERT INTO words(words, rowid, text, title) VALUES ('delete', :row, :text, :title)")
        connection.execute(statement, values)


def forget_removed(connection: Connection) -> None:
    """Merge the index into one segment: until then the words of removed passages still stand in the file."""
    connection.execute(text("INSERT INTO words(words) VALUES ('optimize')"))


def count_indexed(connection: Connection) -> int:
    """Passages whose words are indexed."""
    count: int = connection.execute(text("SELECT count(*) FROM words_docsize")).scalar_one()
    return count


def recreate(connection: Connection) -> None:
    """An empty index in place of the old one."""
    connection.execute(text("DROP TABLE IF EXISTS words"))
    connection.execute(text(CREATE_WORDS))
