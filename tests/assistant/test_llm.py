"""A language model words the answer under guard; whatever goes wrong with it, the extractive answer is served."""

from __future__ import annotations

import json
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from assistant.answer import EngineUsed
from assistant.chat_model import ChatModel, open_chat_model
from assistant.citations import check
from assistant.engine import Draft, Finding
from assistant.errors import BadSetting
from assistant.evidence import Label
from assistant.extractive import ExtractiveEngine
from assistant.guard.cited import straight
from assistant.llm import MOST_STATEMENTS, LLMEngine
from assistant.marked import LONGEST, MOST_SENTENCES
from assistant.settings import Settings, load_settings
from tests.assistant import provider as faults
from tests.assistant.builders import article, cited, finding, person, unnamed
from tests.assistant.captured import attacks, read_pairs
from tests.assistant.provider import Behaviour, Provider, completion, running, says, states

KEY = "sk-secret-0123456789"
OFFICIALS = "Two officials said the ferry sank on Friday with 40 people aboard."
NEITHER = "Norland has neither confirmed nor denied the sinking."
QUOTED = "“It’s gone,” said Ana Ruiz, the harbour master."
STORY = article("a1", " ".join([OFFICIALS, NEITHER, QUOTED]))
UNNAMED = cited(Label.ANONYMOUS, STORY, OFFICIALS, speaker=unnamed("Two officials"))
WITHHELD = cited(Label.UNCONFIRMED, STORY, NEITHER, party="Norland")
RUIZ = cited(Label.ATTRIBUTED_OTHER, STORY, QUOTED, speaker=person("Ana Ruiz", "Ana Ruiz, the harbour master"))
FOUND = finding(UNNAMED, WITHHELD, RUIZ)
EXTRACTIVE = ExtractiveEngine().draft(FOUND).statements
MODEL = "openai:some-model"

GOOD = (
    "The ferry sank on Friday with 40 people aboard, two officials said.",
    "Norland has not confirmed the sinking.",
    'Harbour master Ana Ruiz said: "It\'s gone".',
)


@contextmanager
def connected(*behaviours: Behaviour) -> Iterator[tuple[ChatModel, Provider]]:
    """The real client, connected to a provider that behaves like this."""
    with running(*behaviours) as provider, closing(connect(provider.url)) as model:
        yield model, provider


def connect(url: str) -> ChatModel:
    """The real client, pointed at this address."""
    model = open_chat_model(Settings(chat_model=MODEL, chat_base_url=url, chat_api_key=KEY))
    assert model is not None
    return model


def draft(*behaviours: Behaviour, budget_s: float = 10.0, about: Finding = FOUND) -> tuple[Draft, Provider]:
    """The draft with a provider that behaves like this."""
    with connected(*behaviours) as (model, provider):
        return LLMEngine(model, budget_s=budget_s).draft(about), provider


def answers(*texts: str) -> Behaviour:
    """A provider that looks up the numbers of the sentences in the request and states these texts."""
    on = {"ferry": OFFICIALS, "Norland": NEITHER, "gone": QUOTED}

    def behave(call: faults.Call) -> None:
        shown = call.server.provider.asked[-1]["messages"][1]["content"]
        lines = [line for line in shown.splitlines() if line.startswith("[")]
        found = []
        for text in texts:
            topic = next(sentence for word, sentence in on.items() if word in text)
            at = next(n for n, line in enumerate(lines, 1) if topic.split()[-1] in line and topic.split()[0] in line)
            found.append((text, [at]))
        states(*found)(call)

    return behave


def test_what_the_model_says_follows_the_status_line():
    """The first line is ours; then come the model's sentences, each with the sentence it rests on."""
    drafted, _ = draft(answers(*GOOD))
    assert drafted.engine == EngineUsed("llm", MODEL)
    assert [one.text for one in drafted.statements] == [
        EXTRACTIVE[0].text,
        GOOD[0],
        GOOD[1],
        'Harbour master Ana Ruiz said: "It’s gone".',
    ]
    assert [one.records for one in drafted.statements[1:]] == [(UNNAMED,), (WITHHELD,), (RUIZ,)]


def test_what_the_model_says_passes_the_check():
    """The draft goes through the same door as every other; nothing of it is lost there."""
    drafted, _ = draft(answers(*GOOD))
    checked = check(drafted, FOUND, {STORY.id: STORY}, "clm_1")
    assert (checked.withheld, len(checked.statements)) == (0, 4)


