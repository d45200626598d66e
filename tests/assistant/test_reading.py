"""Who speaks in each sentence of an article, once pronouns, offices and last names are put back to who they are."""

from __future__ import annotations

import pytest

from assistant.reading import SentenceReading, read_article
from assistant.speaker import NOT_NAMED, Speaker, SpeakerKind
from tests.assistant.builders import article


def speakers(body: str) -> list[list[str]]:
    """For each sentence of the article its sources: the name, else the article's words."""
    return [
        [said.source.name or said.source.text for said in sentence.said]
        for sentence in read_article(article("a1", body)).sentences
    ]


def quoted(sentence: SentenceReading) -> str | None:
    """Who is being quoted in a sentence without a reporting word of its own."""
    return sentence.carried.source.name if sentence.carried else None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Ana Ruiz said it was safe. She said it was new.", [["Ana Ruiz"], ["Ana Ruiz"]], id="she"),
        pytest.param("It was safe, Tom Reed said. He added it was new.", [["Tom Reed"], ["Tom Reed"]], id="he"),
        pytest.param(
            "The coast guard said it was late. It said 17 had drowned.",
            [["The coast guard"], ["The coast guard"]],
            id="it",
        ),
        pytest.param(
            "Two pilots said the fog was thick. They said the radio failed.",
            [["Two pilots"], ["Two pilots"]],
            id="they",
        ),
        pytest.param(
            "The coast guard has found 17 bodies, it announced.",
            [["The coast guard", "The coast guard"]],
            id="a pronoun behind its own sentence",
        ),
        pytest.param(
            "Ana Ruiz said it was safe. Ida Moss denied it. She said it was cracked.",
            [["Ana Ruiz"], ["Ida Moss"], ["Ida Moss"]],
            id="the last of two",
        ),
        pytest.param(
            "Ana Ruiz said it was safe. Minister Ida Moss was asked about it. “It is cracked,” she said.",
            [["Ana Ruiz"], [""], ["Ida Moss"]],
            id="who was asked",
        ),
        pytest.param(
            "Ana Ruiz said it was safe. Tom Reed arrived on Monday with three engineers. “It is cracked,” he said.",
            [["Ana Ruiz"], [], ["Tom Reed"]],
            id="whom the sentence before is about",
        ),
        pytest.param(
            "Ana Ruiz said it was safe. The ministry denied it. She said it was new.",
            [["Ana Ruiz"], ["The ministry"], ["Ana Ruiz"]],
            id="she is no ministry",
        ),
        pytest.param(
            "A senior Norland official said talks had failed. He declined to say where.",
            [["A senior Norland official"], ["A senior Norland official", "A senior Norland official"]],
            id="an unnamed one stays unnamed",
        ),
        pytest.param("She said it was new.", [["She"]], id="nobody was introduced"),
    ],
)
def test_a_pronoun_speaks_for_the_last_source(body: str, expected: list[list[str]]):
    """A pronoun is put back to the last source that it can stand for, and to nobody where there is none."""
    assert speakers(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "A senior Norland official said talks had failed. The official said a round was near.",
            [["A senior Norland official"], ["A senior Norland official"]],
            id="the official",
        ),
        pytest.param(
            "The ministry of health said nine had died. The ministry said four were children.",
            [["The ministry of health"], ["The ministry of health"]],
            id="the ministry",
        ),
        pytest.param(
            "His lawyer, Mira Sand, said he was innocent. The lawyer said it would collapse.",
            [["Mira Sand"], ["Mira Sand"]],
            id="the lawyer",
        ),
        pytest.param(
            "Ana Ruiz said it was safe. The court said it was not.", [["Ana Ruiz"], ["The court"]], id="somebody new"
        ),
    ],
)
def test_a_definite_office_points_back(body: str, expected: list[list[str]]):
    """An office such as "the official" is whoever spoke from it before; one that nobody spoke from is itself."""
    assert speakers(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Karim Bensaoud, a spokesman, denied the raid. Bensaoud said nobody had left.",
            [["Karim Bensaoud"], ["Karim Bensaoud"]],
            id="last name",
        ),
        pytest.param("Joe Lind fled. Mr Lind said others died.", [[], ["Joe Lind"]], id="Mr"),
        pytest.param("Ida Moss fled. Ms. Moss said others died.", [[], ["Ida Moss"]], id="Ms."),
        pytest.param(
            "Dana Roe and Sam Pike met. Roe said the plant would close. Pike said it would not.",
            [[], ["Dana Roe"], ["Sam Pike"]],
            id="two people",
        ),
        pytest.param(
            "Mayor Lena Okafor opened the bridge. It is safe, Okafor said.", [[], ["Lena Okafor"]], id="title first"
        ),
        pytest.param("Ana Ruiz met Hamas. Hamas said it was content.", [[], ["Hamas"]], id="a body is no person"),
    ],
)
def test_a_bare_last_name_is_the_person_introduced_before(body: str, expected: list[list[str]]):
    """A last name, with or without Mr or Ms, is put back to the full name that the article gave."""
    assert speakers(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Ana Ruiz said the dam was cracked. “I saw water on the wall. I called twice.”",
            [None, "Ana Ruiz"],
            id="behind its source",
        ),
        pytest.param(
            "Ana Ruiz said the dam was cracked.\n\n“I saw water on the wall.”\n\nThe valley is closed.",
            [None, "Ana Ruiz", None],
            id="in the next paragraph",
        ),
        pytest.param(
            "“The dam is cracked. There was water on the wall on the first day of the year and on every day since, "
            "and the gate was rusty. It was never a good dam,” said Ana Ruiz.",
            ["Ana Ruiz", "Ana Ruiz", None],
            id="before its source",
        ),
        pytest.param(
            "“The dam is cracked. Nobody wants to repair it, and the gate has been rusty for longer than anybody in "
            "this valley has been alive. It was never a good dam,” said Ana Ruiz.",
            ["Ana Ruiz", "Ana Ruiz", None],
            id="with a reporting word inside the quotation",
        ),
        pytest.param("Rain fell all day. The valley is closed.", [None, None], id="no quotation"),
        pytest.param("“The Crack” is a film. It opens on Friday.", [None, None], id="a title in quotation marks"),
    ],
)
def test_a_quotation_over_several_sentences_has_one_speaker(body: str, expected: list[str | None]):
    """A sentence that only goes on with a quotation speaks for whoever is being quoted there."""
    assert [quoted(sentence) for sentence in read_article(article("a1", body)).sentences] == expected


