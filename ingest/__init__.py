"""ARTICLES. Text and dates with exact offsets; no model, no database, no web framework."""

from ingest.article import Article, parse_article
from ingest.characters import legible
from ingest.errors import IngestError
from ingest.passage import Passage, split_article
from ingest.readers import read_paths
from ingest.sentences import Span, split_sentences

__all__ = [
    "Article",
    "IngestError",
    "Passage",
    "Span",
    "legible",
    "parse_article",
    "read_paths",
    "split_article",
    "split_sentences",
]