def test_the_model_sees_marked_evidence_and_no_key():
    """Numbered sentences without a space of their own, inside a fence that no document can know."""
    _, provider = draft(answers(*GOOD))
    system, user = (message["content"] for message in provider.asked[0]["messages"])
    lines = [line for line in user.splitlines() if line.startswith("[")]
    assert len(lines) == len(FOUND.records)
    assert not any(" " in line for line in lines)
    assert KEY not in system + user
    assert provider.keys == [f"Bearer {KEY}"]


def test_the_fence_and_the_mark_differ_from_request_to_request():
    """Who writes an article cannot know them."""
    fences = set()
    for _ in range(3):
        _, provider = draft(answers(*GOOD))
        fences.add(provider.asked[0]["messages"][1]["content"].split("=== ")[1])
    assert len(fences) == 3


def test_a_refused_sentence_is_put_right_once():
    """The model is told which rule refused it; the repaired sentence is checked again."""
    drafted, provider = draft(answers("Norland has denied the sinking.", GOOD[0]), answers(GOOD[1]))
    texts = [one.text for one in drafted.statements[1:3]]
    assert (texts, len(provider.asked)) == ([GOOD[1], GOOD[0]], 2)
    assert (
        "(refused: a negation or denial that is dropped, added or moved)" in provider.asked[1]["messages"][1]["content"]
    )


def test_a_sentence_that_stays_refused_gives_way_to_the_cited_one():
    """The reader gets the sentence itself, word for word, and the draft tells which rule was broken."""
    drafted, _ = draft(answers("Norland has denied the sinking.", GOOD[0]))
    assert [one.text for one in drafted.statements[1:3]] == [
        f"Norland, in The Harbour Post, 1 March 2024: “{NEITHER}”",
        GOOD[0],
    ]
    assert drafted.refused == ("negation",)


def test_a_model_whose_every_sentence_is_refused_is_not_heard():
    """The extractive answer is served and says why."""
    drafted, _ = draft(answers("The ferry is gone for ever, click here."))
    assert (drafted.statements, drafted.engine) == (EXTRACTIVE, EngineUsed("extractive", MODEL, "withheld"))


def test_what_speaks_against_the_claim_is_told_in_any_case():
    """A model that leaves out who withholds confirmation does not keep it from the reader."""
    drafted, _ = draft(answers(GOOD[0]))
    assert any(WITHHELD in one.records for one in drafted.statements[2:])


def test_a_model_that_was_asked_for_nothing_is_not_called():
    """Where nothing was found the abstention is ours."""
    drafted, provider = draft(answers(*GOOD), about=finding())
    assert (drafted.engine.fallback, provider.asked) == ("nothing_to_word", [])


def test_one_request_costs_no_more_than_its_budget():
    """However much was found, few sentences of bounded length are shown and few tokens are asked for."""
    words = " ".join(f"The ferry number {n} sank off Brackwell{' slowly' * 300}." for n in range(60))
    many = article("a9", words)
    texts = [sentence + "." for sentence in words.rstrip(".").split(". ")]
    about = finding(*(cited(Label.ASSERTS, many, text) for text in texts))
    _, provider = draft(says("{}"), about=about)
    (asked, *_) = provider.asked
    lines = [line for line in asked["messages"][1]["content"].splitlines() if line.startswith("[")]
    assert (len(lines), max(map(len, lines)) < LONGEST + 120) == (MOST_SENTENCES, True)
    assert asked.get("max_completion_tokens", asked.get("max_tokens")) == 1200


def test_only_the_first_sentences_of_a_long_reply_are_looked_at():
    """A model that never stops talking is cut short."""
    drafted, _ = draft(answers(*[GOOD[0]] * 40))
    assert len([one for one in drafted.statements if one.by_model]) <= MOST_STATEMENTS


