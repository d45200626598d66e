"""Train the judge from our own labelled stories: `python -m assistant.judge.train`.

Minutes on a GPU (`--device cuda`), hours on two cores; `--start WEIGHTS --minutes N` goes on from weights for so long.
One story in twelve is held out and scored; the printed figures are those of docs/judge.md.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import random
import re
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from assistant.judge import Relation, Voice, asked_of
from assistant.judge.batch import RELATIONS, UNKNOWN, VOICES, Batch, Example, batch_of
from assistant.judge.learner import Autocast, Masters
from assistant.judge.network import Network
from assistant.judge.story import OTHER, Sentence, Story, read_stories
from assistant.judge.tokens import Coder

LOG = logging.getLogger(__name__)
HERE = Path(__file__).parent
STORIES = HERE / "stories"
WEIGHTS = HERE / "weights.npz"
HELD_OUT = 12  # every twelfth story
FOREIGN = 0.35  # questions of another story, for each of a story's own: nothing in it bears on them
RENAMED = 0.2  # share of questions that are put again with somebody else's name: the story says nothing of that
UNTITLED, CROPPED = 0.1, 0.35  # shares of examples that lose their title, or their first or last sentences
OF_ACTOR = 0.3  # share of yes/no questions that are put as whether somebody in the story said so
RELATION_WEIGHTS = {  # in the loss: four labels in five are OTHER
    Relation.AFFIRMS: 1.0,
    Relation.DENIES: 1.2,
    Relation.WITHHOLDS: 1.2,
    Relation.PLANS: 1.1,
    Relation.OTHER: 0.6,
}
VOICE_WEIGHT, PARTY_WEIGHT, SOURCE_WEIGHT, ANSWER_WEIGHT = 0.3, 0.3, 0.4, 0.4  # of the other heads' losses
SMOOTHING = 0.05
WARM_UP = 100  # steps


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    epochs: int = 8
    seed: int = 7
    batch: int = 32  # examples
    rate: float = 1e-4
    device: str = "cpu"
    minutes: float | None = None
    """Stop after so long, the rate falling with the time; None trains every epoch."""


def read_all(folder: Path) -> list[Story]:
    """Every story of the folder, file by file.

    Raises:
        BadStory: a file does not keep to the form.
    """
    return [story for path in sorted(folder.glob("*.story")) for story in read_stories(path)]


def split(stories: Sequence[Story]) -> tuple[list[Story], list[Story]]:
    """Those to learn from, and those held out."""
    return [s for at, s in enumerate(stories) if at % HELD_OUT], list(stories[::HELD_OUT])


def examples_of(stories: Sequence[Story]) -> list[Example]:
    """Every question of every story."""
    return [
        Example(story.name, asked.text, story.title, story.sentences, asked.labels, story.is_marked)
        for story in stories
        for asked in story.questions
    ]


def epoch_of(stories: Sequence[Story], generator: random.Random) -> list[Example]:
    """The examples of one epoch: every question, some of them shortened, and questions of other stories."""
    own = [_varied(example, generator) for example in examples_of(stories)]
    foreign = [_foreign(stories, generator) for _ in range(int(FOREIGN * len(own)))]
    renamed = [_renamed(example, stories, generator) for example in own if generator.random() < RENAMED]
    return own + foreign + [example for example in renamed if example is not None]


def _varied(example: Example, generator: random.Random) -> Example:
    if example.is_marked and not example.has_answers and generator.random() < OF_ACTOR:
        example = _of_actor(example, generator)
    if generator.random() < UNTITLED:
        example = replace(example, title="")
    count = len(example.sentences)
    if count > 3 and generator.random() < CROPPED:
        first = generator.choice([0, 0, 1, 2, count // 2])
        last = generator.randint(min(count, first + 3), count)
        example = replace(example, sentences=example.sentences[first:last], labels=example.labels[first:last])
    return example


def _of_actor(example: Example, generator: random.Random) -> Example:
    """The same claim, asked of one source: the party is now that source and nobody else."""
    named = [(sentence, _own_words(sentence)) for sentence in example.sentences if sentence.voice is Voice.ON_RECORD]
    actors = [sentence for sentence, words in named if words]
    if not actors:
        return example
    actor = generator.choice(actors)
    own = _own_words(actor)
    labels = tuple(
        replace(label, party=sentence.voice is Voice.ON_RECORD and bool(_own_words(sentence) & own))
        for sentence, label in zip(example.sentences, example.labels, strict=True)
    )
    name = actor.speaker or actor.text[slice(*actor.source)] if actor.source else actor.speaker
    return replace(example, asked=asked_of(name, example.asked), labels=labels)


def _own_words(sentence: Sentence) -> set[str]:
    """The names in the words for who says it, by which the same source is known again."""
    words = sentence.speaker or (sentence.text[slice(*sentence.source)] if sentence.source else "")
    return {word for word in CAPITAL.findall(words) if word not in {"The", "A", "An", "Its", "His", "Her", "He", "She"}}


CAPITAL = re.compile(r"\b[A-Z][\w’'-]+")


def _renamed(example: Example, stories: Sequence[Story], generator: random.Random) -> Example | None:
    """The same question about other people or places; None where it names nobody of the story."""
    text = " ".join([example.title, *(sentence.text for sentence in example.sentences)])
    named = [match for match in NAME.finditer(example.asked) if match.start() and match.group() in text]
    others = [name for sentence in generator.choice(stories).sentences for name in NAME.findall(sentence.text[1:])]
    others = [name for name in others if name not in text]
    if not named or not others:
        return None
    replaced = generator.choice(named)
    asked = example.asked[: replaced.start()] + generator.choice(others) + example.asked[replaced.end() :]
    return replace(example, asked=asked, labels=(OTHER,) * len(example.labels), is_marked=False)


NAME = re.compile(r"\b[A-Z][\w’-]+(?: (?:[a-z]{2,3} )?[A-Z][\w’-]+)*")


def _foreign(stories: Sequence[Story], generator: random.Random) -> Example:
    """A question from a story near by in the same file, where there is one: the same field, other people."""
    at = generator.randrange(len(stories))
    away = (
        generator.choice([*range(-12, -3), *range(4, 13)]) if generator.random() < 0.6 else generator.randrange(10**6)
    )
    other, story = stories[(at + away) % len(stories)], stories[at]
    asked = generator.choice(other.questions).text
    return Example(story.name, asked, story.title, story.sentences, (OTHER,) * len(story.sentences), is_marked=False)


def train(network: Network, coder: Coder, stories: Sequence[Story], plan: Plan) -> None:
    """Train in place; the rate rises for 100 steps and then falls in a straight line."""
    generator = random.Random(plan.seed)
    network.to(plan.device).train()
    learner = Masters(network, plan.rate) if plan.device == "cpu" else Autocast(network, plan.rate)
    steps = plan.epochs * (len(epoch_of(stories, random.Random(plan.seed))) // plan.batch + 1)
    started = time.monotonic()
    for step, batch in enumerate(_batches(coder, stories, plan, generator)):
        seconds = time.monotonic() - started
        done = step / steps if plan.minutes is None else seconds / 60 / plan.minutes
        if done >= 1:
            break
        rate = plan.rate * min(1.0, (step + 1) / WARM_UP) * max(0.01, 1 - done)
        with learner.computing():
            loss = loss_of(network, batch, plan.device)
        learner.step(loss, rate)
        if step % 100 == 99:
            LOG.info("step %d, %.0f %% done, loss %.3f, %.0f s", step + 1, 100 * done, loss, seconds)
    learner.restore()


def _batches(coder: Coder, stories: Sequence[Story], plan: Plan, generator: random.Random) -> Iterator[Batch]:
    """The batches of every epoch; without end where the time decides."""
    epochs = range(plan.epochs) if plan.minutes is None else itertools.count()
    for _ in epochs:
        yield from _prepared(coder, _shuffled(epoch_of(stories, generator), plan.batch, generator))


def _prepared(coder: Coder, chunks: Sequence[Sequence[Example]]) -> Iterator[Batch]:
    """Each chunk as a batch, made while the one before it is learnt."""
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(batch_of, coder, chunks[0])
        for chunk in chunks[1:]:
            batch, coming = coming.result(), pool.submit(batch_of, coder, chunk)
            yield batch
        yield coming.result()


def _shuffled(examples: list[Example], size: int, generator: random.Random) -> list[list[Example]]:
    """Batches of like length in random order: padding is most of the cost otherwise."""
    generator.shuffle(examples)
    runs = (examples[at : at + 20 * size] for at in range(0, len(examples), 20 * size))
    ordered = [one for run in runs for one in sorted(run, key=lambda e: sum(len(s.text) for s in e.sentences))]
    chunks = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    generator.shuffle(chunks)
    return chunks


def outputs_of(network: Network, batch: Batch, device: str) -> tuple[torch.Tensor, ...]:
    """The logits of the five heads."""
    dtype = next(network.parameters()).dtype
    pool = torch.from_numpy(batch.pool).to(device, dtype)
    ids, mask, types, ends = (
        torch.from_numpy(array).to(device) for array in (batch.ids, batch.mask, batch.types, batch.ends)
    )
    found: tuple[torch.Tensor, ...] = network(ids, types, pool, ends, mask)
    return found


def loss_of(network: Network, batch: Batch, device: str) -> torch.Tensor:
    """The weighted sum of the five heads' losses."""
    relations, voices, parties, sources, answers = outputs_of(network, batch, device)
    weights = torch.tensor([RELATION_WEIGHTS[relation] for relation in RELATIONS], device=device)
    wanted = {name: torch.from_numpy(getattr(batch, name)).to(device) for name in TARGETS}
    loss = nn.functional.cross_entropy(
        relations.flatten(0, 1).float(), wanted["relations"].flatten(), weights, label_smoothing=SMOOTHING
    )
    loss = loss + VOICE_WEIGHT * nn.functional.cross_entropy(voices.flatten(0, 1).float(), wanted["voices"].flatten())
    loss = loss + PARTY_WEIGHT * _binary(parties, wanted["parties"])
    loss = loss + SOURCE_WEIGHT * _binary(sources, wanted["sources"])
    return loss + ANSWER_WEIGHT * _binary(answers, wanted["answers"])


