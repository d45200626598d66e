"""Origins: who a piece of evidence goes back to, so that copies, relays and colleagues count once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant import lexicon
from assistant.evidence import Evidence, Label
from assistant.outlets import outlet_key
from assistant.speaker import SpeakerKind, read_source
from assistant.words import STOP, tokenize


def origins_of(evidence: Sequence[Evidence], publishers: Mapping[str, str]) -> list[tuple[str, ...]]:
    """For each piece of evidence its origins: one, or two where "the ministry and the navy both said" it.

    The head of a service and the service itself are one origin, and so are "police" and "Dorset Police": of two names
    of which one ends in the other the longer one counts for both.

    Args:
        evidence: All that bears on one claim.
        publishers: Article id -> key of the outlet that the article goes back to (see `outlets.publishers_of`).
    """
    found = [_halves(one) or (origin_of(one, publishers),) for one in evidence]
    bodies = _bodies(evidence)
    keys = {bodies.get(key, key) for each in found for key in each if key.startswith(SOURCE)}
    longer = {
        key: max((other for other in keys if other.endswith(" " + key.removeprefix(SOURCE))), key=len, default=key)
        for key in keys
    }
    return [tuple(dict.fromkeys(longer.get(bodies.get(key, key), key) for key in each)) for each in found]


SOURCE = "source:"
JOINT = re.compile(r"^(?P<first>[^,]+?) and (?P<second>[^,]+)$")


def _halves(evidence: Evidence) -> tuple[str, ...] | None:
    """As in "Sweden's Maritime Administration and the Danish Energy Agency": two named bodies or persons."""
    joint = JOINT.match(evidence.speaker.description)
    if joint is None or evidence.label is not Label.ATTRIBUTED_OTHER or evidence.party is not None:
        return None
    halves = [read_source(joint["first"]), read_source(joint["second"])]
    named = all(half.name and any(word[:1].isupper() for word in half.name.split()) for half in halves)
    return tuple(SOURCE + _key(half.name or half.text) for half in halves) if named else None


def _bodies(evidence: Sequence[Evidence]) -> dict[str, str]:
    """A person's key -> that of the body for which some sentence says that the person speaks."""
    found = {}
    for one in evidence:
        body = _body(one)
        if one.speaker.name and one.speaker.kind is SpeakerKind.PERSON and body != _key(one.speaker.name):
            found[SOURCE + _key(one.speaker.name)] = SOURCE + body
    return found


def origin_of(evidence: Evidence, publishers: Mapping[str, str]) -> str:
    """Key of the independent origin.

    The party or speaker if on record, the outlet that spoke to them if unnamed, the outlet cited if relayed, the
    publisher for its own voice; for a copied article the publisher of the original.

    Args:
        evidence: The sentence, read.
        publishers: Article id -> key of the outlet that the article goes back to (see `outlets.publishers_of`).
    """
    publisher = outlet_key(publishers[evidence.article_id])
    if evidence.label in {Label.ANONYMOUS, Label.HEDGED}:
        return "outlet:" + (_outlet(evidence.speaker.relayed_by) or _outlet(evidence.hearer) or publisher)
    if evidence.label is Label.MEDIA:
        return "outlet:" + (outlet_key(evidence.speaker.name) if evidence.speaker.name else publisher)
    if evidence.party is not None:
        return "party:" + _key(evidence.party)
    if evidence.speaker.kind is SpeakerKind.OUTLET:
        return "outlet:" + publisher
    return "source:" + _body(evidence)


def _body(evidence: Evidence) -> str:
    """Two spokesmen of one ministry are one origin: the office counts, not the person, where the text names it."""
    description = evidence.speaker.description
    office = lexicon.sentence_pattern("office_of").search(description)
    if office:
        return _key(office["body"] or office["owner"])
    member = MEMBER.search(description)
    if member and evidence.speaker.kind is SpeakerKind.PERSON:
        return _key(member["body"])
    return _key(evidence.speaker.name or evidence.speaker.description)


MEMBER = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+ of (?:the )?(?P<body>[^,]+)")
"""As in "Elio Brancati of the civil protection service"."""


def _outlet(words: str | None) -> str | None:
    """The outlet in "told Reuters", None for "told a news conference"."""
    if not words or read_source(words).kind is not SpeakerKind.OUTLET:
        return None
    return outlet_key(read_source(words).name or "") or None


def _key(text: str) -> str:
    return " ".join(word.lower for word in tokenize(text) if word.is_word and word.lower not in STOP)