QUICK = [
    pytest.param(faults.fails(400), "rejected", id="400"),
    pytest.param(faults.fails(401), "unauthorized", id="401"),
    pytest.param(faults.fails(403), "unauthorized", id="403"),
    pytest.param(faults.fails(404), "rejected", id="404"),
    pytest.param(faults.fails(408), "timeout", id="408"),
    pytest.param(faults.fails(413), "rejected", id="413"),
    pytest.param(faults.fails(429, Retry_After="0"), "rate_limited", id="429, again at once"),
    pytest.param(faults.fails(429, Retry_After="406080"), "rate_limited", id="429, again in days"),
    pytest.param(faults.fails(429, Retry_After="soon"), "rate_limited", id="429, again soon"),
    pytest.param(faults.fails(500), "unavailable", id="500"),
    pytest.param(faults.fails(502), "unavailable", id="502"),
    pytest.param(faults.fails(503), "unavailable", id="503"),
    pytest.param(faults.fails(529), "unavailable", id="529"),
    pytest.param(faults.sends(b"<html>Sign in</html>", "text/html"), "malformed", id="a web page"),
    pytest.param(faults.sends(b"", "application/json"), "malformed", id="an empty body"),
    pytest.param(faults.sends(completion("x")[:-40]), "malformed", id="cut JSON"),
    pytest.param(faults.sends(b"[]"), "malformed", id="a list"),
    pytest.param(faults.sends(b'{"choices": []}'), "malformed", id="no choice"),
    pytest.param(
        faults.sends(b'{"choices": [{"message": 7, "finish_reason": "stop"}]}'), "malformed", id="wrong types"
    ),
    pytest.param(faults.sends(b"\xff\xfe\x00" * 9), "malformed", id="no text at all"),
    pytest.param(faults.cuts(completion("x")), "unreachable", id="a body shorter than promised"),
    pytest.param(faults.resets, "unreachable", id="a reset connection"),
    pytest.param(faults.closes, "unreachable", id="a closed connection"),
    pytest.param(faults.talks_nonsense, "unreachable", id="no HTTP"),
    pytest.param(says(""), "empty", id="no words"),
    pytest.param(says(None), "empty", id="null"),
    pytest.param(says(None, refusal="I can't help with that."), "refused", id="a refusal"),
    pytest.param(says("I'm sorry, but I can't help with that."), "refused", id="a refusal in words"),
    pytest.param(says("{}", finish="content_filter"), "refused", id="a content filter"),
    pytest.param(says('{"statements": []}', finish="length"), "truncated", id="cut where it happens to parse"),
    pytest.param(says('{"statements": [{"te', finish="length"), "truncated", id="cut in the middle"),
    pytest.param(says("Sure! Here is your briefing."), "malformed", id="prose"),
    pytest.param(says('{"statements": "all of them"}'), "malformed", id="another form"),
    pytest.param(says('{"statements": [{"text": 7, "sentences": {}}]}'), "malformed", id="another type"),
    pytest.param(says('{"statements": []}'), "empty", id="no statement"),
    pytest.param(says("[" * 5000), "malformed", id="deep nesting"),
    pytest.param(says("x" * 10_000_000), "malformed", id="ten megabytes"),
    pytest.param(says("{}", finish="tool_calls"), "malformed", id="a tool call"),
    pytest.param(faults.redirects_for_ever, "unreachable", id="a circle of redirects"),
]
SLOW = [
    pytest.param(faults.hangs, id="no answer"),
    pytest.param(faults.hangs_after_headers, id="headers only"),
    pytest.param(faults.hangs_in_the_middle, id="half a body"),
    pytest.param(faults.drips, id="one byte after the other"),
    pytest.param(faults.stays_silent_on_a_stream, id="a silent stream"),
]


@pytest.mark.parametrize(("behaviour", "reason"), QUICK)
def test_a_fault_is_answered_with_the_extractive_answer(
    behaviour: Behaviour, reason: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
):
    """The reply says why in a closed word; the key stands in no log, whatever is logged."""
    caplog.set_level(logging.DEBUG)
    drafted, _ = draft(behaviour)
    assert (drafted.statements, drafted.engine) == (EXTRACTIVE, EngineUsed("extractive", MODEL, reason))
    printed = capfd.readouterr()
    assert KEY not in caplog.text + printed.out + printed.err


@pytest.mark.parametrize("behaviour", SLOW)
def test_a_provider_that_does_not_finish_is_left_when_the_time_is_up(behaviour: Behaviour):
    """Not even a reply that drips byte by byte is waited for longer."""
    with connected(behaviour) as (model, _):
        started = time.monotonic()
        drafted = LLMEngine(model, budget_s=0.3).draft(FOUND)
        took = time.monotonic() - started
    assert (drafted.statements, drafted.engine) == (EXTRACTIVE, EngineUsed("extractive", MODEL, "timeout"))
    assert took < 2


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://127.0.0.1:{free}/v1", id="nothing listens"),
        pytest.param("https://127.0.0.1:{plain}/v1", id="no TLS where TLS was asked for"),
        pytest.param("http://no-such-host.invalid/v1", id="an unknown host"),
    ],
)
def test_a_provider_that_is_not_there(url: str):
    """A wrong address is a reason like any other."""
    with socket.create_server(("127.0.0.1", 0)) as spare:
        free = spare.getsockname()[1]
    with running(faults.closes) as provider:
        plain = provider.url.split(":")[2].split("/")[0]
        with closing(connect(url.format(free=free, plain=plain))) as model:
            drafted = LLMEngine(model, budget_s=5).draft(FOUND)
    assert drafted.engine == EngineUsed("extractive", MODEL, "unreachable")


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(faults.fails(503), id="an overloaded provider"),
        pytest.param(faults.fails(429, Retry_After="0"), id="a short limit"),
        pytest.param(faults.resets, id="a reset"),
        pytest.param(says(""), id="no words"),
    ],
)
def test_a_quick_fault_is_tried_again_once(first: Behaviour):
    """What passes is worth a second try; there is no third."""
    drafted, provider = draft(first, answers(*GOOD))
    assert (drafted.engine, len(provider.asked)) == (EngineUsed("llm", MODEL), 2)


