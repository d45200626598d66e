"""Settings of the Slack bot: the tokens of one workspace, from the environment only; never logged, never stored."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.settings import read_settings

PREFIX = "ONRECORD_SLACK_"


class SlackSettings(BaseSettings):
    """One value per setting; without a bot token there is no bot."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    bot_token: SecretStr | None = Field(default=None, min_length=1)
    """Begins with xoxb-; from "OAuth & Permissions" of the app's page."""
    signing_secret: SecretStr | None = Field(default=None, min_length=1)
    """For events over HTTP; from "Basic Information"."""
    app_token: SecretStr | None = Field(default=None, min_length=1)
    """Begins with xapp-; for Socket Mode, with the scope connections:write."""
    collection: str | None = Field(default=None, min_length=1)
    """The only collection that this workspace sees; None sees the whole library."""
    api_url: str = Field(default="https://slack.com/api/", pattern=r"^https?://.+/$")
    """Where the Web API is; another one for GovSlack or a proxy."""


def load_slack_settings() -> SlackSettings:
    """Settings from the environment.

    Raises:
        BadSetting: A value has the wrong form; the message never holds it.
    """  # raised by read_settings
    return read_settings(SlackSettings)
