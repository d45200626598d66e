"""Metrics: what the doors count, for Prometheus, in a registry of their own. No label holds what was asked."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from assistant.answer import Answer
from assistant.briefer import Briefer
from vectorstore import Library
from vectorstore.errors import LibraryError

REQUEST_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 10, 25)  # seconds
STAGE_BUCKETS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5, 20)  # seconds
_log = logging.getLogger("onrecord.api")


class Metrics:
    """The counts of one app."""

    def __init__(self) -> None:
        self.registry = own = CollectorRegistry()
        self._requests = Counter("onrecord_requests", "Requests answered.", ("method", "route", "status"), registry=own)
        self._request_seconds = Histogram(
            "onrecord_request_seconds",
            "Whole requests; of a stream, until its end.",
            ("route",),
            buckets=REQUEST_BUCKETS,
            registry=own,
        )
        self._stages = Histogram(
            "onrecord_stage_seconds", "Stages of answering.", ("stage",), buckets=STAGE_BUCKETS, registry=own
        )
        self._answers = Counter("onrecord_answers", "Answers given.", ("status", "engine"), registry=own)
        self._withheld = Counter(
            "onrecord_withheld_statements", "Sentences that did not pass their checks.", registry=own
        )
        self._fallbacks = Counter("onrecord_engine_fallbacks", "Answers that another engine had to word.", registry=own)
        self._refused = Counter("onrecord_refused_requests", "Requests refused under load.", ("reason",), registry=own)
        self._in_work = Gauge("onrecord_in_work", "What is being worked on now.", ("what",), registry=own)
        for reason in ("busy", "rate"):  # a rate() over a counter that appears with its first count misses that count
            self._refused.labels(reason)

    def count_request(self, method: str, route: str, status: int, seconds: float) -> None:
        """A request has ended."""
        self._requests.labels(method if method in _METHODS else "other", route, str(status)).inc()
        self._request_seconds.labels(route).observe(seconds)

    @contextmanager
    def of_answers(self, briefer: Briefer) -> Iterator[None]:
        """While it lasts, every answer of this briefer is counted, whichever door asked."""
        briefer.listeners.append(self.count_answer)
        try:
            yield
        finally:
            briefer.listeners.remove(self.count_answer)

    def count_answer(self, answer: Answer, withheld: int) -> None:
        """An answer has been made, with so many sentences withheld."""
        self._answers.labels(answer.status.value, answer.engine.name).inc()
        self._withheld.inc(withheld)
        if answer.engine.fallback is not None:
            self._fallbacks.inc()
        for stage, milliseconds in answer.timings_ms.items():
            self._stages.labels(stage).observe(milliseconds / 1000)

    def count_shed(self) -> None:
        """A request was refused because too many are being worked on."""
        self._refused.labels("busy").inc()

    def count_limited(self) -> None:
        """A request was refused because its sender has sent too many."""
        self._refused.labels("rate").inc()

    def watch(self, what: str, taken: Callable[[], float]) -> None:
        """Reads a level whenever metrics are read."""
        self._in_work.labels(what).set_function(taken)

    def page(self, library: Library) -> bytes:
        """Everything, with the size of the library, in the text format of Prometheus."""
        sizes = CollectorRegistry()
        sizes.register(_LibrarySize(library))
        return generate_latest(self.registry) + generate_latest(sizes)


_METHODS = frozenset("GET HEAD POST PUT PATCH DELETE OPTIONS".split())  # noqa: SIM905 - anything else is the caller's


class _LibrarySize(Collector):
    """Read when asked for, so that it is never out of date."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Articles, passages, generations and room; only `onrecord_library_up` 0 where the library cannot be read."""
        try:
            found = self._library.checkup()
        except (LibraryError, OSError) as error:
            _log.error("the library cannot be measured: %s", type(error).__name__)
            yield GaugeMetricFamily("onrecord_library_up", "1 if the library can be read.", 0)
            return
        yield GaugeMetricFamily("onrecord_library_up", "1 if the library can be read.", 1)
        yield GaugeMetricFamily("onrecord_library_articles", "Articles stored.", found.articles)
        yield GaugeMetricFamily("onrecord_library_passages", "Passages that can be found.", found.passages)
        yield GaugeMetricFamily("onrecord_library_generation", "Writes so far.", found.generation)
        yield GaugeMetricFamily("onrecord_index_generation", "Writes that the vector index has seen.", found.indexed)
        yield GaugeMetricFamily("onrecord_disk_free_bytes", "Room where the library is.", found.free_bytes)
