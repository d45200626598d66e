"""A Slack of ours on loopback: Web API, signed deliveries and Socket Mode. As strict as the real one where it bites."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Condition, Thread
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

TEAM, BOT_USER, BOT = "T1", "UBOT", "BBOT"
SECRET, BOT_TOKEN, APP_TOKEN = "signing-secret-canary", "xoxb-token-canary", "xapp-token-canary"
MOST_BLOCKS, MOST_WEIGHT = 50, 13_200
CARRIED_OUT_BUT_SILENT = "carried out, but the line breaks"
BROKEN = "the line breaks"

Payload = dict[str, Any]


@dataclass
class Call:
    """One call of the Web API."""

    method: str
    given: Payload
    at: float


@dataclass
class FakeSlack:
    """One workspace in memory. Every change wakes whoever waits for a condition."""

    calls: list[Call] = field(default_factory=list)
    messages: defaultdict[str, list[Payload]] = field(default_factory=lambda: defaultdict(list))
    whispers: list[Payload] = field(default_factory=list)
    replies: list[Payload] = field(default_factory=list)
    """To response addresses."""
    views: list[Payload] = field(default_factory=list)
    prompts: list[Payload] = field(default_factory=list)
    refusals: dict[str, list[str]] = field(default_factory=dict)
    """Error codes or broken lines by method, used up from the front; "*" at the end stays."""
    limited_until: dict[str, float] = field(default_factory=dict)
    sent_while_limited: Counter[str] = field(default_factory=Counter)
    limit_every: int = 0
    """Every so many calls of a method are answered with 429 and a second of silence."""
    has_streams: bool = True
    on_call: Callable[[str], None] = lambda _: None
    acknowledged: dict[str, Payload] = field(default_factory=dict)
    """Socket Mode: what came back, by envelope."""
    url: str = ""

    def __post_init__(self) -> None:
        self._changed = Condition()
        self._stamps = int(time.time())
        self._sockets: list[web.WebSocketResponse] = []
        self._loop = asyncio.new_event_loop()

    # --- the server

    def start(self) -> None:
        """Listen on a free port, in a thread."""
        listening = Condition()

        def serve() -> None:
            asyncio.set_event_loop(self._loop)
            self._loop.run_until_complete(self._listen())
            with listening:
                listening.notify_all()
            self._loop.run_forever()

        with listening:
            self._thread = Thread(target=serve, daemon=True)
            self._thread.start()
            listening.wait(10)

    def stop(self) -> None:
        """Close everything."""
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def wait(self, condition: Callable[[], Any], timeout_s: float = 20) -> Any:
        """Block until the condition holds."""
        with self._changed:
            held = self._changed.wait_for(condition, timeout_s)
            assert held, f"not within {timeout_s} s; the last calls: {[call.method for call in self.calls[-20:]]}"
            return held

    async def _listen(self) -> None:
        app = web.Application(client_max_size=8 * 1024 * 1024)
        app.router.add_route("*", "/api/{method}", self._on_api)
        app.router.add_post("/respond/{name}", self._on_reply)
        app.router.add_get("/link", self._on_socket)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = site._server.sockets[0].getsockname()[:2]
        self.url = f"http://{host}:{port}/"

    async def _on_api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = dict(request.query)
        if request.content_type == "application/json":
            given |= await request.json()
        elif request.can_read_body:
            given |= dict(await request.post())
        with self._changed:
            self.calls.append(Call(method, given, time.monotonic()))
            self._changed.notify_all()
            self.on_call(method)
            limit = self._limit(method)
            if limit is not None:
                return limit
            code = self._refusal(method)
            if code == BROKEN:
                return self._break(request)
            said = {"ok": False, "error": code} if code and code != CARRIED_OUT_BUT_SILENT else self._do(method, given)
            self._changed.notify_all()
            if code == CARRIED_OUT_BUT_SILENT:
                return self._break(request)
        return web.json_response(said)

    def _limit(self, method: str) -> web.Response | None:
        now = time.monotonic()
        until = self.limited_until.get(method, 0.0)
        number = sum(call.method == method for call in self.calls)
        if now < until:
            self.sent_while_limited[method] += 1
        elif self.limit_every and number % self.limit_every == 0:
            self.limited_until[method] = until = now + 1.0
        else:
            return None
        return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"})

    def _refusal(self, method: str) -> str | None:
        waiting = self.refusals.get(method, [])
        if waiting and waiting[0] != "*":
            return waiting[0] if waiting[1:] == ["*"] else waiting.pop(0)
        return None

    def _break(self, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    # --- the Web API

    def _do(self, method: str, given: Payload) -> Payload:
        handlers: Mapping[str, Callable[[Payload], Payload]] = {
            "auth.test": lambda _: {"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT},
            "chat.postMessage": self._post,
            "chat.update": self._update,
            "chat.postEphemeral": self._whisper,
            "chat.startStream": self._start_stream,
            "chat.appendStream": self._append,
            "chat.stopStream": self._stop_stream,
            "conversations.replies": self._replies,
            "conversations.history": self._history,
            "views.open": self._open_view,
            "assistant.threads.setSuggestedPrompts": self._suggest,
            "apps.connections.open": lambda _: {"url": self.url.replace("http", "ws") + "link"},
        }
        handler = handlers.get(method)
        said = handler(given) if handler else {"error": "unknown_method"}
        return {"ok": "error" not in said, **said}

    def _stamp(self) -> str:
        self._stamps += 1
        return f"{self._stamps}.000100"

    def _post(self, given: Payload) -> Payload:
        fault = fault_of(given["blocks"])
        if fault:
            return {"error": fault}
        names = ("thread_ts", "text", "blocks", "metadata", "unfurl_links", "unfurl_media")
        kept = {name: given[name] for name in names if given.get(name) is not None}
        return {"ts": self._keep(given["channel"], kept)}

    def _keep(self, channel: str, message: Payload) -> str:
        ts = self._stamp()
        self.messages[channel].append({"ts": ts, "user": BOT_USER, "bot_id": BOT, **message})
        return ts

    def _find(self, given: Payload) -> Payload | None:
        return next((one for one in self.messages[given["channel"]] if one["ts"] == given["ts"]), None)

    def _update(self, given: Payload) -> Payload:
        message, fault = self._find(given), fault_of(given["blocks"])
        if message is None:
            return {"error": "message_not_found"}
        if message.get("streaming"):
            return {"error": "streaming_state_conflict"}
        if fault:
            return {"error": fault}
        message.pop("chunks", None)
        message |= {name: given[name] for name in ("text", "blocks", "metadata")}
        return {"ts": message["ts"]}

    def _whisper(self, given: Payload) -> Payload:
        fault = fault_of(given["blocks"])
        if fault:
            return {"error": fault}
        self.whispers.append({name: value for name, value in given.items() if name != "token"})
        return {"message_ts": self._stamp()}

    def _start_stream(self, given: Payload) -> Payload:
        if not self.has_streams:
            return {"error": "unknown_method"}
        if not given.get("thread_ts") or not given.get("recipient_user_id") or given.get("recipient_team_id") != TEAM:
            return {"error": "missing_recipient"}
        kept = {"thread_ts": given["thread_ts"], "streaming": True, "chunks": given["chunks"]}
        return {"ts": self._keep(given["channel"], kept)}

    def _append(self, given: Payload) -> Payload:
        message = self._find(given)
        if message is None or not message.get("streaming"):
            return {"error": "message_not_in_streaming_state"}
        message["chunks"] = [*message["chunks"], *given["chunks"]]
        return {"ts": message["ts"]}

    def _stop_stream(self, given: Payload) -> Payload:
        message = self._find(given)
        if message is None or not message.get("streaming"):
            return {"error": "message_not_in_streaming_state"}
        fault = fault_of(given.get("blocks") or [])
        if fault:
            return {"error": fault}
        del message["streaming"]
        message |= {name: given[name] for name in ("blocks", "metadata") if given.get(name)}
        return {"ts": message["ts"]}

    def _replies(self, given: Payload) -> Payload:
        thread = given["ts"]
        return self._page(given, [one for one in self.messages[given["channel"]] if one.get("thread_ts") == thread])

    def _history(self, given: Payload) -> Payload:
        return self._page(given, [one for one in self.messages[given["channel"]] if not one.get("thread_ts")])

    def _page(self, given: Payload, found: list[Payload]) -> Payload:
        """Two at a time, whatever was asked for: a reader must turn pages."""
        found = [one for one in found if one["ts"] > given.get("oldest", "0")]
        at = int(given.get("cursor") or 0)
        shown = [
            one if given.get("include_all_metadata") in ("1", "true", "True", True) else _without(one, "metadata")
            for one in found[at : at + 2]
        ]
        more = {"next_cursor": str(at + 2)} if found[at + 2 :] else {}
        return {"messages": shown, "response_metadata": more}

    def _open_view(self, given: Payload) -> Payload:
        View(**given["view"]).to_dict()
        self.views.append(given)
        return {}

    def _suggest(self, given: Payload) -> Payload:
        self.prompts.append(given)
        return {}

    async def _on_reply(self, request: web.Request) -> web.Response:
        with self._changed:
            self.replies.append({"to": request.match_info["name"], **await request.json()})
            self._changed.notify_all()
        return web.Response(text="ok")

    # --- Socket Mode

    async def _on_socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        with self._changed:
            self._sockets.append(socket)
            self._changed.notify_all()
        async for message in socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                said = json.loads(message.data)
                with self._changed:
                    self.acknowledged[said["envelope_id"]] = said.get("payload") or {}
                    self._changed.notify_all()
        return socket

    def push(self, kind: str, envelope: str, payload: Payload, *, timeout_s: float = 20) -> Payload:
        """Send one delivery over the newest socket and wait for its acknowledgement; gives its payload."""
        self.wait(lambda: self._sockets, timeout_s)
        sent = {"type": kind, "envelope_id": envelope, "payload": payload, "accepts_response_payload": True}
        asyncio.run_coroutine_threadsafe(self._sockets[-1].send_json(sent), self._loop).result(10)
        self.wait(lambda: envelope in self.acknowledged)
        return self.acknowledged[envelope]

    # --- what tests look at

    def thread(self, channel: str, ts: str | None) -> list[Payload]:
        """The bot's messages in a thread, or directly in a channel."""
        return [one for one in self.messages[channel] if one.get("thread_ts") == ts]

    def answers(self, channel: str) -> list[Payload]:
        """Finished messages of the bot that hold an answer."""
        return [one for one in self.messages[channel] if one.get("blocks") and not one.get("streaming")]

    def methods(self) -> list[str]:
        """The calls so far, by name."""
        return [call.method for call in self.calls]


