"""Whose requests are taken: Slack's own, unaltered and fresh."""

from __future__ import annotations

import json
import logging
import random
import time
from collections.abc import Iterator

import pytest

from api.slack.events import is_genuine
from tests.api.conftest import FakeBriefer
from tests.api.slack.conftest import Bot
from tests.api.slack.fake_slack import SECRET, FakeSlack, mention, signed

BODY = json.dumps(mention("C1", "canary question", "100.1")).encode()
Request = tuple[bytes, dict[str, str]]


def mutations(number: int) -> Iterator[Request]:
    """Genuine requests with one thing changed: body, signature, time stamp, version, secret or age."""
    chosen = random.Random(4)
    for _ in range(number):
        headers, body = signed(BODY), bytearray(BODY)
        stamp, signature = headers["X-Slack-Request-Timestamp"], headers["X-Slack-Signature"]
        match chosen.randrange(9):
            case 0:
                at = chosen.randrange(len(body))
                body[at] ^= 1 << chosen.randrange(7)
            case 1:
                at = chosen.randrange(3, len(signature))
                swapped = chosen.choice([sign for sign in "0123456789abcdef" if sign != signature[at]])
                headers["X-Slack-Signature"] = signature[:at] + swapped + signature[at + 1 :]
            case 2:
                headers["X-Slack-Signature"] = chosen.choice(
                    [signature.upper(), signature[3:], signature[:-1], "v0=", ""]
                )
            case 3:
                headers["X-Slack-Request-Timestamp"] = str(int(stamp) + chosen.choice([-2, -1, 1, 2]))
            case 4:
                bad = ["soon", "", "-1", "1e9", "9" * 40, f"{stamp}.0", "0x1"]
                headers["X-Slack-Request-Timestamp"] = chosen.choice(bad)
            case 5:
                headers = signed(BODY, at=time.time() + chosen.choice([-1, 1]) * chosen.randrange(310, 90_000))
            case 6:
                headers = signed(BODY, secret=SECRET + chosen.choice("abc"))
            case 7:
                del headers[chosen.choice(sorted(headers))]
            case _:
                body += bytes([chosen.choice([0, 10, 32, 255])])
        yield bytes(body), headers


def refused(bot: Bot, number: int) -> int:
    """How many of that many mutated requests get 401."""
    statuses = [bot.post(body, "application/json", headers).status_code for body, headers in mutations(number)]
    return statuses.count(401)


def test_the_genuine_request_is_taken(bot: Bot, slack: FakeSlack):
    """Otherwise the tests below would pass with a closed door."""
    assert bot.post(BODY, "application/json").status_code == 200
    slack.wait(lambda: slack.answers("C1"))


def test_no_altered_request_is_taken(bot: Bot, slack: FakeSlack, caplog: pytest.LogCaptureFixture):
    """Nothing is asked, and nothing of token, signature or body is logged."""
    caplog.set_level(logging.DEBUG)
    assert (refused(bot, 200), slack.calls) == (200, [])
    assert [word for word in ("canary", "v0=") if word in caplog.text] == []


@pytest.mark.storm
def test_no_altered_request_of_a_thousand_is_taken(bot: Bot, slack: FakeSlack):
    """The same at length."""
    assert (refused(bot, 1000), slack.calls) == (1000, [])


def test_a_replay_inside_the_window_is_answered_once(bot: Bot, slack: FakeSlack, briefer: FakeBriefer):
    """The very same bytes five times: genuine each time, one answer."""
    headers = signed(BODY)
    statuses = [bot.post(BODY, "application/json", headers).status_code for _ in range(5)]
    slack.wait(lambda: slack.answers("C1"))
    bot.deliver(mention("C2", "the next question", "200.1", "Ev2"))
    slack.wait(lambda: slack.answers("C2"))
    assert (statuses, len(slack.messages["C1"]), len(briefer.asked)) == ([200] * 5, 1, 2)


def test_a_body_beyond_the_cap_is_refused_before_it_is_read(bot: Bot):
    """Slack's largest payloads are far smaller."""
    said = bot.post(b" " * (1024 * 1024 + 1), "application/json")
    assert (said.status_code, said.headers["content-type"]) == (413, "application/problem+json")


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"x-slack-request-timestamp": "１２３", "x-slack-signature": "v0=ab"}, b""),
        ({"x-slack-request-timestamp": "123", "x-slack-signature": "v0=\xe4"}, b""),
        ({k.lower(): v for k, v in signed(b"").items()}, b"\xff"),
    ],
    ids=["digits-of-another-script", "signature-beyond-ascii", "body-that-is-no-text"],
)
def test_what_the_sdk_would_fail_on_is_refused(headers: dict[str, str], body: bytes):
    """Its verifier raises on each of these."""
    assert is_genuine(SECRET, body, headers) is False