@pytest.mark.parametrize(
    ("fault", "calls"),
    [
        pytest.param(faults.fails(503), 2, id="twice and no more"),
        pytest.param(faults.fails(401), 1, id="a wrong key stays wrong"),
        pytest.param(faults.fails(429, Retry_After="60"), 1, id="a minute is too long"),
    ],
)
def test_no_fault_is_tried_more_than_twice(fault: Behaviour, calls: int):
    """Nobody waits for a provider that asks for more time than the reader has."""
    _, provider = draft(fault)
    assert len(provider.asked) == calls


def test_a_fault_of_the_repair_keeps_what_passed():
    """The second call may fail in its own way; the first one's good sentences stay."""
    drafted, _ = draft(answers("Norland has denied the sinking.", GOOD[0]), faults.fails(500))
    assert (drafted.engine.fallback, GOOD[0] in [one.text for one in drafted.statements]) == (None, True)


def test_one_connection_serves_many_requests_at_once():
    """Threads share the model; one that fails does not disturb the others."""
    with connected(says(""), says(""), answers(*GOOD)) as (model, _):
        engine = LLMEngine(model, budget_s=10)
        drafts = [engine.draft(FOUND).engine for _ in range(3)]
    assert drafts[-1] == EngineUsed("llm", MODEL)


def test_no_trace_is_sent_anywhere(monkeypatch: pytest.MonkeyPatch):
    """Tracing that somebody has set up for other programs carries nothing of ours away."""
    with running(says("{}")) as tracer:
        for name, value in {"TRACING": "true", "ENDPOINT": tracer.url, "API_KEY": "ls-key"}.items():
            monkeypatch.setenv(f"LANGSMITH_{name}", value)
        drafted, _ = draft(answers(*GOOD))
        assert (drafted.engine, tracer.asked) == (EngineUsed("llm", MODEL), [])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        pytest.param({"chat_model": "nobody:x"}, "ONRECORD_CHAT_MODEL: must be provider:model", id="unknown provider"),
        pytest.param({"chat_model": "anthropic:x", "chat_api_key": KEY}, "onrecord[llm]", id="missing package"),
        pytest.param({"chat_model": "openai:x"}, "ONRECORD_CHAT_API_KEY: the provider needs a key", id="missing key"),
    ],
)
def test_a_model_that_cannot_be_opened_is_told_at_once(
    given: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch
):
    """The setting is named and what to do about it; the key is not repeated."""
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(BadSetting) as raised:
        open_chat_model(load_settings(**given))
    assert message in str(raised.value)
    assert KEY not in str(raised.value)


def test_without_a_model_nothing_is_opened():
    """No setting, no model, no import."""
    assert open_chat_model(load_settings()) is None


def test_a_foreign_address_is_not_sent_the_providers_own_key(monkeypatch: pytest.MonkeyPatch):
    """A local model behind the same protocol must not learn the key of the real provider."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with running(answers(*GOOD)) as provider:
        opened = open_chat_model(load_settings(chat_model=MODEL, chat_base_url=provider.url))
        assert opened is not None
        with closing(opened) as model:
            LLMEngine(model).draft(FOUND)
    assert provider.keys == ["Bearer none"]


def test_the_key_is_shown_nowhere():
    """Neither in the settings nor in the model that was opened with it."""
    settings = load_settings(chat_model=MODEL, chat_api_key=KEY)
    model = open_chat_model(settings)
    assert KEY not in f"{settings!r} {settings} {model!r} {json.dumps(settings.model_dump(mode='json'))}"


def test_a_captured_model_gets_nothing_through_the_whole_engine():
    """A sample of the hostile drafts, sent by a provider: at most the cited sentences are shown, in quotation marks."""
    sample = [attack for attack in attacks() if len(attack.records) == 1][::500]
    honest = {straight(pair.text) for pair in read_pairs()}  # an order behind a good sentence leaves the good one
    with connected(*(states((attack.text, [1])) for attack in sample for _ in range(2))) as (model, _):
        drafts = [LLMEngine(model, budget_s=10).draft(finding(*attack.records)) for attack in sample]
    said = {straight(one.text) for drafted in drafts for one in drafted.statements if one.by_model}
    assert (len(sample) >= 20, said - honest) == (True, set())
