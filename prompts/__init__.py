"""TEXTS for language models. Knows no model and nothing of ours; the offline engine needs none."""
