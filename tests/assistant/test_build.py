"""Putting the parts together, with a fake model and a fake judge."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant import build
from assistant.briefer import Request
from assistant.build import open_desk
from assistant.errors import BadSetting
from assistant.judge import Judgement, Stretch
from assistant.settings import Settings
from assistant.status import Status
from tests.assistant.builders import article
from tests.vectorstore.fakes import FakeModel
from vectorstore import LibraryError


class NeverAsked:
    """A judge that has nothing to judge."""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """No judgement, for no sentence."""
        assert not stretches, asked
        return []


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Folders of the test's own; the model and the judge need no weights."""
    monkeypatch.setattr(build, "open_model", lambda _name, _cache: FakeModel())
    monkeypatch.setattr(build, "TrainedJudge", lambda _cache: NeverAsked())
    return Settings(home=tmp_path / "library", cache=tmp_path / "cache")


def test_an_empty_desk_abstains(settings: Settings):
    """A desk without an article answers that nothing was there to search."""
    with open_desk(settings, command="tests") as desk:
        answer = desk.briefer.ask(Request("Did the ferry sink?"))
    assert (answer.status, answer.abstained, answer.text) == (
        Status.NO_EVIDENCE,
        True,
        "No article was there to search.",
    )


def test_what_was_added_is_there_when_the_desk_is_opened_again(settings: Settings):
    """Articles outlive the desk."""
    with open_desk(settings, command="tests") as desk:
        desk.library.add([article("a1", "The ferry sank off Brackwell.")])
    with open_desk(settings, command="tests", create=False) as desk:
        assert desk.library.scope().articles == 1


@pytest.mark.parametrize("database", ["file", "postgresql"])
def test_a_conversation_is_gone_on_with_when_the_desk_is_opened_again(
    settings: Settings, database: str, request: pytest.FixtureRequest
):
    """Whether it is kept beside the library or on a server: the follow-up leans on the question before the restart."""
    url = request.getfixturevalue("postgresql") if database == "postgresql" else None
    chosen = settings.model_copy(update={"database_url": url})
    with open_desk(chosen, command="tests") as desk:
        first = desk.briefer.ask(Request("Did Iran confirm the ceasefire?"))
    with open_desk(chosen, command="tests") as desk:
        second = desk.briefer.ask(Request("and Hamas?", first.conversation_id))
        kept = [turn.answer_id for turn in desk.ledger.conversations.turns(str(first.conversation_id))]
    assert (second.standalone_question, kept) == ("Did Hamas confirm the ceasefire?", [first.id, second.id])


def test_a_desk_with_a_database_that_cannot_be_gives_up_its_lock(settings: Settings):
    """The library is free for the next one, who has the right URL."""
    with pytest.raises(BadSetting, match="ONRECORD_DATABASE_URL"):
        open_desk(settings.model_copy(update={"database_url": "no url"}), command="tests")
    with open_desk(settings, command="tests") as desk:
        assert desk.library.scope().articles == 0


def test_a_closed_desk_gives_up_its_lock(settings: Settings):
    """Another program may open the library once the desk is closed, however it was left."""
    with pytest.raises(ZeroDivisionError), open_desk(settings, command="tests"):
        raise ZeroDivisionError
    with open_desk(settings, command="tests") as desk:
        assert desk.settings == settings


def test_a_missing_library_is_not_made_unless_asked(settings: Settings):
    """Opening for questions only does not leave an empty library behind."""
    with pytest.raises(LibraryError):
        open_desk(settings, command="tests", create=False)
    assert not settings.home.exists()


def test_a_conversation_kept_elsewhere_can_be_brought_along(settings: Settings):
    """What is no question in it is passed over, and nothing is stored: whoever keeps it has it."""
    with open_desk(settings, command="tests") as desk:
        answer = desk.briefer.ask(Request("and Hamas?", earlier=("Did Iran confirm the ceasefire?", "?!")))
        kept = desk.ledger.answer(answer.id)
    assert (answer.standalone_question, answer.conversation_id, kept) == (
        "Did Hamas confirm the ceasefire?",
        None,
        None,
    )
