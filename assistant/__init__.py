"""ANSWERING. Every rule that an editor would argue about: question, attribution, evidence, origins, status, wording.

Knows articles, passages and prompts; no web framework. `assistant.build.open_desk` puts it together.
"""
