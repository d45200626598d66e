"""Another embedding model for a library: every article is split and embedded again, all in one transaction."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from vectorstore import additions, lexical
from vectorstore.embedding import EmbeddingModel
from vectorstore.rows import stored_article
from vectorstore.schema import ARTICLE, PASSAGE
from vectorstore.store import Store, write_meta
from vectorstore.times import from_micros
from vectorstore.writes import insert_passages, next_generation


def embed_again(store: Store, model: EmbeddingModel) -> None:
    """Replace all passages and vectors by those of the model and record it; a stop on the way changes nothing.

    Readers in other processes have to be opened again: they hold vectors of the old model.
    """
    with store.writing() as connection:
        next_generation(connection)
        connection.execute(delete(PASSAGE))
        lexical.recreate(connection)
        for seq in connection.execute(select(ARTICLE.c.seq).order_by(ARTICLE.c.seq)).scalars().all():
            _embed_article(connection, seq, model)
        write_meta(
            connection,
            model=model.name,
            model_fingerprint=model.fingerprint,
            dimension=str(model.dimension),
        )


def _embed_article(connection: Connection, seq: int, model: EmbeddingModel) -> None:
    row = connection.execute(select(ARTICLE).where(ARTICLE.c.seq == seq)).mappings().one()
    article = stored_article(row, copy_of=None, tags=(), sentences=()).article
    prepared = additions.prepare([article], model, lambda: from_micros(row["ingested_at"]))[0]
    insert_passages(connection, seq, prepared)