def test_a_quoted_pronoun_names_no_source():
    """What a quoted speaker says that "he" said is left to the quoted speaker."""
    assert speakers("“He told me it was over,” said Ana Ruiz.") == [["Ana Ruiz"]]


def test_a_pronoun_for_nobody_shows_as_somebody_unnamed():
    """An answer never says "denied by he"."""
    (said,) = read_article(article("a1", "He said it was safe.")).sentences[0].said
    assert said.source.as_speaker() == Speaker(None, SpeakerKind.PERSON, NOT_NAMED)


def test_the_profile_tells_for_whom_a_person_speaks():
    """What the article says of a person once is known wherever the person speaks again."""
    body = "Karim Bensaoud, a spokesman for Norland’s ministry, spoke on Monday. Bensaoud denied the raid."
    denial = read_article(article("a1", body)).sentences[1].said[0]
    assert "a spokesman for Norland’s ministry" in denial.profile


def test_a_cue_without_a_source_goes_on_from_the_one_before():
    """In "confirmed the visit, saying it was short" the saying is the ministry's too."""
    assert speakers("The ministry confirmed the visit, saying it was short.") == [["The ministry", "The ministry"]]


def test_offsets_count_in_the_body():
    """Each sentence stands in the article exactly where its reading says."""
    body = "  Rain fell.\n\nThe mayor said so. “Yes.”\n"
    sentences = read_article(article("a1", body)).sentences
    assert [(one.index, one.paragraph, one.text) for one in sentences] == [
        (0, 0, "Rain fell."),
        (1, 1, "The mayor said so."),
        (2, 1, "“Yes.”"),
    ]
    assert [body[one.start : one.end] for one in sentences] == [one.text for one in sentences]


def test_an_article_without_a_sentence_reads_as_nothing():
    """Blank text gives no sentence and no error."""
    assert read_article(article("a1", " \n ")).sentences == ()
