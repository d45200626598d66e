"""One question at a time in a conversation, on SQLite within a process and on PostgreSQL across processes."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import ConversationBusy
from assistant.ledger.database import Database
from assistant.ledger.locks import Locks
from tests.assistant.ledger.conftest import OpenLedger

HOLDER = """
import sys
from pathlib import Path
from assistant.ledger import Ledger
with Ledger.open(sys.argv[1], Path()).conversations.held("con_1"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_question_waits_for_the_first(open_ledger: OpenLedger):
    """Each of eight reads what the one before it wrote, although all begin together."""
    conversations = open_ledger().conversations
    written = [0]

    def ask() -> None:
        with conversations.held("con_1"):
            read = written[-1]
            conversations.last("con_1")  # gives the others time to come in between
            written.append(read + 1)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert written == list(range(9))


def test_another_conversation_does_not_wait(open_ledger: OpenLedger):
    """Only questions of the same conversation do."""
    conversations = open_ledger().conversations
    with conversations.held("con_1"), conversations.held("con_2"):
        assert conversations.last("con_1") is None


def test_whoever_waits_too_long_is_told_so(open_ledger: OpenLedger):
    """With what to do about it; when the first is done, it is the next one's turn."""
    locks = Locks(open_ledger().database, wait_s=0.05)
    with locks.held("con_1"), pytest.raises(ConversationBusy, match="ask again when it is done"), locks.held("con_1"):
        pass
    with locks.held("con_1"):
        pass


def test_processes_that_share_a_postgresql_wait_for_each_other(postgresql: str, tmp_path: Path):
    """Another process has the floor; when it is killed, its lock goes with it."""
    with closing(Database.open(postgresql, tmp_path)) as database:
        locks, patient = Locks(database, wait_s=0.05), Locks(database, wait_s=30)
        with subprocess.Popen(
            [sys.executable, "-c", HOLDER, postgresql], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as holder:
            assert holder.stdout is not None
            held = holder.stdout.readline()
            with pytest.raises(ConversationBusy), locks.held("con_1"):
                pass
            with locks.held("con_2"):
                pass
            holder.kill()
        with patient.held("con_1"):
            assert held == "held\n"
