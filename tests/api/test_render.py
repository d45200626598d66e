"""The answer as text in a terminal."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from api.render import answer_json, printable, terminal_text
from assistant.answer import Answer, Speaker, SpeakerKind
from assistant.status import Status


def test_the_status_stands_first_and_every_citation_is_complete(answer: Answer):
    """Status in words, text, who stands where, then outlet, date, exact quote, evidence and speaker."""
    assert terminal_text(answer) == (
        "UNVERIFIED - not confirmed\n"
        "\n"
        "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]\n"
        "\n"
        "Party: Iran - neither confirms nor denies, as of 2023-11-15 18:30 UTC [1]\n"
        "Origins: 1, in 1 article\n"
        "As of: 2023-11-15 18:30 UTC\n"
        "\n"
        "[1] Al-Arabiya News, 2023-11-15 18:30 UTC: Sources: leaders met in Tehran\n"
        '    "Iran has neither confirmed nor denied the meeting."\n'
        "    unconfirmed - Sources within Hamas (not named), through Al-Arabiya News\n"
        "    https://news.example/a1"
    )


def test_explain_adds_rule_basis_timeline_and_scope(answer: Answer):
    """An editor can check why the status is what it is, and what was looked at."""
    explained = terminal_text(answer, explain=True).removeprefix(terminal_text(answer))
    assert explained == (
        "\n\n"
        "Why: Iran confirmed the meeting.\n"
        "    unverified by rule 4; basis: anonymous_source, neither_confirmed_nor_denied\n"
        "    2023-11-15 18:30 UTC  unverified [1]\n"
        "\n"
        "Asked as: Did Iran confirm the meeting?\n"
        "Searched: 12 articles of 5 sources, 2023-11-15 18:30 UTC to 2023-11-15 18:30 UTC\n"
        "Engine: extractive\n"
        "Time: total 12.3 ms"
    )


@pytest.mark.parametrize(
    ("status", "unverified", "words"),
    [
        (Status.CONFIRMED, False, "CONFIRMED"),
        (Status.REPORTED, False, "REPORTED - not confirmed"),
        (Status.REPORTED, True, "REPORTED - not confirmed [unverified: do not repeat as fact]"),
        (Status.DENIED, True, "DENIED [unverified: do not repeat as fact]"),
        (
            Status.DISPUTED,
            True,
            "DISPUTED - the sources contradict each other [unverified: do not repeat as fact]",
        ),
        (Status.NO_EVIDENCE, False, "NO EVIDENCE - the articles searched do not answer this"),
    ],
    ids=str,
)
def test_the_unverified_flag_is_in_the_first_line(answer: Answer, status: Status, unverified: bool, words: str):
    """Whoever reads one line only still learns it."""
    text = terminal_text(replace(answer, status=status, unverified=unverified))
    assert text.split("\n")[0] == words


def test_only_the_status_and_the_heads_are_coloured(answer: Answer):
    """The paint is the caller's; without one there is no escape in the text."""
    text = terminal_text(answer, paint=lambda words, colour: f"<{colour}>{words}</>")
    assert [line for line in text.split("\n") if "<" in line] == [
        "<yellow>UNVERIFIED - not confirmed</>",
        "<bright_white>[1] Al-Arabiya News, 2023-11-15 18:30 UTC: Sources: leaders met in Tehran</>",
    ]


def test_no_article_can_drive_the_terminal(answer: Answer):
    """Escape sequences and direction marks are shown, not obeyed; the JSON keeps the exact quote."""
    hostile = "Seen\x1b[2J\u202egnp.exe\x07 by\tall"
    citation = replace(answer.citations[0], quote=hostile, title=hostile, source=hostile + "\nConfirmed", url=hostile)
    shown = replace(answer, citations=(citation,), text=hostile)
    text = terminal_text(shown, explain=True)
    found = [character for character in text if character != "\n" and not character.isprintable()]
    assert (found, answer_json(shown)["citations"][0]["quote"]) == ([], hostile)


@pytest.mark.parametrize("text", ["Größe 5 €", "\u201cquoted\u201d \u2014 \U0001f600", "مرحبا", "two\nlines"])
def test_ordinary_text_is_printed_as_it_is(text: str):
    """All scripts are ordinary."""
    assert printable(text) == text


def test_a_named_speaker_is_shown_with_name_and_description(answer: Answer):
    """The name first, then the words that the article has for them."""
    speaker = Speaker("Nasser Kanaani", SpeakerKind.PERSON, "the foreign ministry's spokesman")
    text = terminal_text(replace(answer, citations=(replace(answer.citations[0], speaker=speaker),)))
    assert "    unconfirmed - Nasser Kanaani, the foreign ministry's spokesman (person)\n" in text


def test_an_abstention_still_says_until_when_it_looked(answer: Answer):
    """Without claims there is no party and no origin to show."""
    empty = replace(answer, status=Status.NO_EVIDENCE, unverified=False, claims=(), citations=(), text="Not reported.")
    assert terminal_text(empty).split("\n\n") == [
        "NO EVIDENCE - the articles searched do not answer this",
        "Not reported.",
        "As of: 2023-11-16 09:00 UTC",
    ]


def test_several_claims_are_told_apart(answer: Answer):
    """Each has its own wording, status, origins and date."""
    other = replace(answer.claims[0], id="clm_2", text="They met.", status=Status.REPORTED, parties=(), articles=2)
    later = replace(other, as_of=answer.claims[0].as_of + timedelta(days=1) if answer.claims[0].as_of else None)
    standing = terminal_text(replace(answer, claims=(answer.claims[0], later))).split("\n\n")[2]
    assert standing.split("\n") == [
        "Claim: Iran confirmed the meeting. - UNVERIFIED - not confirmed",
        "Party: Iran - neither confirms nor denies, as of 2023-11-15 18:30 UTC [1]",
        "Origins: 1, in 1 article",
        "As of: 2023-11-15 18:30 UTC",
        "Claim: They met. - REPORTED - not confirmed",
        "Origins: 1, in 2 articles",
        "As of: 2023-11-16 18:30 UTC",
    ]


def test_the_same_answer_gives_the_same_bytes(answer: Answer):
    """Renderings can be compared and cached."""
    assert json.dumps(answer_json(answer)) == json.dumps(answer_json(replace(answer)))
