"""THE WAYS IN. Files of any known format become articles or errors that name file, field and problem."""

from ingest.readers.paths import read_paths

__all__ = ["read_paths"]
