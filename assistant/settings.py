"""Settings: everything that a user may set, from `ONRECORD_*` environment variables or flags of the same name."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from platformdirs import user_cache_path, user_data_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.errors import BadSetting

Read = TypeVar("Read", bound=BaseSettings)


class Settings(BaseSettings):
    """One value per setting; unset ones have working defaults, so nothing must be configured."""

    model_config = SettingsConfigDict(env_prefix="ONRECORD_", frozen=True, extra="forbid")

    home: Path = Field(default_factory=lambda: user_data_path("onrecord"))
    """Folder of the library."""
    cache: Path = Field(default_factory=lambda: user_cache_path("onrecord"))
    """Folder of the exported embedding model; can be deleted, it is made again."""
    database_url: str | None = Field(default=None, repr=False)  # may hold a password
    """Where conversations are kept; None is a file beside the library."""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    embedding_model: str | None = None
    """None is the packaged all-MiniLM-L6-v2; otherwise a sentence-transformers name or folder."""
    chat_model: str | None = Field(default=None, min_length=1)
    """Language model that words answers, as LangChain names it: "openai:gpt-4o-mini"; None is none."""
    chat_base_url: str | None = None
    """Address of the provider where it is not the usual one."""
    chat_api_key: SecretStr | None = None
    """Its key; None leaves that to the provider's own environment variable."""
    chat_timeout: float = Field(default=20.0, gt=0, le=120)
    """Seconds that an answer may wait for the model; then the extractive answer is served."""


def load_settings(**given: object) -> Settings:
    """Settings from the environment, with `given` (flags) on top; None means not given.

    Raises:
        BadSetting: a value has the wrong type or range.
    """  # raised by read_settings
    return read_settings(Settings, **given)


def read_settings(kind: type[Read], **given: object) -> Read:
    """One group of settings from the environment, with `given` on top; None means not given.

    Raises:
        BadSetting: a value has the wrong type or range; the message names its variable and never holds the value.
    """
    try:
        return kind(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # checked by pydantic
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = kind.model_config.get("env_prefix", "") + "_".join(str(part) for part in first["loc"]).upper()
        problem = BadSetting(f"{name}: {first['msg'].removeprefix('Value error, ')}.")
    raise problem  # outside, since the error behind it holds the value
