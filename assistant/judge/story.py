"""Story: one labelled article of the judge's training data, read from text and checked. Form: stories/README.md.

Knows the form of the files only; no model. `python -m assistant.judge.story FILE...` checks files and counts.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.judge import Relation, Voice

SENTENCE = re.compile(r"^([VNAM])\| ?(\S.*)$")
QUESTION = re.compile(r"^\? ?(\S.*?) ?\| ?(\S.*)$")
SOURCE = re.compile(r"\{([^{}=]*)(?:=([^{}=]+))?\} ?")
LABEL = re.compile(r"(\d+)([ADWPO])(\+?)(?:=(.+?))?(?=$| ;| \d+[ADWPO](?:\+|=|$| ))")


UNMARKED = "# unmarked"
"""First line of a file whose sources, parties and answers are not marked: nothing is learnt of those from it."""


class BadStory(ValueError):
    """A file of stories does not keep to the form; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with who says it."""

    text: str
    voice: Voice
    source: tuple[int, int] | None
    """Where `text` names who says it: characters, end exclusive. None for the outlet's voice and carried quotations."""
    speaker: str
    """Whom a pronoun or a carried quotation stands for; empty where the words themselves say it."""


@dataclass(frozen=True, slots=True)
class Label:
    """What one sentence does with one question."""

    relation: Relation
    party: bool
    """Whoever speaks is, or speaks for, somebody concerned."""
    answer: tuple[int, int] | None
    """Where the sentence answers a wh-question: characters, end exclusive."""


OTHER = Label(Relation.OTHER, False, None)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question with one label for each sentence."""

    text: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A headline, sentences in order, and what they do with each question."""

    name: str
    """File stem and line of the headline: "courts:120"."""
    title: str
    sentences: tuple[Sentence, ...]
    questions: tuple[Asked, ...]
    is_marked: bool
    """Whether sources, parties and answers are marked, not only relations and voices."""


def read_stories(path: Path) -> list[Story]:
    """The stories of one file, in order.

    Raises:
        BadStory: a line does not keep to the form; every fault of the file is listed.
    """
    blocks: list[list[tuple[int, str]]] = []
    lines = path.read_text("utf-8").splitlines()
    is_marked = not lines or not lines[0].startswith(UNMARKED)
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            continue
        if line.startswith("="):
            blocks.append([])
        if line.strip() and blocks:
            blocks[-1].append((number, line.rstrip()))
        elif line.strip():
            raise BadStory(f"{path.name}:{number}: a story begins with a headline: '= ...'")
    stories, faults = [], []
    for block in blocks:
        try:
            stories.append(_story(path, block, is_marked=is_marked))
        except BadStory as fault:
            faults.append(str(fault))
    if faults:
        raise BadStory("\n".join(faults))
    return stories


def _story(path: Path, block: Sequence[tuple[int, str]], *, is_marked: bool) -> Story:
    sentences: list[Sentence] = []
    questions: list[Asked] = []
    for number, line in block[1:]:
        where = f"{path.name}:{number}"
        if found := SENTENCE.match(line):
            if questions:
                raise BadStory(f"{where}: a sentence stands behind a question; is the headline of a new story missing?")
            sentences.append(_sentence(where, Voice(found[1]), found[2], is_marked=is_marked))
        elif found := QUESTION.match(line):
            questions.append(Asked(found[1], _labels(where, found[2], sentences)))
        else:
            raise BadStory(f"{where}: neither 'V| sentence' nor '? question | labels'")
    if not sentences or not questions:
        raise BadStory(f"{path.name}:{block[0][0]}: a story needs sentences and questions")
    title = block[0][1].lstrip("= ")
    return Story(f"{path.stem}:{block[0][0]}", title, tuple(sentences), tuple(questions), is_marked)


def _sentence(where: str, voice: Voice, marked: str, *, is_marked: bool) -> Sentence:
    if not is_marked:
        return Sentence(marked, voice, None, "")
    found = SOURCE.findall(marked)
    if len(found) > 1 or (not found and voice is not Voice.OUTLET):
        raise BadStory(f"{where}: one source in braces is needed in a sentence that is not in the outlet's voice")
    if not found:
        if "{" in marked or "}" in marked:
            raise BadStory(f"{where}: broken braces")
        return Sentence(marked, voice, None, "")
    if voice is Voice.OUTLET:
        raise BadStory(f"{where}: a source in braces, but the voice is V")
    match = SOURCE.search(marked)
    assert match is not None
    words, speaker = match[1], match[2] or ""
    space = " " if match[0].endswith(" ") and words else ""
    text = marked[: match.start()] + words + space + marked[match.end() :]
    source = (match.start(), match.start() + len(words)) if words else None
    return Sentence(text, voice, source, speaker)


def _labels(where: str, written: str, sentences: Sequence[Sentence]) -> tuple[Label, ...]:
    labels = [OTHER] * len(sentences)
    if written.strip() == "-":
        return tuple(labels)
    rest = LABEL.sub("", written)
    if re.sub(r"[\s;]", "", rest):
        raise BadStory(f"{where}: these labels are not understood: {rest.strip()!r}")
    for number, letter, plus, answer in LABEL.findall(written):
        at = int(number) - 1
        if not 0 <= at < len(sentences):
            raise BadStory(f"{where}: there is no sentence {number}")
        span = None
        if answer:
            start = sentences[at].text.find(answer)
            if start < 0:
                raise BadStory(f"{where}: sentence {number} does not hold the answer {answer!r}")
            span = (start, start + len(answer))
        labels[at] = Label(Relation(letter), plus == "+", span)
    return tuple(labels)


def _count(stories: Sequence[Story]) -> Iterator[str]:
    labels = Counter(one.relation for story in stories for asked in story.questions for one in asked.labels)
    voices = Counter(one.voice for story in stories for one in story.sentences)
    asked = sum(len(story.questions) for story in stories)
    length = sum(len(one.text) for story in stories for one in story.sentences) / max(1, sum(voices.values()))
    yield f"{len(stories)} stories, {asked} questions, {sum(voices.values())} sentences of {length:.0f} characters"
    yield "labels " + ", ".join(f"{kind.name.lower()} {labels[kind]}" for kind in Relation)
    yield "voices " + ", ".join(f"{kind.name.lower()} {voices[kind]}" for kind in Voice)


def main() -> int:
    """Check the files named; 1 if one does not keep to the form."""
    stories, faulty = [], False
    for name in sys.argv[1:]:
        try:
            stories += read_stories(Path(name))
        except BadStory as fault:
            sys.stderr.write(f"{fault}\n")
            faulty = True
    sys.stdout.write("\n".join(_count(stories)) + "\n")
    return int(faulty)


if __name__ == "__main__":
    raise SystemExit(main())
