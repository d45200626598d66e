"""A running server is tested from outside and gives the same figures as the same desk in this process."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import httpx2
import pytest

from api.app import create_app
from api.policy import Policy
from api.server import Server as Running
from api.server import configure, listen, url_of
from assistant.briefer import Request
from assistant.build import Desk, open_desk
from assistant.judge import Judgement, Relation, Stretch, Voice
from assistant.settings import Settings
from evals.__main__ import main
from evals.corpus import Corpus
from evals.errors import BadAnswer, CannotRun
from evals.judge import judge
from evals.report import make_report, to_json
from evals.run import fill_library, run_cases
from evals.server import RefusedByServer, Server, check_articles
from evals.wire import write_answer
from ingest import Article
from tests.vectorstore.fakes import FakeModel
from vectorstore import Filter

Make = Callable[..., Any]


class WordJudge:
    """Goes by single words: "denied" withholds, "said" affirms on record, all else is other."""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """One judgement for each sentence."""
        return [[self._one(sentence) for sentence in stretch.sentences] for stretch in stretches]

    def _one(self, sentence: str) -> Judgement:
        relation = Relation.WITHHOLDS if "denied" in sentence else Relation.OTHER
        relation = Relation.AFFIRMS if " said " in sentence else relation
        relations = {one: 0.92 if one is relation else 0.02 for one in Relation}
        voices = {one: 0.85 if one is Voice.UNNAMED else 0.05 for one in Voice}
        return Judgement(relations, voices, 0.0, None, None)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A real desk on a real library, with small stand-ins for the two models."""
    monkeypatch.setattr("assistant.build.open_model", lambda name, cache: FakeModel())
    monkeypatch.setattr("assistant.build.TrainedJudge", lambda cache: WordJudge())
    with open_desk(Settings(home=tmp_path / "library"), command="test") as desk:
        yield desk


@contextmanager
def serving(desk: Desk) -> Iterator[str]:
    """The address of a server over the desk."""
    app = create_app(desk, policy=Policy(max_answers=64))
    server = Running(configure(app), app.state.streams)
    with listen("127.0.0.1", 0) as listener:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield url_of(listener)
        server.should_exit = True
        thread.join(timeout=30)


@pytest.fixture
def corpus(make_case: Make, make_corpus: Make) -> Corpus:
    """Four cases, one of them a follow-up, one limited by outlet and moment."""
    return make_corpus(  # type: ignore[no-any-return]  # a fixture that builds
        make_case(relevant={"bridge-first": 2}),
        make_case(id="bridge-02", question="Did the county confirm cracks in the Marlow bridge?"),
        make_case(id="bridge-03", history=["Were cracks found in the Marlow bridge?"], question="Who said that?"),
        make_case(
            {"status": "no_evidence", "unverified": False, "abstained": True},
            id="bridge-04",
            question="Was the Marlow bridge closed?",
            as_of="2025-03-01T00:00:00Z",
            sources=["Marlow Echo"],
        ),
    )


def test_server_gives_the_same_report_as_the_desk_itself(desk: Desk, corpus: Corpus) -> None:
    """Over HTTP and in process the answers, and so every figure and reason, are the same bytes."""
    fill_library(desk.library, corpus)
    inside = run_cases(corpus, corpus.cases, library=desk.library, briefer=desk.briefer)
    with serving(desk) as url, Server(url) as server:
        assert check_articles(server, corpus) == 0
        outside = run_cases(corpus, corpus.cases, library=server, briefer=server, threads=3)
    assert [result.failure for result in outside] == [None] * 4
    reports = [to_json(make_report(corpus, judge(results)), timings=False) for results in (inside, outside)]
    assert reports[0] == reports[1]