TARGETS = ("relations", "voices", "parties", "sources", "answers")


def _binary(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    known = (wanted != UNKNOWN).float()
    losses = nn.functional.binary_cross_entropy_with_logits(
        logits.float(), wanted.clamp(min=0).float(), reduction="none"
    )
    return (losses * known).sum() / known.sum().clamp(min=1)


def score(network: Network, coder: Coder, stories: Sequence[Story], device: str) -> str:
    """Precision, recall and F1 of each relation, and how often the other heads are right, as one printed table."""
    network.to(device).eval()
    found: dict[str, list[int]] = {name: [] for name in TARGETS}
    wanted: dict[str, list[int]] = {name: [] for name in TARGETS}
    examples = examples_of(stories)
    with torch.no_grad():
        for at in range(0, len(examples), 64):
            batch = batch_of(coder, examples[at : at + 64])
            logits = dict(zip(TARGETS, outputs_of(network, batch, device), strict=True))
            for name in TARGETS:
                target = getattr(batch, name)
                known = target != UNKNOWN
                guess = logits[name].argmax(-1) if name in {"relations", "voices"} else (logits[name] > 0).long()
                found[name] += guess.cpu().numpy()[known].tolist()
                wanted[name] += target[known].tolist()
    lines = [f"{len(examples)} questions, {len(wanted['relations'])} pairs of sentence and question"]
    lines += [
        _line(kind.name.lower(), found["relations"], wanted["relations"], at) for at, kind in enumerate(RELATIONS)
    ]
    lines += [
        _line(f"voice {kind.name.lower()}", found["voices"], wanted["voices"], at) for at, kind in enumerate(VOICES)
    ]
    lines += [_line(name, found[name], wanted[name], 1) for name in ("parties", "sources", "answers")]
    return "\n".join(lines)


def _line(name: str, found: Sequence[int], wanted: Sequence[int], index: int) -> str:
    right = sum(a == b == index for a, b in zip(found, wanted, strict=True))
    precision, recall = right / max(1, found.count(index)), right / max(1, wanted.count(index))
    harmonic = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{name:16} precision {precision:.3f} recall {recall:.3f} F1 {harmonic:.3f} of {wanted.count(index)}"


def main() -> None:
    """Train, score on the held-out stories and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--base", type=Path, default=None, help="folder of the packaged model; found by itself")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    usual = Plan()
    parser.add_argument("--epochs", type=int, default=usual.epochs)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--batch", type=int, default=usual.batch)
    parser.add_argument("--rate", type=float, default=usual.rate)
    parser.add_argument("--device", default=usual.device)
    parser.add_argument("--minutes", type=float, default=usual.minutes, help="stop after so long")
    parser.add_argument("--start", type=Path, default=None, help="weights to go on from; the packaged model's if none")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s", force=True)
    torch.manual_seed(options.seed)
    if options.base is None:
        from vectorstore.onnx_export import weights_folder  # noqa: PLC0415  # a GPU machine has no such package

        options.base = weights_folder()
    learnt, held = split(read_all(options.stories))
    # On a processor the plain kernel is the faster one in bfloat16.
    network = Network(options.base, attention="eager" if options.device == "cpu" else "sdpa")
    if options.start is not None:
        with np.load(options.start) as arrays:
            network.load(dict(arrays))
    coder = Coder(options.base / "tokenizer.json")
    plan = Plan(options.epochs, options.seed, options.batch, options.rate, options.device, options.minutes)
    train(network, coder, learnt, plan)
    LOG.info("held-out stories\n%s", score(network, coder, held, plan.device))
    trained: dict[str, Any] = network.trained()
    np.savez_compressed(options.out, **trained)


if __name__ == "__main__":
    main()
