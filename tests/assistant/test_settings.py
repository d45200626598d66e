"""Settings from the environment and from flags."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.errors import AssistantError, BadSetting
from assistant.settings import Settings, load_settings


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start without any setting of the machine that runs the tests."""
    for name in [name for name in os.environ if name.startswith("ONRECORD_")]:
        monkeypatch.delenv(name)


def test_nothing_must_be_set():
    """Without a single setting the service listens on this machine only, with the packaged model."""
    settings = load_settings()
    assert (settings.host, settings.port, settings.embedding_model) == ("127.0.0.1", 8000, None)


def test_library_and_cache_have_folders_of_their_own():
    """By default the library stands in the user's data folder and never in the cache, which may be deleted."""
    settings = load_settings()
    assert (settings.home.name, settings.cache.name, settings.home == settings.cache) == ("onrecord", "onrecord", False)


def test_the_environment_sets_them(monkeypatch: pytest.MonkeyPatch):
    """Each setting is read from ONRECORD_ and its name."""
    monkeypatch.setenv("ONRECORD_HOME", "/srv/desk")
    monkeypatch.setenv("ONRECORD_CACHE", "/srv/cache")
    monkeypatch.setenv("ONRECORD_HOST", "0.0.0.0")
    monkeypatch.setenv("ONRECORD_PORT", "9001")
    monkeypatch.setenv("ONRECORD_EMBEDDING_MODEL", "acme/model")
    settings = load_settings()
    assert (settings.home, settings.cache, settings.host, settings.port, settings.embedding_model) == (
        Path("/srv/desk"),
        Path("/srv/cache"),
        "0.0.0.0",
        9001,
        "acme/model",
    )


def test_a_flag_overrides_the_environment(monkeypatch: pytest.MonkeyPatch):
    """A flag wins over the environment; a flag that was not given leaves it alone."""
    monkeypatch.setenv("ONRECORD_PORT", "9001")
    monkeypatch.setenv("ONRECORD_HOST", "localhost")
    settings = load_settings(port=9002, host=None)
    assert (settings.port, settings.host) == (9002, "localhost")


def test_the_password_of_the_database_is_not_shown(monkeypatch: pytest.MonkeyPatch):
    """Settings may end up in a log; a database URL holds a password."""
    monkeypatch.setenv("ONRECORD_DATABASE_URL", "postgresql+psycopg://desk:secret@db/onrecord")
    settings = load_settings()
    assert (settings.database_url, "secret" in repr(settings)) == (
        "postgresql+psycopg://desk:secret@db/onrecord",
        False,
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("ONRECORD_PORT", "many", id="a word for a port"),
        pytest.param("ONRECORD_PORT", "70000", id="a port above the last one"),
        pytest.param("ONRECORD_PORT", "-1", id="a port below zero"),
        pytest.param("ONRECORD_PORT", "", id="an empty port"),
    ],
)
def test_a_bad_value_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str):
    """The message begins with the name of the setting that cannot work."""
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=f"^{name}: "):
        load_settings()


def test_a_bad_flag_is_named_like_the_setting():
    """A flag with a bad value is named by the setting that it stands for, and the bad value is not repeated."""
    with pytest.raises(BadSetting) as caught:
        load_settings(port="s3cret")
    assert (str(caught.value).startswith("ONRECORD_PORT: "), "s3cret" in str(caught.value)) == (True, False)


def test_a_flag_that_no_setting_has_is_refused():
    """A misspelt flag is an error that names it, never silently ignored."""
    with pytest.raises(BadSetting, match=r"^ONRECORD_PROT: "):
        load_settings(prot=9002)


def test_a_bad_setting_belongs_to_the_folders_family():
    """Whoever catches the assistant's errors catches this one."""
    assert issubclass(BadSetting, AssistantError)


def test_settings_do_not_change_while_the_service_runs():
    """A setting cannot be assigned."""
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc]  # the point of the test
