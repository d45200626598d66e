"""What kind of source some words name, and by which name."""

from __future__ import annotations

import pytest

from assistant.speaker import Source, Speaker, SpeakerKind, read_source

PERSON, ROLE, BODY = SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.INSTITUTION
DOCUMENT, OUTLET, UNNAMED, CROWD = (
    SpeakerKind.DOCUMENT,
    SpeakerKind.OUTLET,
    SpeakerKind.ANONYMOUS,
    SpeakerKind.COLLECTIVE,
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz, the minister", "Ana Ruiz"),
        ("Ana Ruiz,", "Ana Ruiz"),
        ("Mayor Lena Okafor", "Lena Okafor"),
        ("Mr Dunne", "Dunne"),
        ("Dr. Osei", "Osei"),
        ("Gen. Pavel Hruska", "Pavel Hruska"),
        ("President Macron", "Macron"),
        ("King Charles", "Charles"),
        ("Judge Maria Santos", "Maria Santos"),
        ("Foreign Minister Annika Holm", "Annika Holm"),
        ("Foreign ministry spokesman Nasser Amiri", "Nasser Amiri"),
        ("chief executive Dana Roe", "Dana Roe"),
        ("Dana Roe, chief executive of Meridian Foods", "Dana Roe"),
        ("Detective Inspector Carol Shaw", "Carol Shaw"),
        ("Police Chief Ron Vale", "Ron Vale"),
        ("the airline's spokeswoman, Mia Brandt", "Mia Brandt"),
        ("the player’s agent, Jorge Mendes", "Jorge Mendes"),
        ("her lawyer, Tom Reed", "Tom Reed"),
        ("Mohammed bin Salman", "Mohammed bin Salman"),
        ("Ursula von der Leyen", "Ursula von der Leyen"),
        ("one of the two pilots, Jan Maas", "Jan Maas"),
        ("analyst Priya Nair", "Priya Nair"),
        ("Tom Reed, who has left the bank", "Tom Reed"),
    ],
)
def test_a_named_person(words: str, name: str):
    """A person's name is found among titles, offices and appositions; titles are no part of it."""
    source = read_source(words)
    assert (source.kind, source.name) == (PERSON, name)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a spokesman for the airline", ROLE),
        ("an airline spokesman", ROLE),
        ("a spokesperson for Qatar’s foreign ministry", ROLE),
        ("Prince Harry’s spokesman", ROLE),
        ("Mr Lind’s brother", ROLE),
        ("the foreign minister", ROLE),
        ("the chief executive", ROLE),
        ("the coroner", ROLE),
        ("his lawyer", ROLE),
        ("police", BODY),
        ("the police", BODY),
        ("the Foreign Office", BODY),
        ("the White House", BODY),
        ("the Kremlin", BODY),
        ("Toyota", BODY),
        ("Deutsche Bank", BODY),
        ("Hamas", BODY),
        ("NASA", BODY),
        ("the United Nations", BODY),
        ("Iran's foreign ministry", BODY),
        ("the Health Ministry", BODY),
        ("the high court", BODY),
        ("a leaked memo", DOCUMENT),
        ("a court filing", DOCUMENT),
        ("the report", DOCUMENT),
        ("an internal audit", DOCUMENT),
        ("a study by the university", DOCUMENT),
        ("a government statement", DOCUMENT),
    ],
)
def test_an_office_a_body_or_a_document(words: str, kind: SpeakerKind):
    """An office, a body or a document is on record under the words that the article uses for it."""
    source = read_source(words)
    assert (source.kind, source.name) == (kind, words)


@pytest.mark.parametrize(
    "words",
    [
        "three senior Hamas officials",
        "a Hamas official",
        "a senior official",
        "officials",
        "unnamed officials",
        "an official who was not authorized to speak publicly",
        "one diplomat, who asked not to be named",
        "two people briefed on the inquiry",
        "a person familiar with the matter",
        "sources close to the family",
        "Sources",
        "a source in the palace",
        "a White House source",
        "insiders",
        "one of the negotiators",
        "an aide to the minister",
        "two former executives",
        "a diplomat",
        "an anonymous tipster",
        "some of those present",
    ],
)
def test_somebody_without_a_name(words: str):
    """Whoever is not named is anonymous, however high the office and however many they are."""
    source = read_source(words)
    assert (source.kind, source.name) == (UNNAMED, None)


@pytest.mark.parametrize(
    "words", ["some", "experts", "critics of the plan", "residents", "witnesses", "many observers"]
)
def test_a_vague_collective(words: str):
    """Experts, critics and residents without a name are a collective."""
    source = read_source(words)
    assert (source.kind, source.name) == (CROWD, None)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Reuters", "Reuters"),
        ("the BBC", "BBC"),
        ("the Daily Courier", "Daily Courier"),
        ("the Wall Street Journal", "Wall Street Journal"),
        ("the Associated Press", "Associated Press"),
        ("Al-Arabiya News", "Al-Arabiya News"),
        ("state news agency IRNA", "IRNA"),
        ("the newspaper Le Monde", "Le Monde"),
        ("state television", None),
        ("local media", None),
        ("media reports", None),
        ("", None),
    ],
)
def test_an_outlet(words: str, name: str | None):
    """An outlet is known by its name; media reports at large, and no words at all, have none."""
    source = read_source(words)
    assert (source.kind, source.name) == (OUTLET, name)


@pytest.mark.parametrize("words", ["she", "He", "they", "it", "who", "both"])
def test_a_pronoun_waits_for_who_it_is(words: str):
    """A pronoun names nobody yet."""
    assert read_source(words) == Source(words, PERSON, None, is_pronoun=True)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the official", True),
        ("the ministry", True),
        ("her lawyer", True),
        ("the White House", False),
        ("a ministry", False),
        ("her lawyer, Tom Reed", False),
    ],
)
def test_somebody_introduced_before(words: str, expected: bool):
    """Words such as "the official" and "her lawyer" point back to somebody; a name does not."""
    assert read_source(words).is_definite_role is expected


def test_a_source_becomes_the_speaker_of_a_citation():
    """The speaker keeps name, kind, the article's words and the outlet that relayed them."""
    speaker = read_source("Ana Ruiz, the minister").as_speaker("IRNA")
    assert speaker == Speaker("Ana Ruiz", PERSON, "Ana Ruiz, the minister", "IRNA")
