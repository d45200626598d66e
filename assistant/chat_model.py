"""ChatModel: the one connection to a language model, through LangChain, with a deadline that holds whatever it does.

Knows how calls fail and nothing of what is asked. The provider's package is imported only when one is configured.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TYPE_CHECKING, Any

from assistant.errors import BadSetting, ModelFailed
from assistant.fallback import Fallback
from assistant.settings import Settings

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage

MAX_TOKENS = 1_200  # of one reply: eight statements with room to spare
QUICK_S = 2.0  # a failure that came within this time is tried again once, and no wait is longer
PAUSE_S = 0.1  # before the second try where the provider names no time
GRACE_S = 0.5  # for a cancelled call to let go
RETRIED = frozenset([Fallback.UNREACHABLE, Fallback.UNAVAILABLE, Fallback.RATE_LIMITED, Fallback.EMPTY])
COMPLETE = frozenset(["stop", "end_turn", "stop_sequence", "eos", "complete"])
CUT = frozenset(["length", "max_tokens", "model_length", "max_output_tokens"])
DECLINED = frozenset(["content_filter", "refusal", "safety", "recitation", "blocked"])
BY_STATUS: Mapping[int, Fallback] = {
    400: Fallback.REJECTED,
    401: Fallback.UNAUTHORIZED,
    403: Fallback.UNAUTHORIZED,
    404: Fallback.REJECTED,
    408: Fallback.TIMEOUT,
    413: Fallback.REJECTED,
    422: Fallback.REJECTED,
    429: Fallback.RATE_LIMITED,
}
_log = logging.getLogger("onrecord.model")


class ChatModel:
    """A chat model that answers within a time or fails with a closed reason; safe to call from several threads."""

    def __init__(self, model: BaseChatModel, name: str) -> None:
        """Holds the model.

        Args:
            model: Any LangChain chat model; its own retries must be off.
            name: What the reply calls it.
        """
        self.name = name
        self._model = model
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def ask(self, system: str, user: str, *, seconds: float) -> str:
        """The text of the reply, complete.

        Args:
            system: What we say.
            user: What the request brings.
            seconds: The longest that this may take, a second try included.

        Raises:
            ModelFailed: there is no complete reply in that time; the reason is one of `Fallback`.
        """
        deadline = time.monotonic() + seconds
        started = time.monotonic()
        try:
            return self._try(system, user, deadline)
        except ModelFailed as failed:
            wait = failed.retry_after_s if failed.retry_after_s is not None else PAUSE_S
            quick = time.monotonic() - started + wait < min(QUICK_S, deadline - started)
            if failed.reason not in RETRIED or not quick:
                raise
            _log.info("the model failed (%s), asked again", failed.reason)
            time.sleep(wait)
            return self._try(system, user, deadline)

    def close(self) -> None:
        """Stop the thread that the calls run in."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(loop.stop)

    def _try(self, system: str, user: str, deadline: float) -> str:
        left = deadline - time.monotonic()
        if left <= 0:
            raise ModelFailed(Fallback.TIMEOUT)
        call = asyncio.run_coroutine_threadsafe(self._invoke(system, user, left), self._running())
        try:
            message = call.result(timeout=left + GRACE_S)
        except FutureTimeoutError:
            call.cancel()
            raise ModelFailed(Fallback.TIMEOUT) from None
        except Exception as error:  # noqa: BLE001 - providers share no base class; the reason is closed, the text is not kept
            raise _failure(error) from None
        return complete_text(message)

    async def _invoke(self, system: str, user: str, seconds: float) -> AIMessage:
        """One call, cancelled when its time is up: a reply that drips byte by byte would last for ever."""
        from langsmith import tracing_context  # noqa: PLC0415 - with the provider's package, only where one is used

        with tracing_context(enabled=False):  # traces would carry question, evidence and key to a third party
            async with asyncio.timeout(seconds):
                return await self._model.ainvoke([("system", system), ("user", user)])

    def _running(self) -> asyncio.AbstractEventLoop:
        """The loop of the calls: one for all, since the provider's connections belong to the loop that opened them."""
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=_run, args=(self._loop,), name="onrecord-model", daemon=True).start()
            return self._loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    loop.run_forever()
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


