"""ARTICLES. Text and dates with exact offsets; no model, no database, no web framework."""

from ingest.article import Article
from ingest.passage import Passage
from ingest.sentences import Span

__all__ = ["Article", "Passage", "Span"]
