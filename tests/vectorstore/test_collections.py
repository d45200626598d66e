"""Collections: what one desk sees of a library that several share."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.article import Article
from tests.vectorstore.conftest import Opener
from tests.vectorstore.fakes import BAKERY, IRAN, QATAR, FakeModel, article
from vectorstore.errors import IdTaken, LibraryDamaged
from vectorstore.hit import Filter
from vectorstore.library import Library
from vectorstore.schema import SCHEMA_VERSION

DESKS = ("sports", "world", "s")
WORDS = ["truce", "talks", "harbour", "minister", "strike", "verdict", "ferry", "storm", "goal", "relay", "coach"]
READS = 10_000 if "FUZZ_CASES" in os.environ else 500  # make fuzz, and CI


def ids(library: Library, query: str, **limits: object) -> set[str]:
    """Articles that a search finds."""
    where = Filter(**limits)  # type: ignore[arg-type]  # as each test needs them
    return {hit.passage.article_id for hit in library.search(query, k=50, where=where).hits}


def test_a_desk_sees_its_own_articles_only(library: Library):
    """In the list, by id, in searches and in what was searched; whoever sees the whole library sees all."""
    sports, world = library.within("sports"), library.within("world")
    library.add([QATAR])
    sports.add([BAKERY])
    world.add([IRAN])
    pages = [[item.article.id for item in shelf.page().items] for shelf in (sports, world, library)]
    assert pages == [["sports/bakery"], ["world/iran"], ["sports/bakery", "qatar", "world/iran"]]
    found = [ids(shelf, "meeting talks bakery") for shelf in (sports, world, library)]
    assert found == [{"sports/bakery"}, {"world/iran"}, {"sports/bakery", "world/iran", "qatar"}]
    assert [shelf.scope().articles for shelf in (sports, world, library)] == [1, 1, 3]


def test_two_desks_may_use_the_same_id(library: Library):
    """Each reads back what it sent, and a second sending changes nothing."""
    sports, world = library.within("sports"), library.within("world")
    statuses = [shelf.add([one])[0].status for shelf, one in ((sports, IRAN), (world, replace(IRAN, body="Other.")))]
    again = sports.add([IRAN])[0]
    bodies = [shelf.get("iran").article.body for shelf in (sports, world)]  # type: ignore[union-attr]  # stored above
    assert (statuses, again.status, again.id) == (["created", "created"], "unchanged", "sports/iran")
    assert bodies == [IRAN.body, "Other."]


def test_an_id_may_be_given_whole_or_without_its_collection(library: Library):
    """What a reply names can be sent back as it is."""
    sports = library.within("sports")
    sports.add([BAKERY])
    sports.add([replace(BAKERY, id="sports/bakery", title="New title")])
    read = [sports.get(id_).article.title for id_ in ("bakery", "sports/bakery")]  # type: ignore[union-attr]  # stored above
    assert (read, library.scope().articles) == (["New title", "New title"], 1)


def test_what_another_desk_holds_cannot_be_read_removed_or_replaced(library: Library):
    """Not by its whole id either: the name of another collection is part of an id like any other text."""
    sports, world = library.within("sports"), library.within("world")
    world.add([IRAN])
    tries = ("iran", "world/iran", "sports/world/iran")
    assert [sports.get(id_) for id_ in tries] == [None] * 3
    assert [sports.remove(id_) for id_ in tries] == [False] * 3
    assert (sports.fetch(tries), sports.copies_of("world/iran")) == ({}, ())
    assert sports.add([replace(IRAN, id="world/iran")])[0].id == "sports/world/iran"
    assert world.get("iran").article.body == IRAN.body  # type: ignore[union-attr]  # stored above


def test_an_article_stays_in_its_collection_when_it_is_replaced_from_outside(library: Library):
    """Whoever sees the whole library may correct it."""
    sports = library.within("sports")
    sports.add([BAKERY])
    library.add([replace(BAKERY, id="sports/bakery", title="Corrected")])
    assert sports.get("bakery").article.title == "Corrected"  # type: ignore[union-attr]  # stored above


def test_an_id_that_only_looks_like_a_desk_s_is_not_taken_over(library: Library):
    """An article of no collection whose id begins with the name of one belongs to none."""
    library.add([replace(BAKERY, id="sports/bakery")])
    sports = library.within("sports")
    with pytest.raises(IdTaken):
        sports.add([BAKERY])
    assert (sports.get("bakery"), sports.remove("bakery"), sports.scope().articles) == (None, False, 0)


REPORT = "The minister said the talks in Doha would go on for another week, and that both sides had agreed to a list. "
REPORT += "Two officials of the delegation confirmed the date and the place of the next round of talks on Thursday."


def test_a_copy_names_no_article_of_another_desk(library: Library):
    """Copies are known across desks, so that a report counts once for whoever sees all of them."""
    sports, world = library.within("sports"), library.within("world")
    world.add([article("first", REPORT)])
    added = sports.add([article("second", REPORT, day=1), article("third", REPORT, day=2)])
    assert [one.copy_of for one in added] == [None, "sports/second"]
    assert [one.article.id for one in sports.copies_of("second")] == ["sports/third"]
    stored = library.fetch(["world/first", "sports/second", "sports/third"]).values()
    assert [one.copy_of for one in stored] == [None, "world/first", "world/first"]


def test_collections_survive_export_and_import(library: Library, tmp_path: Path):
    """A restored library shows each desk the same."""
    library.within("sports").add([BAKERY])
    library.add([IRAN])
    library.export(tmp_path / "all")
    library.close()
    with Library.open(tmp_path / "restored", FakeModel()) as restored:
        restored.import_archive(tmp_path / "all")
        assert [shelf.scope().articles for shelf in (restored, restored.within("sports"))] == [2, 1]


def test_a_library_of_the_first_version_is_brought_up_to_date_by_its_writer(home: Path, open_library: Opener):
    """What it holds belongs to no collection and is found as before; a reader alone changes nothing and says so."""
    with open_library() as library:
        library.add([IRAN])
    with sqlite3.connect(home / "library.sqlite") as database:
        database.execute("DROP INDEX article_collection")
        database.execute("ALTER TABLE article DROP COLUMN collection")
        database.execute("UPDATE meta SET value = '1' WHERE key = 'schema'")
    database.close()
    with pytest.raises(LibraryDamaged, match="onrecord library check"):
        open_library(read_only=True)
    with open_library() as library:
        assert (ids(library, "meeting"), library.within("sports").scope().articles) == ({"iran"}, 0)
        assert (library.verify(deep=True).is_sound, SCHEMA_VERSION) == (True, 3)


@pytest.fixture
def shared(library: Library) -> dict[str | None, Library]:
    """Three desks, one of them named like the beginning of another, and articles of none; ids and words overlap."""
    dice = random.Random(8)
    shelves: dict[str | None, Library] = {None: library} | {name: library.within(name) for name in DESKS}
    for shelf in shelves.values():
        shelf.add([_random_article(dice, number) for number in range(25)])
    return shelves


def _random_article(dice: random.Random, number: int) -> Article:
    body = " ".join(f"The {' '.join(dice.choices(WORDS, k=6))} was reported." for _ in range(3))
    source, tags = dice.choice(["Reuters", "Le Monde"]), (dice.choice(["Iran", "Food"]),)
    return article(f"a{number}", body, day=dice.randrange(9), source=source, tags=tags)


def test_generated_reads_cross_no_collection(shared: dict[str | None, Library]):
    """Searches with every filter, pages, and ids of all desks in all forms: nothing of another desk, ever."""
    dice = random.Random(80)
    crossed: list[str] = []
    seen = 0
    for _ in range(READS):
        name = dice.choice(DESKS)
        found = list(_read(dice, shared[name]))
        seen += len(found)
        crossed += [id_ for id_ in found if not id_.startswith(f"{name}/a")]
    assert (crossed, seen > READS) == ([], True)


class _EverySeq:
    """A vector index that pays no heed to what may be seen."""

    def __init__(self, library: Library) -> None:
        self._all = [id_ for part, _ in library._parts.store.vectors(batch=100) for id_ in part]

    def rank(self, *_: object, **__: object) -> list[str]:
        """Every passage of the library."""
        return self._all


def test_a_faulty_index_shows_nothing_of_another_desk(library: Library, monkeypatch: pytest.MonkeyPatch):
    """Each hit is looked up under the filter again; private names, because no public one can make an index lie."""
    sports, world = library.within("sports"), library.within("world")
    sports.add([BAKERY])
    world.add([IRAN, QATAR])
    faulty = replace(library._parts.searcher, exact=_EverySeq(library))
    monkeypatch.setattr(sports, "_parts", replace(library._parts, searcher=faulty))
    assert ids(sports, "talks and meetings") == {"sports/bakery"}


def _read(dice: random.Random, shelf: Library) -> Iterator[str]:
    """The ids that one read of a random kind gives."""
    where = Filter(
        sources=frozenset(dice.choice([(), ("Reuters",), ("reuters", "Le Monde")])),
        tags=frozenset(dice.choice([(), ("iran",)])),
        as_of=dice.choice([None, article("x", "X.", day=4).published_at]),
        collection=dice.choice([None, "sports", "world", ""]),  # what a caller might smuggle in
    )
    kind = dice.randrange(4)
    if kind == 0:
        for hit in shelf.search(" ".join(dice.choices(WORDS, k=3)), k=20, where=where).hits:
            yield hit.passage.article_id
    elif kind == 1:
        yield from (item.article.id for item in shelf.page(where, limit=30).items)
    else:
        forms = [f"a{dice.randrange(25)}", f"{dice.choice(DESKS)}/a{dice.randrange(25)}", "../world/a1", "%/a1", "s/_1"]
        found = shelf.fetch(forms) if kind == 2 else {id_: shelf.get(id_) for id_ in forms}
        yield from (stored.article.id for stored in found.values() if stored)