def open_chat_model(settings: Settings) -> ChatModel | None:
    """The model that the settings name, None where they name none.

    Raises:
        BadSetting: the provider is unknown, its package or its key is missing.
    """
    if settings.chat_model is None:
        return None
    from langchain.chat_models import init_chat_model  # noqa: PLC0415 - 0.8 s that only who configures a model pays

    key = settings.chat_api_key.get_secret_value() if settings.chat_api_key else None
    given: dict[str, Any] = {"timeout": settings.chat_timeout, "max_retries": 0, "max_tokens": MAX_TOKENS}
    if settings.chat_base_url:
        # Without a key of its own a foreign address must not be sent the provider's key from the environment.
        given |= {"base_url": settings.chat_base_url, "api_key": key or "none"}
    elif key:
        given["api_key"] = key
    try:
        model = init_chat_model(settings.chat_model, **given)
    except ImportError as error:
        package = f"langchain-{settings.chat_model.partition(':')[0]}"
        raise BadSetting(
            f"ONRECORD_CHAT_MODEL: the provider's package is missing; pip install 'onrecord[llm]' or {package}."
        ) from error
    except ValueError as error:
        raise BadSetting(
            "ONRECORD_CHAT_MODEL: must be provider:model, as in openai:gpt-4o-mini; the provider is not known."
        ) from error
    except Exception as error:
        raise BadSetting("ONRECORD_CHAT_API_KEY: the provider needs a key, here or in its own variable.") from error
    return ChatModel(model, settings.chat_model)


def complete_text(message: AIMessage) -> str:
    """The text of a reply that came to its end; how it ended is read before a word of it.

    Raises:
        ModelFailed: it was cut off, declined, ended otherwise, or holds no text.
    """
    found = message.response_metadata
    ended = next((found[name] for name in ("finish_reason", "stop_reason", "done_reason") if found.get(name)), None)
    reason = str(ended).lower() if ended is not None else None
    if reason in CUT:
        raise ModelFailed(Fallback.TRUNCATED)
    if reason in DECLINED or message.additional_kwargs.get("refusal"):
        raise ModelFailed(Fallback.REFUSED)
    if reason is not None and reason not in COMPLETE:
        raise ModelFailed(Fallback.MALFORMED)
    text = str(message.text)
    if not text.strip():
        raise ModelFailed(Fallback.EMPTY)
    return text


def _failure(error: BaseException) -> ModelFailed:
    """Why a call failed, as far as its exceptions tell; their words are dropped, they may hold the key."""
    chain = list(_causes(error))
    _log.info("a call of the model failed: %s", " from ".join(type(one).__name__ for one in chain))
    for one in chain:
        status = getattr(one, "status_code", None)
        if isinstance(status, int) and status >= 400:
            reason = BY_STATUS.get(status, Fallback.UNAVAILABLE if status >= 500 else Fallback.REJECTED)
            return ModelFailed(reason, _retry_after(one))
    names = [kind.__name__ for one in chain for kind in type(one).__mro__]
    if any("Timeout" in name for name in names):
        return ModelFailed(Fallback.TIMEOUT)
    if any("LengthFinishReason" in name for name in names):
        return ModelFailed(Fallback.TRUNCATED)
    if any("ContentFilter" in name for name in names):
        return ModelFailed(Fallback.REFUSED)
    if any(
        word in name for name in names for word in ("Connect", "Network", "Protocol", "SSL", "ReadError", "OSError")
    ):
        return ModelFailed(Fallback.UNREACHABLE)
    return ModelFailed(Fallback.MALFORMED)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception and what it came from."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _retry_after(error: BaseException) -> float | None:
    """Seconds that the provider asks us to wait; None where it names none that can be read."""
    headers = getattr(getattr(error, "response", None), "headers", {})
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except (AttributeError, TypeError, ValueError):
        return None


__all__ = ["ChatModel", "complete_text", "open_chat_model"]
