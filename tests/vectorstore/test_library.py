"""Adding, replacing, removing, reading: what a library promises about articles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from ingest.sentences import Span
from tests.vectorstore.conftest import NOW
from tests.vectorstore.fakes import BAKERY, FIRST_DAY, IRAN, QATAR, FakeModel, article
from vectorstore import Added, Filter, Library, Scope, SearchResult, StoredArticle


def test_added_article_comes_back_as_it_went_in(library: Library):
    """An article is returned with every field it was added with, the time and hash of its version, its sentences."""
    full = article(
        "full",
        "Tehran said no. “Kein Wort”, said Zoë — 会談.",
        updated_at=FIRST_DAY + timedelta(microseconds=1),
        url="https://example.org/a",
        author="A. Writer",
        language="en",
        tags=("Iran", "Talks"),
    )
    library.add([full])
    sentences = (Span(0, 15), Span(16, 43))
    assert library.get("full") == StoredArticle(full, NOW, full.content_hash, None, 1, sentences)


def test_adding_says_what_became_of_each_article(library: Library):
    """New articles are created, the same content is left alone, changed content replaces the old version."""
    changed = article("iran", "Iran confirmed the meeting. The foreign ministry named the place.")
    outcome = [library.add([IRAN, QATAR]), library.add([IRAN]), library.add([changed])]
    assert outcome == [
        [Added("iran", "created", 1, None), Added("qatar", "created", 1, None)],
        [Added("iran", "unchanged", 1, None)],
        [Added("iran", "replaced", 1, None)],
    ]


def test_repeated_adding_changes_nothing(library: Library):
    """Adding the same articles ten times leaves the library in the state of the first time."""
    library.add([IRAN, QATAR])
    first = library.generation, library.verify(deep=True)
    for _ in range(10):
        library.add([IRAN, QATAR])
    assert (library.generation, library.verify(deep=True)) == first


def test_same_id_twice_in_one_call_keeps_the_later_version(library: Library):
    """When one call brings an id twice, both are stored in order and the later one stays."""
    later = article("iran", "Iran confirmed the meeting.")
    added = library.add([IRAN, later])
    stored = library.get("iran")
    assert ([item.status for item in added], stored and stored.article) == (["created", "replaced"], later)


def test_callback_hears_of_each_article_in_order(library: Library):
    """Whoever watches an addition is told of every article as soon as it is safe, in the order given."""
    heard: list[Added] = []
    returned = library.add([IRAN, QATAR, IRAN], on_article=heard.append)
    assert heard == returned


def test_article_without_text_is_kept_but_never_found(library: Library):
    """An article with an empty body is stored with no passage and disturbs no search."""
    added = library.add([article("empty", "   "), QATAR])
    found = [hit.passage.article_id for hit in library.search("truce").hits]
    assert (added[0], found) == (Added("empty", "created", 0, None), ["qatar"])


def test_failed_batch_stores_nothing_of_it(library: Library):
    """When embedding fails, no trace of the articles at hand is stored and the next addition works."""

    class Broken(FakeModel):
        def encode(self, texts):  # noqa: ANN001, ANN202 - as in FakeModel
            raise RuntimeError("out of memory")

    with Library.open(library.home.parent / "other", Broken()) as other:
        with pytest.raises(RuntimeError, match="out of memory"):
            other.add([IRAN])
        assert (other.scope(), other.generation) == (Scope(0, 0, None, None), 0)


def test_fetch_returns_what_exists_in_the_order_asked(library: Library):
    """Fetching several ids leaves out unknown ones and keeps the order of the request."""
    library.add([IRAN, QATAR, BAKERY])
    assert list(library.fetch(["bakery", "nowhere", "iran"])) == ["bakery", "iran"]


def test_pages_run_from_newest_to_oldest_without_gap_or_repetition(library: Library):
    """Following `next` shows every article exactly once, newest first."""
    library.add([article(f"a{day}", "Iran spoke.", day=day // 2) for day in range(7)])
    seen: list[str] = []
    mark: str | None = None
    while True:
        page = library.page(after=mark, limit=3)
        seen += [item.article.id for item in page.items]
        mark = page.next
        if mark is None:
            break
    assert seen == ["a6", "a5", "a4", "a3", "a2", "a1", "a0"]


def test_page_mark_of_unknown_form_is_refused(library: Library):
    """A made-up page mark raises an error that shows it."""
    with pytest.raises(ValueError, match="'; DROP TABLE article'"):
        library.page(after="'; DROP TABLE article'", limit=5)


def test_scope_counts_what_a_filter_leaves(library: Library):
    """The scope of a filter names articles, outlets and the first and last publication; of nothing, no dates."""
    library.add([IRAN, QATAR, BAKERY])
    scopes = [library.scope(), library.scope(Filter(sources=frozenset({"nobody"})))]
    last = FIRST_DAY + timedelta(days=2)
    assert scopes == [Scope(3, 3, FIRST_DAY, last), Scope(0, 0, None, None)]


def test_removing_says_whether_there_was_something(library: Library):
    """Removing returns True once and False afterwards."""
    library.add([IRAN])
    assert [library.remove("iran"), library.remove("iran"), library.remove("never")] == [True, False, False]


def test_everything_survives_closing(open_library: Callable[..., Library]):
    """A library that is closed and opened again gives the same answers, articles and generation."""
    first = open_library()
    first.add([IRAN, QATAR, BAKERY])
    before = first.search("meeting in Muscat").hits, first.get("iran"), first.generation
    first.close()
    second = open_library()
    assert (second.search("meeting in Muscat").hits, second.get("iran"), second.generation) == before


def test_empty_library_finds_nothing(library: Library):
    """Searching a library without articles returns no hit and no error."""
    assert (library.search("Iran").hits, library.verify(deep=True).is_sound) == ((), True)


@pytest.mark.parametrize("query", ["", "   ", "\n"], ids=["empty", "blanks", "newline"])
def test_query_without_words_finds_nothing(library: Library, query: str):
    """A blank query has no answer and costs nothing."""
    library.add([IRAN])
    assert library.search(query) == SearchResult(())


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "meeting AND",
        "NEAR(meeting)",
        "meeting*",
        "text:meeting",
        "meeting -iran",
        "(((",
        "\ud800 meeting",
        "会談 \x00",
    ],
    ids=["quote", "and", "near", "star", "column", "minus", "brackets", "surrogate", "nul"],
)
def test_no_query_is_an_operator(library: Library, query: str):
    """Whatever a user types is searched as words; nothing of it is an instruction to the index."""
    library.add([IRAN])
    assert [hit.passage.article_id for hit in library.search(query).hits] == ["iran"]


def test_search_needs_room_for_one_hit(library: Library):
    """Asking for no hits is refused with the number that was given."""
    with pytest.raises(ValueError, match="got 0"):
        library.search("Iran", k=0)


def test_search_says_what_each_step_cost(library: Library):
    """A result carries the milliseconds of embedding, both indexes and fusion."""
    library.add([IRAN])
    assert list(library.search("Iran").timings_ms) == ["embed", "dense", "lexical", "fuse"]


def test_hit_passage_is_cut_from_the_body(library: Library):
    """The text of every hit equals the body between its offsets, and so do its sentences."""
    library.add([IRAN])
    passage = library.search("meeting").hits[0].passage
    sentences = [IRAN.body[span.start : span.end] for span in passage.sentences]
    assert (passage.text, sentences) == (
        IRAN.body[passage.start : passage.end],
        ["Iran neither confirmed nor denied the meeting in Muscat.", "The foreign ministry declined to comment."],
    )


def test_disguised_article_is_found_by_what_a_reader_sees(library: Library):
    """Hidden and borrowed letters keep no article from being found by its plain words, in both indexes."""
    library.add([article("hidden", "Ir\u200ban denied the tаlks."), article("plain", "Iran denied the talks.", day=1)])
    first, second = library.search("Iran talks").hits
    found = {(hit.passage.article_id, hit.lexical_rank is not None, round(hit.score, 3)) for hit in (first, second)}
    odd = [library.fetch([id_])[id_].oddities for id_ in ("hidden", "plain")]
    assert (found, odd) == (
        {("hidden", True, round(first.score, 3)), ("plain", True, round(second.score, 3))},
        [("invisible_characters", "lookalike_letters"), ()],
    )


def test_disguised_article_goes_without_trace(library: Library):
    """An article whose words were indexed as they look is taken out of the word index by the same words."""
    library.add([article("hidden", "Ir\u200ban denied the tаlks."), QATAR])
    library.remove("hidden")
    assert (library.search("Iran").hits[0].lexical_rank, library.verify(deep=True).is_sound) == (None, True)
