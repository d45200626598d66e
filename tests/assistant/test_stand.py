"""Who stands behind a sentence at the place that the question is about, and how firmly."""

from __future__ import annotations

import pytest

from assistant.attribution import Missing
from assistant.reading import SentenceReading, read_article
from assistant.speaker import Speaker, SpeakerKind
from assistant.stand import missing_of, stand_of
from tests.assistant.builders import OUTLET, article


def sentence(text: str) -> SentenceReading:
    """The one sentence of an article."""
    (only,) = read_article(article("a1", text)).sentences
    return only


@pytest.mark.parametrize(
    ("text", "word", "kind", "name", "relayed_by"),
    [
        pytest.param("The ferry sank.", "sank", SpeakerKind.OUTLET, OUTLET, None, id="own voice"),
        pytest.param("Ana Ruiz said the ferry sank.", "sank", SpeakerKind.PERSON, "Ana Ruiz", None, id="named"),
        pytest.param("The ferry sank, the navy said.", "sank", SpeakerKind.INSTITUTION, "the navy", None, id="a body"),
        pytest.param("Two officials said the ferry sank.", "sank", SpeakerKind.ANONYMOUS, None, None, id="unnamed"),
        pytest.param(
            "The ferry sank, according to Reuters.", "sank", SpeakerKind.OUTLET, "Reuters", None, id="relayed"
        ),
        pytest.param(
            "According to the navy, the ferry sank.",
            "sank",
            SpeakerKind.INSTITUTION,
            "the navy",
            None,
            id="phrase first",
        ),
        pytest.param(
            "Reuters reported that the navy had confirmed the sinking.",
            "sinking",
            SpeakerKind.INSTITUTION,
            "the navy",
            "Reuters",
            id="a body through an outlet",
        ),
        pytest.param(
            "The ferry sank, the Daily Courier reported, citing two officials.",
            "sank",
            SpeakerKind.ANONYMOUS,
            None,
            "Daily Courier",
            id="unnamed through an outlet",
        ),
        pytest.param(
            "Police said the captain had admitted that the ferry sank.",
            "sank",
            SpeakerKind.INSTITUTION,
            "Police",
            None,
            id="the outermost of two",
        ),
        pytest.param(
            "The ferry sank off Brackwell, and the mayor said the port would close.",
            "sank",
            SpeakerKind.OUTLET,
            OUTLET,
            None,
            id="a reporting word in another clause",
        ),
        pytest.param("Asked if the ferry sank, the mayor wept.", "sank", SpeakerKind.OUTLET, OUTLET, None, id="asked"),
    ],
)
def test_who_speaks_at_a_place(text: str, word: str, kind: SpeakerKind, name: str | None, relayed_by: str | None):
    """The speaker is whoever answers for the words at that place; the outlet itself where nobody else does."""
    speaker = stand_of(sentence(text), text.index(word)).speaker(OUTLET)
    assert (speaker.kind, speaker.name, speaker.relayed_by) == (kind, name, relayed_by)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param("The ferry sank.", "sank", False, id="plain"),
        pytest.param("The ferry may have sunk.", "sunk", True, id="may"),
        pytest.param("The ferry reportedly sank.", "sank", True, id="reportedly"),
        pytest.param("The ferry is believed to have sunk.", "sunk", True, id="is believed to"),
        pytest.param("Analysts believe the ferry sank.", "sank", True, id="believe"),
        pytest.param("The ferry sank, but the crew may be safe.", "sank", False, id="a hedge in another clause"),
        pytest.param(
            "The allegedly drunk captain left; the ferry sank.", "sank", False, id="a hedge before a semicolon"
        ),
    ],
)
def test_how_firmly(text: str, word: str, expected: bool):
    """A hedge weakens the clause that it stands in and no other."""
    assert stand_of(sentence(text), text.index(word)).hedged is expected


@pytest.mark.parametrize(
    ("text", "withholder", "missing"),
    [
        pytest.param("Norland declined to comment on the ferry.", "Norland", Missing.NO_COMMENT, id="declined"),
        pytest.param(
            "Norland has neither confirmed nor denied that the ferry sank.", "Norland", Missing.NEITHER, id="neither"
        ),
        pytest.param(
            "Norland has not confirmed that the ferry sank.", "Norland", Missing.NOT_CONFIRMED, id="not confirmed"
        ),
        pytest.param("Norland has yet to confirm it.", "Norland", Missing.NOT_CONFIRMED, id="yet to confirm"),
        pytest.param(
            "Reuters could not independently verify the account.", "Reuters", Missing.NOT_VERIFIED, id="not verified"
        ),
        pytest.param("The ferry sank.", None, Missing.NOT_CONFIRMED, id="nothing is withheld"),
    ],
)
def test_what_is_withheld_and_by_whom(text: str, withholder: str | None, missing: Missing):
    """A withheld statement names who withholds it and what is missing."""
    stand = stand_of(sentence(text), None)
    assert (stand.withheld and stand.withheld.source.name, missing_of(stand)) == (withholder, missing)


def test_to_whom_unnamed_sources_spoke():
    """The outlet that unnamed sources spoke to is known, since they count by it."""
    text = "Two officials told Reuters that the ferry sank."
    assert stand_of(sentence(text), text.index("sank")).hearer == "Reuters"


def test_a_sentence_inside_a_quotation_has_the_quoted_speaker():
    """A sentence that only goes on with a quotation is not the outlet's own voice."""
    body = "Ana Ruiz said the port was shut. “The ferry sank.”"
    behind = read_article(article("a1", body)).sentences[1]
    assert stand_of(behind, behind.text.index("sank")).speaker(OUTLET) == Speaker(
        "Ana Ruiz", SpeakerKind.PERSON, "Ana Ruiz"
    )
