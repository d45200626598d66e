"""What other folders may import from ingest."""

from __future__ import annotations

import subprocess
import sys

import ingest


def test_public_names_are_pinned():
    """A name is added or removed on purpose, with this test."""
    assert ingest.__all__ == [
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


def test_import_is_light():
    """Importing ingest loads no HTML, YAML or Markdown library and none of our other folders."""
    heavy = "trafilatura lxml yaml markdown_it torch assistant vectorstore prompts api evals"
    code = f"import sys, ingest; print(sorted(set(sys.modules) & set({heavy!r}.split())))"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