def test_command_ingests_asks_saves_and_resumes(
    desk: Desk, corpus: Corpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The articles are sent, the cases asked, and a second call with --resume asks only what is missing."""
    run, files = str(tmp_path / "run.jsonl"), [str(tmp_path / f"{name}.json") for name in ("one", "two", "three")]
    with serving(desk) as url:
        always = ["run", "--url", url, "--save", run, "--no-timings"]
        codes = [main([*always, "--ingest", "--json", files[0]], load=lambda: corpus)]
        lines = (tmp_path / "run.jsonl").read_text().split("\n")
        (tmp_path / "run.jsonl").write_text("\n".join(lines[:3]) + "\n")
        codes.append(main([*always, "--resume", "--json", files[1]], load=lambda: corpus))
    codes.append(main(["report", run, "--no-timings", "--json", files[2]], load=lambda: corpus))
    reports = [Path(file).read_text() for file in files]
    assert codes == [0, 0, 0]
    assert reports[0] == reports[1] == reports[2]
    assert "4 of 4 cases over 1 articles" in capsys.readouterr().out


def test_server_without_the_articles_is_refused(desk: Desk, corpus: Corpus, article: Article) -> None:
    """Missing articles, articles with other content, and articles of others are three different things."""
    with serving(desk) as url, Server(url) as server:
        with pytest.raises(CannotRun, match="lacks 1 of 1 articles: send them with --ingest"):
            check_articles(server, corpus)
        server.add([article, Article("other", "Other", "Other text here.", "Echo", article.published_at)])
        assert check_articles(server, corpus) == 1
        server.add([Article(article.id, article.title, article.body + " More.", article.source, article.published_at)])
        with pytest.raises(CannotRun, match="holds 'bridge-first' with other content"):
            check_articles(server, corpus)


def replying(*replies: httpx2.Response | Exception, waits: list[float] | None = None) -> tuple[Server, list[Any]]:
    """A server that gives these replies in order, and the requests that it got."""
    left, seen = list(replies), []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        reply = left.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    client = httpx2.Client(transport=httpx2.MockTransport(handle), base_url="http://server.example")
    return Server("", client=client, sleep=(waits if waits is not None else []).append), seen


def test_question_is_sent_by_the_contract(make_answer: Make) -> None:
    """The moment, the outlets, the engine and the conversation go out under the contract's names."""
    server, seen = replying(httpx2.Response(200, json=write_answer(make_answer())))
    where = Filter(sources=frozenset({"Echo", "A"}))
    assert server.ask(Request("Was it?", "con_1", where, "llm")) == make_answer()
    assert json.loads(seen[0].content) == {
        "question": "Was it?",
        "conversation_id": "con_1",
        "engine": "llm",
        "filters": {"sources": ["A", "Echo"]},
    }


def test_busy_server_is_asked_again_a_few_times(make_answer: Make) -> None:
    """It is given the time that it asks for, at most a minute, and not for ever."""
    busy = httpx2.Response(429, headers={"Retry-After": "90"})
    waits: list[float] = []
    server, _ = replying(
        busy, httpx2.Response(503), httpx2.Response(200, json=write_answer(make_answer())), waits=waits
    )
    assert (server.ask(Request("Was it?")), waits) == (make_answer(), [60.0, 4.0])
    server, seen = replying(*[httpx2.Response(429)] * 9)
    with pytest.raises(RefusedByServer, match="POST /v1/chat was answered with 429"):
        server.ask(Request("Was it?"))
    assert len(seen) == 6


@pytest.mark.parametrize(
    ("reply", "error", "message"),
    [
        (httpx2.Response(401), CannotRun, "answered with 401: is ONRECORD_API_KEY set"),
        (httpx2.Response(404), CannotRun, "is this an Onrecord server"),
        (httpx2.ConnectError("refused"), CannotRun, "cannot be reached"),
        (httpx2.Response(422, json={}), RefusedByServer, "answered with 422"),
        (httpx2.Response(200, text="<html>"), BadAnswer, "is not JSON"),
        (httpx2.Response(200, json=[1]), BadAnswer, "no JSON object"),
    ],
    ids=["no-key", "no-server-of-ours", "nobody-there", "one-question", "html", "list"],
)
def test_faults_of_the_server_and_of_one_question_are_told_apart(
    reply: httpx2.Response | Exception, error: type[Exception], message: str
) -> None:
    """A server that is not there, or lets nobody in, ends the run; one bad reply is the miss of one case."""
    server, _ = replying(reply)
    with pytest.raises(error, match=message):
        server.ask(Request("Was it?"))


def test_article_is_fetched_once(desk: Desk, corpus: Corpus) -> None:
    """A cited article is the same for every case, and servers count requests."""
    with serving(desk) as url, Server(url) as server:
        server.add(corpus.articles)
        assert server.get("bridge-first") is server.get("bridge-first")
        assert server.get("no-such-article") is None


def test_key_comes_from_the_environment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No command line and no file holds it."""
    monkeypatch.setenv("ONRECORD_API_KEY", "secret-key")
    with Server("http://server.example") as server:
        assert (
            server._client.headers["authorization"] == "Bearer secret-key"
        )  # what is sent is not to be seen otherwise


def test_server_that_is_not_there_is_exit_2(corpus: Corpus, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody there is neither a pass nor a regression."""
    with listen("127.0.0.1", 0) as listener:
        url = url_of(listener)
    assert main(["run", "--url", url], load=lambda: corpus) == 2
    assert "cannot be reached" in capsys.readouterr().err
