"""Questions and stretches of articles as the judge's inputs."""

import pytest

from assistant.judge import Relation, Stretch, Voice
from assistant.judge.batch import UNKNOWN, Example, batch_of
from assistant.judge.story import OTHER, Label, Sentence
from assistant.judge.tokens import MOST, Coder, whole_words
from vectorstore.onnx_export import weights_folder


@pytest.fixture(scope="module")
def coder() -> Coder:
    """The tokenizer of the packaged model."""
    return Coder(weights_folder() / "tokenizer.json")


def test_a_short_stretch_is_one_window(coder: Coder) -> None:
    """Question, title and sentences, each closed; the spans hold the sentences' own tokens."""
    (window,) = coder.windows("Did he go?", Stretch("Mayor", ("He went.", "No.")))
    words = [coder.piece(text).ids for text in ("Did he go?", "Mayor", "He went.", "No.")]
    opened, closed = window.ids[0], window.ids[-1]
    assert window.ids == [opened, *words[0], closed, *words[1], closed, *words[2], closed, *words[3], closed]
    assert window.types == [0] * 6 + [1] * 9
    assert [tuple(window.ids[start:end]) for start, end in window.spans] == [words[2], words[3]]
    assert (window.first, window.fresh) == (0, 0)


def test_a_long_stretch_is_cut_into_windows_that_overlap(coder: Coder) -> None:
    """Every sentence is fresh in exactly one window, and no window is longer than the model takes."""
    sentences = tuple(
        f"Sentence {number} says that the ferry sank off the coast in bad weather." for number in range(90)
    )
    windows = list(coder.windows("Did the ferry sink?", Stretch("Ferry", sentences)))
    fresh = [at for one in windows for at in range(one.fresh, one.first + len(one.spans))]
    assert fresh == list(range(90))
    assert max(len(one.ids) for one in windows) <= MOST
    assert [one.fresh - one.first for one in windows[1:]] == [2] * (len(windows) - 1)


def test_a_sentence_longer_than_a_window_is_cut(coder: Coder) -> None:
    """Text without an end is read as far as there is room."""
    (window,) = coder.windows("q " * 500, Stretch("t " * 500, ("word " * 2000,)))
    assert len(window.ids) <= MOST


def test_targets_stand_where_the_words_stand(coder: Coder) -> None:
    """The source's tokens and the answer's are marked; what nobody marked is left out of the loss."""
    sentences = (
        Sentence("Ana Ruiz said twelve died.", Voice.ON_RECORD, (0, 8), ""),
        Sentence("It rained.", Voice.OUTLET, None, ""),
    )
    labels = (Label(Relation.AFFIRMS, True, (14, 20)), OTHER)
    marked = Example("one:1", "How many died?", "Title", sentences, labels, is_marked=True)
    unmarked = Example("two:1", "How many died?", "Title", sentences, labels, is_marked=False)
    batch = batch_of(coder, [marked, unmarked])
    places = coder.piece(sentences[0].text).places
    start = batch.ids[0].tolist().index(coder.piece(sentences[0].text).ids[0])
    words = [sentences[0].text[a:b] for a, b in places]
    assert batch.relations.tolist() == [[0, 4], [0, 4]]
    assert batch.voices.tolist() == [[1, 0], [1, 0]]
    assert batch.parties.tolist() == [[1, UNKNOWN], [UNKNOWN, UNKNOWN]]
    sources = [word for word, one in zip(words, batch.sources[0, start:], strict=False) if one == 1]
    answers = [word for word, one in zip(words, batch.answers[0, start:], strict=False) if one == 1]
    assert ("".join(sources), answers) == ("AnaRuiz", ["twelve"])
    assert set(batch.sources[1].tolist()) == {UNKNOWN}


@pytest.mark.parametrize(
    ("part", "whole"),
    [("ntwel", "Brantwell"), ("Brantwell", "Brantwell"), ("twell said", "Brantwell said"), ("Moss’s f", "Moss’s firm")],
)
def test_marked_words_are_whole_words(part: str, whole: str) -> None:
    """Tokens are parts of words; nobody is called "ntwel"."""
    text = "Brantwell said that Ida Moss’s firm, not Moss, paid."
    start = text.index(part)
    begin, end = whole_words(text, start, start + len(part))
    assert text[begin:end] == whole
