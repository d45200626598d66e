"""Train the judge from our own labelled stories: `python -m assistant.judge.train`. Needs torch; half an hour.

Every story holds sentences in order and questions with one letter for each sentence (see `Relation` and `Voice`). One
story in eight is held out and scored; the printed figures are those of docs/judge.md.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from assistant.judge import Pair, Relation, Voice
from assistant.judge.network import Network
from assistant.judge.tokens import Coder
from vectorstore.onnx_export import weights_folder

LOG = logging.getLogger(__name__)
HERE = Path(__file__).parent
STORIES = HERE / "stories"
WEIGHTS = HERE / "weights.npz"
HELD_OUT = 8  # every eighth story
BATCH = 32
OTHERS_PER_REST = 1.0  # pairs that do not bear on the question, for each that does: all of them would drown the rest
VOICE_WEIGHT = 0.3  # of the second head's loss
RATE = 6e-4
SMOOTHING = 0.03


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled pair."""

    asked: str
    pair: Pair
    relation: int
    voice: int
    story: str


def read_stories(folder: Path) -> list[Example]:
    """Every labelled pair of the stories in this folder.

    Raises:
        ValueError: a row's labels do not fit its sentences; the message names file and line.
    """
    return [example for path in sorted(folder.glob("*.jsonl")) for example in _read_file(path)]


def _read_file(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        story = json.loads(line)
        sentences, voices = story["sentences"], story["sources"]
        for question in story["questions"]:
            if not len(sentences) == len(voices) == len(question["labels"]):
                raise ValueError(f"{path.name}:{number}: labels and sentences differ in number")
            for index, (sentence, label, voice) in enumerate(zip(sentences, question["labels"], voices, strict=True)):
                before = sentences[index - 1] if index else story["context"]
                yield Example(
                    question["q"],
                    Pair(sentence, before),
                    list(Relation).index(Relation(label)),
                    list(Voice).index(Voice(voice)),
                    f"{path.stem}:{number}",
                )


def batch_of(coder: Coder, examples: Sequence[Example]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Padded ids, mask and types, each (n, longest) int64."""
    coded = [coder.code(example.asked, example.pair) for example in examples]
    shape = len(coded), max(len(ids) for ids, _ in coded)
    ids, mask, types = (np.zeros(shape, np.int64) for _ in range(3))
    for row, (own, kinds) in enumerate(coded):
        ids[row, : len(own)], mask[row, : len(own)], types[row, : len(own)] = own, 1, kinds
    return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(types)


def train(network: Network, coder: Coder, examples: Sequence[Example], *, epochs: int, seed: int) -> None:
    """Train in place; float32, a rate that falls in a straight line to a fiftieth."""
    generator = random.Random(seed)
    bearing = [example for example in examples if example.relation != list(Relation).index(Relation.OTHER)]
    others = [example for example in examples if example.relation == list(Relation).index(Relation.OTHER)]
    taken = min(len(others), int(OTHERS_PER_REST * len(bearing)))
    steps = epochs * ((len(bearing) + taken) // BATCH + 1)
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.01)
    loss_of = nn.CrossEntropyLoss(label_smoothing=SMOOTHING)
    step, started = 0, time.monotonic()
    for _ in range(epochs):
        for chunk in _shuffled(bearing + generator.sample(others, taken), generator):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1.0, (step + 1) / 60) * max(0.02, 1 - step / steps)
            relations, voices = network(*batch_of(coder, chunk))
            loss = loss_of(relations, torch.tensor([example.relation for example in chunk]))
            loss = loss + VOICE_WEIGHT * loss_of(voices, torch.tensor([example.voice for example in chunk]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            step += 1
            if step % 50 == 0:
                LOG.info("step %d of %d, loss %.3f, %.0f s", step, steps, loss.item(), time.monotonic() - started)


def _shuffled(examples: list[Example], generator: random.Random) -> list[list[Example]]:
    """Batches of like length in random order: padding is most of the cost otherwise."""
    generator.shuffle(examples)
    runs = (examples[at : at + 20 * BATCH] for at in range(0, len(examples), 20 * BATCH))
    ordered = [
        example
        for run in runs
        for example in sorted(run, key=lambda e: len(e.asked) + len(e.pair.sentence) + len(e.pair.before))
    ]
    chunks = [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
    generator.shuffle(chunks)
    return chunks


def score(network: Network, coder: Coder, examples: Sequence[Example]) -> str:
    """Precision, recall and F1 of each relation, and the accuracy of the voices, as one printed table."""
    network.eval()
    found: list[int] = []
    voices: list[int] = []
    with torch.no_grad():
        for at in range(0, len(examples), 64):
            relation, voice = network(*batch_of(coder, examples[at : at + 64]))
            found += relation.argmax(1).tolist()
            voices += voice.argmax(1).tolist()
    wanted = [example.relation for example in examples]
    lines = [
        f"pairs {len(examples)}, voice accuracy "
        f"{np.mean([a == e.voice for a, e in zip(voices, examples, strict=True)]):.3f}"
    ]
    for index, relation in enumerate(Relation):
        right = sum(a == b == index for a, b in zip(found, wanted, strict=True))
        precision, recall = right / max(1, found.count(index)), right / max(1, wanted.count(index))
        harmonic = 2 * precision * recall / max(1e-9, precision + recall)
        lines.append(
            f"{relation.name.lower():10} precision {precision:.3f} recall {recall:.3f} "
            f"F1 {harmonic:.3f} of {wanted.count(index)}"
        )
    return "\n".join(lines)


def main() -> None:
    """Train, score on the held-out stories and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s", force=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    examples = read_stories(options.stories)
    names = sorted({example.story for example in examples})
    held = set(names[::HELD_OUT])
    folder = weights_folder()
    network, coder = Network(folder), Coder(folder / "tokenizer.json")
    train(network, coder, [e for e in examples if e.story not in held], epochs=options.epochs, seed=options.seed)
    LOG.info("held-out stories\n%s", score(network, coder, [e for e in examples if e.story in held]))
    np.savez_compressed(options.out, **network.trained())


if __name__ == "__main__":
    main()
