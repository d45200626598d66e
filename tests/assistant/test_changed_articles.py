"""An answer that leaned on an article is marked when that article is replaced or removed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import build
from assistant.build import Desk, open_desk
from assistant.ledger import Change
from assistant.settings import Settings
from tests.assistant.builders import answer, article, question
from tests.assistant.test_build import NeverAsked
from tests.vectorstore.fakes import FakeModel

FERRY = article("a1", "The ferry sank off Brackwell.")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A real library and a real ledger with one answer that leaned on the ferry; no weights."""
    monkeypatch.setattr(build, "open_model", lambda _name, _cache: FakeModel())
    monkeypatch.setattr(build, "TrainedJudge", lambda _cache: NeverAsked())
    with open_desk(Settings(home=tmp_path / "library", cache=tmp_path / "cache"), command="tests") as desk:
        desk.add([FERRY])
        desk.ledger.conversations.remember("con_1", question(), answer(), leans_on=["a1"])
        yield desk


def changes(desk: Desk) -> list[Change | None]:
    """What became of the ferry, at every answer that leaned on it."""
    return [one.affected and one.affected.change for one in desk.ledger.leaning_on("a1")]


def test_a_replaced_article_marks_its_answers(desk: Desk):
    """A correction is noted at the answer; the same text again is not."""
    told: list[tuple[Sequence[str], Change]] = []
    desk.on_affected.append(lambda ids, change: told.append((list(ids), change)))
    desk.add([FERRY])
    before = changes(desk)
    desk.add([replace(FERRY, body="The ferry did not sink."), article("a2", "The lifeboat sank.")])
    assert (before, changes(desk), told) == ([None], [Change.REPLACED], [(["a1"], Change.REPLACED)])


def test_a_removed_article_marks_its_answers(desk: Desk):
    """A withdrawal is noted at the answer; removing what is not there is nothing."""
    removed = desk.remove("a9"), desk.remove("a1"), desk.remove("a1")
    assert (removed, changes(desk)) == ((False, True, False), [Change.REMOVED])


def test_what_was_replaced_before_a_failure_is_marked(desk: Desk):
    """When taking in stops half way, the answers that leaned on what has been replaced by then are marked."""

    def failing() -> Iterator[object]:
        yield replace(FERRY, body="The ferry did not sink.")
        yield replace(FERRY, body="The ferry was found.")
        raise OSError("the feed broke off")

    with pytest.raises(OSError, match="broke off"):
        desk.add(failing())  # type: ignore[arg-type]
    assert changes(desk) == [Change.REPLACED]