def fault_of(blocks: list[Payload]) -> str | None:
    """What the real Slack would refuse blocks for, by the SDK's models and the limits that people measured."""
    for block in blocks:
        parsed = Block.parse(block)
        assert parsed is not None, block
        parsed.to_dict()  # raises where a limit of the reference is broken
        _check_texts(block)
    if len(blocks) > MOST_BLOCKS or sum(block["type"] == "table" for block in blocks) > 1:
        return "invalid_blocks"
    return "msg_blocks_too_long" if len(json.dumps(blocks, ensure_ascii=False)) > MOST_WEIGHT else None


def _check_texts(part: Any) -> None:
    """No text is empty or longer than 3,000: the models do not look into every element."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            assert 0 < len(part["text"]) <= 3000, part
        for inner in part.values():
            _check_texts(inner)
    elif isinstance(part, list):
        for inner in part:
            _check_texts(inner)


def _without(message: Payload, name: str) -> Payload:
    return {key: value for key, value in message.items() if key != name}


# --- deliveries


def signed(body: bytes, *, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    """The headers of a genuine delivery."""
    timestamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={digest}"}


def event(event_id: str, **fields: Any) -> Payload:
    """An Events API payload."""
    return {"type": "event_callback", "team_id": TEAM, "event_id": event_id, "event": fields}


def mention(channel: str, text: str, ts: str, event_id: str = "Ev1", **more: Any) -> Payload:
    """Somebody mentions the bot."""
    said = {"type": "app_mention", "user": "U1", "text": f"<@{BOT_USER}> {text}", "ts": ts, "channel": channel}
    return event(event_id, **said, **more)


def message(channel: str, text: str, ts: str, event_id: str = "Ev1", **more: Any) -> Payload:
    """Somebody writes, in a direct message unless told otherwise."""
    said = {"type": "message", "channel_type": "im", "user": "U1", "text": text, "ts": ts, "channel": channel}
    return event(event_id, **(said | more))


def command(text: str, *, channel: str = "C1", trigger: str = "tr1", url: str = "") -> Payload:
    """Somebody types the slash command."""
    return {
        "command": "/onrecord",
        "text": text,
        "team_id": TEAM,
        "channel_id": channel,
        "user_id": "U1",
        "trigger_id": trigger,
        "response_url": url + "respond/command",
    }


def click(action: Payload, *, channel: str = "C1", thread_ts: str = "1.1") -> Payload:
    """Somebody clicks on a button of an answer."""
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": "U1"},
        "channel": {"id": channel},
        "message": {"ts": "1.2", "thread_ts": thread_ts},
        "trigger_id": "tr1",
        "actions": [{"block_id": "b1", "action_ts": "1.3", **action}],
    }


def form(payload: Payload) -> bytes:
    """An interaction as Slack posts it."""
    return urlencode({"payload": json.dumps(payload)}).encode()
