"""FINDING. Passages by meaning and by words, over articles kept in SQL; no question, no claim, no language model.

Importing this loads neither a database nor a vector index nor a model: `Library.open` and `open_model` do.
"""

from vectorstore.embedding import EmbeddingModel, open_model
from vectorstore.errors import LibraryError
from vectorstore.hit import Filter, Hit, SearchResult
from vectorstore.library import Library
from vectorstore.stored import Added, Scope, StoredArticle

__all__ = [
    "Added",
    "EmbeddingModel",
    "Filter",
    "Hit",
    "Library",
    "LibraryError",
    "Scope",
    "SearchResult",
    "StoredArticle",
    "open_model",
]
