"""Origins: who a piece of evidence goes back to, so that copies, relays and colleagues count once."""

from __future__ import annotations

from collections.abc import Mapping

from assistant import lexicon
from assistant.evidence import Evidence, Label
from assistant.speaker import SpeakerKind, read_source
from assistant.words import STOP, tokenize
from ingest import Article


def origin_of(evidence: Evidence, publishers: Mapping[str, str]) -> str:
    """Key of the independent origin.

    The party or speaker if on record, the outlet that spoke to them if unnamed, the outlet cited if relayed, the
    publisher for its own voice; for a copied article the publisher of the original.

    Args:
        evidence: The sentence, read.
        publishers: Article id -> outlet that the article goes back to (see `publishers_of`).
    """
    publisher = _key(publishers[evidence.article_id])
    if evidence.label in {Label.ANONYMOUS, Label.HEDGED}:
        return "outlet:" + (_outlet(evidence.speaker.relayed_by) or _outlet(evidence.hearer) or publisher)
    if evidence.label is Label.MEDIA:
        return "outlet:" + (_key(evidence.speaker.name) if evidence.speaker.name else publisher)
    if evidence.party is not None:
        return "party:" + _key(evidence.party)
    if evidence.speaker.kind is SpeakerKind.OUTLET:
        return "outlet:" + publisher
    return "source:" + _body(evidence)


def publishers_of(articles: Mapping[str, Article], copies: Mapping[str, str]) -> dict[str, str]:
    """Article id -> the outlet whose report it carries.

    Args:
        articles: The articles at hand.
        copies: Article id -> id of the article that it copies.
    """
    found = {}
    for id_, article in articles.items():
        original = articles.get(copies.get(id_, ""), article)
        found[id_] = original.source
    return found


def _body(evidence: Evidence) -> str:
    """Two spokesmen of one ministry are one origin: the office counts, not the person, where the text names it."""
    office = lexicon.sentence_pattern("office_of").search(evidence.speaker.description)
    if office:
        return _key(office["body"] or office["owner"])
    return _key(evidence.speaker.name or evidence.speaker.description)


def _outlet(words: str | None) -> str | None:
    """The outlet in "told Reuters", None for "told a news conference"."""
    if not words or read_source(words).kind is not SpeakerKind.OUTLET:
        return None
    return _key(read_source(words).name or "") or None


def _key(text: str) -> str:
    return " ".join(word.lower for word in tokenize(text) if word.is_word and word.lower not in STOP)
