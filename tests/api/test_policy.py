"""How the doors are guarded, from the environment."""

from __future__ import annotations

import pytest

from api.policy import Policy, load_policy
from assistant.errors import BadSetting


def test_nothing_has_to_be_set(monkeypatch: pytest.MonkeyPatch):
    """The defaults guard without being in the way."""
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert load_policy().model_dump() == {
        "insecure": False,
        "max_answers": 8,
        "max_streams": 64,
        "max_requests": 256,
        "rate_limit": "600/minute",
        "body_timeout_s": 30,
        "stop_timeout_s": 15,
        "keep_alive_s": 5,
        "trusted_proxies": "",
        "log_level": "info",
    }


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("RATE_LIMIT", "lots", "must be a number per second, minute, hour or day, as in 600/minute, or off"),
        ("TRUSTED_PROXIES", "*", "must be IP addresses or networks, separated by commas"),
        ("MAX_ANSWERS", "0", "Input should be greater than or equal to 1"),
        ("LOG_LEVEL", "loud", "Input should be 'debug', 'info', 'warning' or 'error'"),
    ],
)
def test_a_setting_that_cannot_work_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, complaint: str):
    """Before anything is opened."""
    monkeypatch.setenv(f"ONRECORD_{name}", value)
    with pytest.raises(BadSetting) as caught:
        load_policy()
    assert str(caught.value) == f"ONRECORD_{name}: {complaint}."


@pytest.mark.parametrize("text", ["off", "OFF", " off "])
def test_rates_can_be_turned_off(text: str):
    """However it is written."""
    assert Policy(rate_limit=text).rate is None
