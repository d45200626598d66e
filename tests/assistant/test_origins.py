"""Who a piece of evidence goes back to, so that copies, relays and colleagues count once."""

from __future__ import annotations

import pytest

from assistant.evidence import Evidence, Label
from assistant.origins import origin_of, origins_of
from assistant.speaker import Speaker, SpeakerKind
from tests.assistant.builders import OUTLET, evidence, institution, outlet, person, unnamed

PUBLISHERS = {"a1": OUTLET}


def role(description: str) -> Speaker:
    """Somebody known by an office."""
    return Speaker(None, SpeakerKind.ROLE, description)


@pytest.mark.parametrize(
    ("one", "origin"),
    [
        pytest.param(evidence(Label.ASSERTS), "outlet:harbourpost", id="the outlet's own voice"),
        pytest.param(
            evidence(Label.ATTRIBUTED_PARTY, party="Norland", speaker=person("Ana Ruiz")),
            "party:norland",
            id="whoever speaks for a party",
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz")), "source:ana ruiz", id="a named person"
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=role("a spokesman for the Coast Guard")),
            "source:coast guard",
            id="a spokesman is the office",
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz", "Ana Ruiz, head of the Coast Guard")),
            "source:coast guard",
            id="a named head is the office too",
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=role("the Coast Guard’s press office")),
            "source:coast guard",
            id="a press office is its owner",
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=institution("the Coast Guard")), "source:coast guard", id="a body"
        ),
        pytest.param(
            evidence(Label.ANONYMOUS, speaker=unnamed()), "outlet:harbourpost", id="unnamed officials are their outlet"
        ),
        pytest.param(
            evidence(Label.ANONYMOUS, speaker=unnamed(), hearer="Radio Nord"),
            "outlet:radionord",
            id="unnamed officials who told another outlet",
        ),
        pytest.param(
            evidence(Label.ANONYMOUS, speaker=unnamed(), hearer="a news conference"),
            "outlet:harbourpost",
            id="a news conference is no outlet",
        ),
        pytest.param(evidence(Label.HEDGED, hearer=None), "outlet:harbourpost", id="hearsay in the outlet's own voice"),
        pytest.param(evidence(Label.MEDIA, speaker=outlet("Radio Nord")), "outlet:radionord", id="an outlet cited"),
        pytest.param(
            evidence(Label.MEDIA, speaker=Speaker(None, SpeakerKind.OUTLET, "media reports")),
            "outlet:harbourpost",
            id="media reports without a name",
        ),
    ],
)
def test_origin(one: Evidence, origin: str):
    """On record the party or speaker counts, unnamed the outlet that spoke to them, relayed the outlet cited."""
    assert origin_of(one, PUBLISHERS) == origin


def test_two_outlets_with_one_spokesman():
    """The same office in two outlets is one origin."""
    first = evidence(Label.ATTRIBUTED_OTHER, speaker=role("a spokesman for the Coast Guard"))
    second = evidence(Label.ATTRIBUTED_OTHER, speaker=role("the Coast Guard's spokeswoman"), article_id="a2")
    publishers = {"a1": OUTLET, "a2": "Radio Nord"}
    assert origin_of(first, publishers) == origin_of(second, publishers)


def test_a_copied_assertion_is_the_originals():
    """What a copy states in its own voice counts as the original outlet's."""
    assert origin_of(evidence(Label.ASSERTS, article_id="a2"), {"a2": "Nordwire"}) == "outlet:nordwire"


def test_two_bodies_in_one_sentence_are_two_origins():
    """As in "the Harbour Authority and the Coast Guard both said"."""
    joint = evidence(Label.ATTRIBUTED_OTHER, speaker=institution("the Harbour Authority and the Coast Guard"))
    assert origins_of([joint], PUBLISHERS) == [("source:harbour authority", "source:coast guard")]


def test_a_head_and_the_service_are_one_origin():
    """Who heads a service, whoever is known to belong to it, and the service itself count once."""
    service = evidence(Label.ATTRIBUTED_OTHER, speaker=institution("the civil protection service"))
    head = evidence(Label.ATTRIBUTED_OTHER, speaker=person("Elio Brancati", "Elio Brancati, head of the service"))
    later = evidence(Label.ATTRIBUTED_OTHER, speaker=person("Elio Brancati", "Brancati"))
    member = evidence(
        Label.ATTRIBUTED_OTHER, speaker=person("Lia Conti", "Lia Conti of the civil protection service in Rome")
    )
    found = origins_of([service, head, later, member], PUBLISHERS)
    assert found[:3] == [("source:civil protection service",)] * 3


def test_two_services_stay_two():
    """Names of which none ends in the other are different bodies."""
    found = origins_of(
        [
            evidence(Label.ATTRIBUTED_OTHER, speaker=institution("Dorset Police")),
            evidence(Label.ATTRIBUTED_OTHER, speaker=institution("the Coast Guard")),
        ],
        PUBLISHERS,
    )
    assert found == [("source:dorset police",), ("source:coast guard",)]
